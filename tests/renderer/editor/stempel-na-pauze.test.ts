// @vitest-environment jsdom
import { expect, it } from "vitest";
import { stempelNaPauze } from "#renderer/editor/stempel-na-pauze.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { aWindowSession } from "#tests/builders/a-window-session.ts";
import { anAgenda, anAmbitie, aText } from "#tests/builders/an-agenda.ts";
import { typeInText } from "#tests/builders/document-edits.ts";

const tekst = tekstSleutel("ambitie", "ambitie-1");
const open = () =>
  aWindowSession(anAgenda({ ambities: [anAmbitie()], teksten: { [tekst]: aText("Begin.") } }));

it("notes who typed in a text, sends that too, and adds nothing to undo", () => {
  const { session, verzoeken } = open();
  const stempelaar = stempelNaPauze(session, tekst, () => undefined);
  typeInText(session.doc, tekst, 0, "Nieuw ");
  session.undo.stopCapturing();
  stempelaar.gewijzigd();
  const verzonden = verzoeken.length;

  stempelaar.nu();

  expect(readAgenda(session.doc).ambities[0]?.gewijzigd).toMatchObject({ door: "Adviseur" });
  expect(verzoeken).toHaveLength(verzonden + 1);
  expect(session.undo.undoStack).toHaveLength(1);
  session.undo.undo();
  expect(readAgenda(session.doc).teksten[tekst]).toEqual(aText("Begin."));
  expect(session.undo.canUndo()).toBe(false);
});

it("does not take away what can be done again", () => {
  const { session } = open();
  const stempelaar = stempelNaPauze(session, tekst, () => undefined);
  typeInText(session.doc, tekst, 0, "Nieuw ");
  stempelaar.gewijzigd();
  session.undo.undo();

  stempelaar.nu();

  expect(session.undo.canRedo()).toBe(true);
});

it("notes nothing when nothing was typed", () => {
  const { session, verzoeken } = open();

  stempelNaPauze(session, tekst, () => undefined).nu();

  expect(verzoeken).toEqual([]);
  expect(readAgenda(session.doc).ambities[0]?.gewijzigd).toBeNull();
});

it("keeps what else belongs to that moment in the same bookkeeping, once", () => {
  const { session, verzoeken } = open();
  const stempelaar = stempelNaPauze(session, tekst, () =>
    wijzig("ambitie", "ambitie-1", { titel: "Ook dit" }),
  );
  stempelaar.gewijzigd();
  stempelaar.nu();
  stempelaar.nu();

  expect(readAgenda(session.doc).ambities[0]?.titel).toBe("Ook dit");
  expect([verzoeken.length, session.undo.canUndo()]).toEqual([1, false]);
});

it("leaves nothing behind of a record whose adding was undone while its text was open", () => {
  const { session } = aWindowSession(anAgenda());
  const stempelaar = stempelNaPauze(session, tekst, () => undefined);
  stempelaar.gewijzigd();
  stempelaar.nu();
  expect([...session.doc.getMap("ambities").keys()]).toEqual([]);
});

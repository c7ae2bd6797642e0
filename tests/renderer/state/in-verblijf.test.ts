// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { laatLos, maakNieuw } from "#renderer/state/maak-nieuw.ts";
import { tijdensVerblijf, type Verblijf } from "#renderer/ui/concepten.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const eenVerblijf = (): Verblijf => ({ terug: null });

/** An agenda with one actie, and somebody who names it while staying in its field. */
function metActie() {
  const session = aSession(anAgenda({ acties: [anActie({ titel: "Eerst" })] }));
  const noem = (verblijf: Verblijf, titel: string, id = "actie-1") =>
    tijdensVerblijf(verblijf, () => session.doe(wijzig("actie", id, { titel })));
  return {
    session,
    noem,
    titel: () => session.store.getState().agenda.acties[0]?.titel,
    stappen: () => session.undo.undoStack.length,
  };
}

describe("edits during one stay in a field", () => {
  it("are one step to undo and to redo", () => {
    const { session, noem, titel, stappen } = metActie();
    const verblijf = eenVerblijf();
    for (const tekst of ["A", "Ab", "Abc"]) noem(verblijf, tekst);
    expect(stappen()).toBe(1);
    session.undo.undo();
    expect(titel()).toBe("Eerst");
    session.undo.redo();
    expect(titel()).toBe("Abc");
  });

  it("are another step than those of the next stay, and than what was done in between", () => {
    const { session, noem, titel, stappen } = metActie();
    const verblijf = eenVerblijf();
    noem(verblijf, "A");
    noem(eenVerblijf(), "B");
    session.doe(wijzig("actie", "actie-1", { status: "loopt" }));
    noem(verblijf, "C");
    expect(stappen()).toBe(4);
    session.undo.undo();
    expect(titel()).toBe("B");
  });

  it("never were when they are taken back, as long as nothing else was done", () => {
    const { session, noem, titel, stappen } = metActie();
    const verblijf = eenVerblijf();
    noem(verblijf, "A");
    noem(verblijf, "B");
    expect(verblijf.terug?.()).toBe(true);
    expect({ titel: titel(), stappen: stappen(), redo: session.undo.canRedo() }).toEqual({
      titel: "Eerst",
      stappen: 0,
      redo: false,
    });
    noem(verblijf, "C");
    session.doe(wijzig("actie", "actie-1", { status: "loopt" }));
    expect(verblijf.terug?.()).toBe(false);
    expect(titel()).toBe("C");
  });

  it("leave no nameless record when its name was kept and then taken back", () => {
    const { session, noem } = metActie();
    const ref = maakNieuw(session, "actie", { titel: "" });
    const verblijf = eenVerblijf();
    noem(verblijf, "Toch niet", ref.id);
    verblijf.terug?.();
    laatLos();
    expect(session.store.getState().agenda.acties.map(({ titel }) => titel)).toEqual(["Eerst"]);
  });
});

import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { readJournalen } from "#electron/services/agenda-files/lees-journaal.ts";
import { createVersieHandlers } from "#electron/services/agenda-files/versie-handlers.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { type Edit, maak } from "#shared/document/edits/edit.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { BOEKHOUDING, GELADEN, LOCAL } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda, STEMPEL } from "#tests/builders/an-agenda.ts";
import { copyOf } from "#tests/builders/document-edits.ts";

const A = { client: "a" };
const B = { client: "b" };

/** An agenda that is open in two windows. */
async function twoWindows(now = () => new Date()) {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Begin" })))));
  const { sessies, generaties, events } = someSessies(gegevens, now);
  const geopend = await sessies.open(pad, A);
  await sessies.open(pad, B);
  events.length = 0;
  const sessie = sessies.get(geopend.sessie);
  return { documenten, gegevens, pad, sessies, generaties, events, geopend, sessie };
}

const apply = (doc: Y.Doc, edit: Edit) => maak({ doc, agenda: readAgenda(doc), stempel: STEMPEL }, edit);
const titel = (tekst: string) => wijzigAgenda({ titel: tekst });

/** What somebody who opens the file after a crash of this process reads. */
async function afterCrash(pad: string, gegevens: string): Promise<Agenda> {
  const { sessies } = someSessies(gegevens);
  return sessies.agendaVan((await sessies.open(pad, { client: "na" }, true)).sessie).agenda;
}

/** The updates that edits make, one each, in the order they were made. */
function updatesOf(doc: Y.Doc, edits: readonly Edit[]): Uint8Array[] {
  const copy = copyOf(doc);
  return edits.map((edit) => {
    const before = Y.encodeStateVector(copy);
    apply(copy, edit);
    return Y.encodeStateAsUpdate(copy, before);
  });
}

describe("a change of the document of a session, whoever makes it", () => {
  it.each([
    ["the user", LOCAL],
    ["the app itself", BOEKHOUDING],
    ["something that was loaded", GELADEN],
    ["nobody in particular", null],
  ])("is journalled, sent to every window and saved when it is made by %s", async (_, origin) => {
    const { pad, gegevens, events, sessie } = await twoWindows();

    sessie.doc.transact(() => apply(sessie.doc, titel("Anders")), origin);
    await sessie.edit(() => {});

    expect(events.filter(({ type }) => type === "agenda/update")).toHaveLength(1);
    expect((await afterCrash(pad, gegevens)).titel).toBe("Anders");
    expect((await sessie.save()).kind).not.toBe("bezig");
  });

  it("is saved without anybody asking", async () => {
    const { pad, sessie } = await twoWindows();

    await sessie.edit((doc) => apply(doc, titel("Vanzelf")));
    expect(sessie.status.kind).toBe("bezig");
    await expect.poll(() => sessie.status.kind, { timeout: 8_000 }).toBe("opgeslagen");

    expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Vanzelf");
  });

  it.each([
    ["a day back", -86_400_000],
    ["ten years ahead", 315_360_000_000],
  ])("is saved too when the clock is set %s", async (_, sprong) => {
    let verzet = 0;
    const { pad, sessie } = await twoWindows(() => new Date(Date.now() + verzet));

    await sessie.edit((doc) => apply(doc, titel("Voor de sprong")));
    verzet = sprong;
    await sessie.edit((doc) => apply(doc, titel("Na de sprong")));
    await expect.poll(() => sessie.status.kind, { timeout: 8_000 }).toBe("opgeslagen");

    expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Na de sprong");
  });

  it("is not sent back to the window it came from", async () => {
    const { events, sessies, geopend, sessie } = await twoWindows();
    const [update = new Uint8Array()] = updatesOf(sessie.doc, [titel("Van a")]);

    await sessies.change(geopend.sessie, update, A);

    expect(sessie.agenda.titel).toBe("Van a");
    expect(events.filter(({ type }) => type === "agenda/update")).toHaveLength(1);
  });

  it("is journalled once, and not at all when it says nothing new", async () => {
    const { pad, gegevens, sessies, geopend, sessie } = await twoWindows();
    const [update = new Uint8Array()] = updatesOf(sessie.doc, [titel("Eens")]);

    await sessies.change(geopend.sessie, update, A);
    await sessies.change(geopend.sessie, update, B);

    const frames = await readJournalen(journaalPlekken(pad, gegevens));
    expect(frames.flatMap(({ updates }) => updates)).toHaveLength(1);
  });
});

describe("edits of a window that arrive in another order", () => {
  it("lose nothing that was acknowledged, whatever the order and the moment of a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), async (volgorde) => {
        const { pad, gegevens, sessies, geopend, sessie } = await twoWindows();
        const edits = [0, 1, 2, 3, 4, 5].map((n) => voegToe("actie", `actie-${n}`, { titel: `Actie ${n}` }));
        const updates = updatesOf(sessie.doc, edits);
        for (const n of volgorde) await sessies.change(geopend.sessie, updates[n] ?? new Uint8Array(), A);
        const rest = updates.filter((_, n) => !volgorde.includes(n));

        const { sessies: later } = someSessies(gegevens);
        const opnieuw = await later.open(pad, B, true);
        for (const update of rest) await later.change(opnieuw.sessie, update, B);

        expect(later.agendaVan(opnieuw.sessie).agenda.acties).toHaveLength(6);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("a copy that is merged", () => {
  it("is handed to every window once, and to the file", async () => {
    const { documenten, pad, sessies, generaties, events, geopend, sessie } = await twoWindows();
    const kopie = join(documenten, "proef (kopie).agenda.json");
    await copyFile(pad, kopie);
    const ander = copyOf(sessie.doc);
    apply(ander, voegToe("actie", "van-elders", { titel: "Elders" }));
    await writeFile(kopie, bestandBytes(encodeBestand(ander)));
    const versie = createVersieHandlers({ sessies, generaties });

    const eerste = await versie["kopie/voegSamen"]({ sessie: geopend.sessie, pad: kopie }, A);

    expect(eerste).toEqual({ nieuw: true });
    expect(events.filter(({ type }) => type === "agenda/update")).toHaveLength(1);
    expect(JSON.parse(await readFile(pad, "utf8")).agenda.acties).toMatchObject([{ id: "van-elders" }]);
  });

  it("says so when it brought nothing, and then no window hears of it", async () => {
    const { documenten, pad, sessies, generaties, events, geopend } = await twoWindows();
    const kopie = join(documenten, "proef (kopie).agenda.json");
    await copyFile(pad, kopie);
    const versie = createVersieHandlers({ sessies, generaties });

    expect(await versie["kopie/voegSamen"]({ sessie: geopend.sessie, pad: kopie }, A)).toEqual({
      nieuw: false,
    });
    expect(events.filter(({ type }) => type === "agenda/update")).toEqual([]);
  });
});

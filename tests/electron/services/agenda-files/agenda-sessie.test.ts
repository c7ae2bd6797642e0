import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aPlace, forgetOwner, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const A = { client: "a" };
const HOUR_AGO = new Date(Date.now() - 3_600_000);

/** An agenda that is open in one window: the window's own document, and how it makes an edit. */
async function anOpenAgenda() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Begin" })))));
  await utimes(pad, HOUR_AGO, HOUR_AGO);
  const { sessies, generaties, events } = someSessies(gegevens);
  const geopend = await sessies.open(pad, A);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(geopend.update, "base64"));
  const change = (make: (doc: Y.Doc) => void) => {
    const before = Y.encodeStateVector(doc);
    make(doc);
    return sessies.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), A);
  };
  return { documenten, gegevens, pad, sessies, generaties, events, geopend, doc, change };
}

const agendaIn = async (pad: string) => JSON.parse(await readFile(pad, "utf8")).agenda;

/** What OneDrive does when a colleague saved: the file is another one from one moment to the next. */
async function replaceFile(pad: string, make: (doc: Y.Doc) => void): Promise<void> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(JSON.parse(await readFile(pad, "utf8")).crdt, "base64"));
  make(doc);
  await writeFile(pad, bestandBytes(encodeBestand(doc)));
}

describe("a file that another program replaced while it was open", () => {
  it("is merged before it is written again, and every window hears of it", async () => {
    const { pad, sessies, events, geopend, change, documenten } = await anOpenAgenda();
    await replaceFile(pad, (doc) => makeEdit(doc, voegToe("actie", "van-elders", { titel: "Elders" })));

    await change((doc) => makeEdit(doc, wijzigAgenda({ titel: "Van hier" })));
    await sessies.get(geopend.sessie).save();

    expect(await agendaIn(pad)).toMatchObject({ titel: "Van hier", acties: [{ id: "van-elders" }] });
    expect(events.filter(({ type }) => type === "agenda/update")).toHaveLength(2);
    expect((await readdir(documenten)).filter((naam) => !naam.startsWith("."))).toEqual([
      "proef.agenda.json",
    ]);
  });

  it.each<[string, Buffer]>([
    [
      "another agenda",
      bestandBytes(encodeBestand(docFromAgenda(anAgenda({ id: "andere", titel: "Ander" })))),
    ],
    ["something else altogether", Buffer.from("geen agenda")],
  ])("is kept beside when it has become %s", async (_, inhoud) => {
    const { pad, sessies, geopend, change, documenten } = await anOpenAgenda();
    await writeFile(pad, inhoud);

    await change((doc) => makeEdit(doc, wijzigAgenda({ titel: "Van hier" })));
    expect((await sessies.get(geopend.sessie).save()).kind).toBe("opgeslagen");

    expect((await agendaIn(pad)).titel).toBe("Van hier");
    const [elders] = (await readdir(documenten)).filter((naam) => naam.includes("(van elders"));
    expect((await readFile(join(documenten, elders ?? "ontbreekt"))).equals(inhoud)).toBe(true);
  });
});

describe("the status line", () => {
  it("says bezig after an edit and opgeslagen after the save", async () => {
    const { sessies, events, geopend, change } = await anOpenAgenda();
    await change((doc) => makeEdit(doc, wijzigAgenda({ titel: "Anders" })));
    await sessies.get(geopend.sessie).save();

    const soorten = events.flatMap((event) => (event.type === "agenda/status" ? [event.status.kind] : []));
    expect(soorten).toEqual(["bezig", "opgeslagen"]);
  });

  it("says nothing of a save that had nothing to do", async () => {
    const { sessies, events, geopend, pad } = await anOpenAgenda();
    const voor = await readFile(pad);

    expect((await sessies.get(geopend.sessie).save()).kind).toBe("opgeslagen");

    expect(events).toEqual([]);
    expect((await readFile(pad)).equals(voor)).toBe(true);
  });
});

describe("an edit that makes no sense", () => {
  it("is refused and changes nothing", async () => {
    const { sessies, geopend } = await anOpenAgenda();

    await expect(sessies.change(geopend.sessie, Buffer.from("geen update"), A)).rejects.toMatchObject({
      code: "invalid-input",
    });

    expect(sessies.get(geopend.sessie).agenda.titel).toBe("Begin");
  });

  it("is refused when the session is not open", async () => {
    const { sessies } = await anOpenAgenda();

    await expect(sessies.change("verzonnen", new Uint8Array(), A)).rejects.toMatchObject({
      code: "no-session",
    });
  });
});

describe("the state a file was found in", () => {
  it("can be gone back to, under the moment it was written", async () => {
    const { sessies, generaties, geopend, change } = await anOpenAgenda();
    await change((doc) => makeEdit(doc, wijzigAgenda({ titel: "Anders" })));
    await sessies.get(geopend.sessie).save();

    const [nu, gevonden] = await generaties.list("agenda-1");

    expect(gevonden?.op).toBe(HOUR_AGO.toISOString());
    expect(JSON.parse((await generaties.read("agenda-1", gevonden?.id ?? "")).toString()).agenda.titel).toBe(
      "Begin",
    );
    expect(JSON.parse((await generaties.read("agenda-1", nu?.id ?? "")).toString()).agenda.titel).toBe(
      "Anders",
    );
  });
});

describe("a file with the readable part alone", () => {
  async function anImport() {
    const { documenten, gegevens } = await aPlace();
    const pad = join(documenten, "van-elders.agenda.json");
    await writeFile(pad, JSON.stringify({ formaat: "meerjarenagenda", versie: 1, agenda: anAgenda() }));
    return { pad, gegevens };
  }

  it("loses no edit to a crash before the first save: the lineage was on disk before the first edit", async () => {
    const { pad, gegevens } = await anImport();
    const eerste = someSessies(gegevens).sessies;
    const geopend = await eerste.open(pad, A);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(geopend.update, "base64"));
    const before = Y.encodeStateVector(doc);
    makeEdit(doc, wijzigAgenda({ titel: "Na de import" }));
    await eerste.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), A);

    await forgetOwner(pad);
    const tweede = await someSessies(gegevens).sessies.open(pad, A);

    const terug = new Y.Doc();
    Y.applyUpdate(terug, Buffer.from(tweede.update, "base64"));
    expect(readAgenda(terug).titel).toBe("Na de import");
    expect(tweede.meldingen).toMatchObject([{ soort: "teruggevonden" }]);
  });

  it("gets an id of its own, so that it is never merged with a copy of another lineage", async () => {
    const een = await anImport();
    const twee = await anImport();
    const [links, rechts] = await Promise.all(
      [een, twee].map(async ({ pad, gegevens }) => {
        const { sessies } = someSessies(gegevens);
        return sessies.agendaVan((await sessies.open(pad, A)).sessie).agenda.id;
      }),
    );

    expect(new Set([links, rechts, "agenda-1"]).size).toBe(3);
  });

  it("is kept as it was among the generations", async () => {
    const { pad, gegevens } = await anImport();
    const voor = await readFile(pad);
    const { sessies, generaties } = someSessies(gegevens);
    const { agenda } = sessies.agendaVan((await sessies.open(pad, A)).sessie);

    const [gevonden] = await generaties.list(agenda.id);

    expect((await generaties.read(agenda.id, gevonden?.id ?? "")).equals(voor)).toBe(true);
  });
});

describe("a window that goes", () => {
  it("closes the agenda when it was the last one: saved, and free for others", async () => {
    const { pad, documenten, sessies, geopend, change } = await anOpenAgenda();
    await sessies.open(pad, { client: "b" });
    await change((doc) => makeEdit(doc, wijzigAgenda({ titel: "Anders" })));

    await sessies.leave(geopend.sessie, A);
    expect(await readdir(documenten)).toContain(".proef.agenda.json.slot");
    await sessies.leave(geopend.sessie, { client: "b" });

    expect(await readdir(documenten)).toEqual(["proef.agenda.json"]);
    expect((await agendaIn(pad)).titel).toBe("Anders");
  });

  it("finds the session again when it reloads", async () => {
    const { pad, sessies, geopend, change } = await anOpenAgenda();
    await change((doc) => makeEdit(doc, wijzigAgenda({ titel: "Anders" })));

    await sessies.disconnect("a");
    const opnieuw = await sessies.open(pad, { client: "a2" });

    expect(opnieuw.sessie).toBe(geopend.sessie);
    expect((await agendaIn(pad)).titel).toBe("Anders");
  });
});

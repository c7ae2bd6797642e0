import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import type { Geopend } from "#shared/api/contract.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { AGENDA_ROOT } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aPlace, forgetOwner, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const JOURNAAL = /^\.rivierenhoek\.agenda\.json\.[0-9a-f]{8}\.journaal$/u;
const A = { client: "a" };
const B = { client: "b" };
const YESTERDAY = new Date(Date.now() - 24 * 3_600_000);

async function anAgendaFile(
  map: string,
  titel = "Meerjarenagenda Rivierenhoek",
  id = "agenda-1",
): Promise<string> {
  const pad = join(map, "rivierenhoek.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ id, titel })))));
  await utimes(pad, YESTERDAY, YESTERDAY);
  return pad;
}

function docOf({ update }: Geopend): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(update, "base64"));
  return doc;
}

/** The update of one change of the title. */
function retitle(doc: Y.Doc, titel: string): Uint8Array {
  const before = Y.encodeStateVector(doc);
  makeEdit(doc, wijzigAgenda({ titel }));
  return Y.encodeStateAsUpdate(doc, before);
}

const titelIn = async (pad: string): Promise<string> => JSON.parse(await readFile(pad, "utf8")).agenda.titel;

describe("Sessies", () => {
  it("writes an edit to the file and empties the journaal", async () => {
    const { documenten, gegevens } = await aPlace();
    const { sessies } = someSessies(gegevens);
    const pad = await anAgendaFile(documenten);
    const geopend = await sessies.open(pad, A);

    await sessies.change(geopend.sessie, retitle(docOf(geopend), "Nieuw"), A);
    expect(await readdir(documenten)).toContainEqual(expect.stringMatching(JOURNAAL));
    const status = await sessies.get(geopend.sessie).save();

    expect(status.kind).toBe("opgeslagen");
    expect(await titelIn(pad)).toBe("Nieuw");
    expect(await readdir(documenten)).not.toContainEqual(expect.stringMatching(JOURNAAL));
  });

  it("finds back what the journaal held when the process stopped before saving", async () => {
    const { documenten, gegevens } = await aPlace();
    const pad = await anAgendaFile(documenten);
    const eerste = someSessies(gegevens).sessies;
    const geopend = await eerste.open(pad, A);
    await eerste.change(geopend.sessie, retitle(docOf(geopend), "Niet opgeslagen"), A);

    await forgetOwner(pad);
    const tweede = await someSessies(gegevens).sessies.open(pad, A);

    expect(tweede.meldingen).toMatchObject([{ soort: "teruggevonden", wijzigingen: 1 }]);
    expect(readAgenda(docOf(tweede)).titel).toBe("Niet opgeslagen");
  });

  it("gives two windows one session and hands the edit of one to the other", async () => {
    const { documenten, gegevens } = await aPlace();
    const { sessies, events } = someSessies(gegevens);
    const pad = await anAgendaFile(documenten);
    const [links, rechts] = await Promise.all([sessies.open(pad, A), sessies.open(pad, B)]);

    await sessies.change(links.sessie, retitle(docOf(links), "Van links"), A);

    expect(rechts.sessie).toBe(links.sessie);
    const update = events.find((event) => event.type === "agenda/update");
    const doc = docOf(rechts);
    Y.applyUpdate(doc, Buffer.from(update?.type === "agenda/update" ? update.update : "", "base64"));
    expect(readAgenda(doc).titel).toBe("Van links");
  });

  it("opens a file of another owner read-only, and takes it over when asked", async () => {
    const { documenten, gegevens } = await aPlace();
    const pad = await anAgendaFile(documenten);
    const eigenaar = someSessies(gegevens).sessies;
    const eerst = await eigenaar.open(pad, A);
    const ander = someSessies(gegevens).sessies;

    const lezend = await ander.open(pad, B);
    const schrijvend = await ander.open(pad, B, true);
    await eigenaar.change(eerst.sessie, retitle(docOf(eerst), "Te laat"), A);
    const status = await eigenaar.get(eerst.sessie).save();

    expect(lezend.alleenLezen).toMatchObject({ reden: "in-gebruik", door: "Adviseur" });
    expect(schrijvend.alleenLezen).toBeNull();
    expect(status.kind).toBe("alleen-lezen");
    expect(await titelIn(pad)).toBe("Meerjarenagenda Rivierenhoek");
  });

  it("hands the new owner also what was typed after it took over", async () => {
    const { documenten, gegevens } = await aPlace();
    const pad = await anAgendaFile(documenten);
    const eigenaar = someSessies(gegevens).sessies;
    const eerst = await eigenaar.open(pad, A);
    const doc = docOf(eerst);
    const ander = someSessies(gegevens).sessies;
    const schrijvend = await ander.open(pad, B, true);
    await eigenaar.change(eerst.sessie, retitle(doc, "Te laat"), A);
    await eigenaar.get(eerst.sessie).save();

    await eigenaar.change(eerst.sessie, retitle(doc, "Nog later"), A);
    const weer = await eigenaar.open(pad, A);
    await ander
      .get(schrijvend.sessie)
      .edit((echt) => makeEdit(echt, wijzigAgenda({ ondertitel: "Van de ander" })));
    await ander.get(schrijvend.sessie).save();
    await ander.get(schrijvend.sessie).save();

    expect(weer.alleenLezen).toMatchObject({ reden: "in-gebruik" });
    expect(readAgenda(docOf(weer)).titel).toBe("Nog later");
    expect(await titelIn(pad)).toBe("Nog later");
  });

  it.each([
    ["a higher version", (doc: Y.Doc) => doc.getMap(AGENDA_ROOT).set("documentVersie", 99)],
    ["an unknown node", (doc: Y.Doc) => doc.getXmlFragment("tekst:x").insert(0, [new Y.XmlElement("video")])],
    ["an unknown attribute", withUnknownAttribute],
    ["an unknown mark", withUnknownMark],
  ])("never changes a byte of a document with %s", async (_, plant) => {
    const { documenten, gegevens } = await aPlace();
    const { sessies } = someSessies(gegevens);
    const doc = docFromAgenda(anAgenda());
    plant(doc);
    const pad = join(documenten, "nieuwer.agenda.json");
    const bytes = bestandBytes(encodeBestand(doc));
    await writeFile(pad, bytes);

    const geopend = await sessies.open(pad, A);
    await expect(sessies.change(geopend.sessie, retitle(docOf(geopend), "Nee"), A)).rejects.toThrow(
      "read-only",
    );
    await sessies.leave(geopend.sessie, A);

    expect(geopend.alleenLezen).toMatchObject({ reden: "nieuwere-versie" });
    expect((await readFile(pad)).equals(bytes)).toBe(true);
    expect(await readdir(documenten)).toEqual(["nieuwer.agenda.json"]);
  });

  it("imports a file with only the readable part as a new lineage and says so", async () => {
    const { documenten, gegevens } = await aPlace();
    const pad = join(documenten, "ander-programma.agenda.json");
    await writeFile(
      pad,
      JSON.stringify({ formaat: "meerjarenagenda", versie: 1, agenda: anAgenda({ titel: "Van elders" }) }),
    );

    const geopend = await someSessies(gegevens).sessies.open(pad, A);

    expect(geopend.meldingen).toEqual([{ soort: "zonder-geschiedenis", beschadigd: false }]);
    expect(readAgenda(docOf(geopend)).titel).toBe("Van elders");
  });

  it("goes back to the newest generation when the file is damaged, and keeps the damaged file", async () => {
    const { documenten, gegevens } = await aPlace();
    const pad = await anAgendaFile(documenten);
    const eerste = someSessies(gegevens).sessies;
    const geopend = await eerste.open(pad, A);
    await eerste.change(geopend.sessie, retitle(docOf(geopend), "Bewaard"), A);
    await eerste.closeAll();
    await writeFile(pad, (await readFile(pad)).subarray(0, 300));

    const terug = await someSessies(gegevens).sessies.open(pad, A);

    expect(terug.meldingen).toMatchObject([{ soort: "uit-generatie" }]);
    expect(readAgenda(docOf(terug)).titel).toBe("Bewaard");
    expect((await readdir(documenten)).filter((naam) => naam.includes("beschadigd"))).toHaveLength(1);
  });

  it.each([
    ["file-empty", Buffer.alloc(0)],
    ["file-foreign", Buffer.from("PK\u0003\u0004 dit is een docx")],
    ["not-an-agenda", Buffer.from('{"name":"iets anders"}')],
    ["file-damaged", Buffer.from('{"formaat":"meerjarenagenda","versie":1,"agenda":{"id"')],
    ["file-damaged", Buffer.alloc(4096)],
  ])("refuses with %s", async (code, inhoud) => {
    const { documenten, gegevens } = await aPlace();
    const pad = join(documenten, "stuk.agenda.json");
    await writeFile(pad, inhoud);

    await expect(someSessies(gegevens).sessies.open(pad, A)).rejects.toMatchObject({ code });
  });
});

function withUnknownAttribute(doc: Y.Doc): void {
  const paragraph = new Y.XmlElement("paragraph");
  doc.getXmlFragment("tekst:x").insert(0, [paragraph]);
  paragraph.setAttribute("kleur", "rood");
}

function withUnknownMark(doc: Y.Doc): void {
  const paragraph = new Y.XmlElement("paragraph");
  const text = new Y.XmlText();
  doc.getXmlFragment("tekst:x").insert(0, [paragraph]);
  paragraph.insert(0, [text]);
  text.insert(0, "woord", { onderstreept: {} });
}

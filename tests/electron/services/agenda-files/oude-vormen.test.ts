import { createHash } from "node:crypto";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes } from "#electron/services/agenda-files/encode-bestand.ts";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { createVersieHandlers } from "#electron/services/agenda-files/versie-handlers.ts";
import type { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { DOCUMENT_VERSIE } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aPlace, forgetOwner, someSessies } from "#tests/builders/a-place.ts";
import { STEMPEL } from "#tests/builders/an-agenda.ts";

const A = { client: "a" };
const V1 = "tests/fixtures/agendas/v1.agenda.json";
const NOOT = { id: "noot-1", bij: { soort: "post", id: "post-1" }, tekst: "Bedrag is een raming." };

/** A file of version 1 in a folder of its own, opened in one window that can edit it. */
async function aVersion1() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "oud.agenda.json");
  await copyFile(V1, pad);
  return { documenten, gegevens, pad, voor: await readFile(pad) };
}

async function open(pad: string, gegevens: string, overnemen = false) {
  const { sessies, generaties, events } = someSessies(gegevens);
  const geopend = await sessies.open(pad, A, overnemen);
  const doc = docOf(geopend.update);
  const retitle = (titel: string) => {
    const before = Y.encodeStateVector(doc);
    maak({ doc, agenda: readAgenda(doc), stempel: STEMPEL }, wijzigAgenda({ titel }));
    return sessies.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), A);
  };
  return { sessies, generaties, events, geopend, doc, retitle };
}

function docOf(base64: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(base64, "base64"));
  return doc;
}

const bestandOp = async (pad: string): Promise<AgendaBestand> => JSON.parse(await readFile(pad, "utf8"));
const rawBij = (doc: Y.Doc) => doc.getMap("noten").get("noot-1/bij");

/** A frame of a journaal as the apps before wrote it. */
function oudFrame(payload: Uint8Array): Buffer {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32LE(payload.length, 0);
  return Buffer.concat([lengte, createHash("sha256").update(payload).digest(), payload]);
}

describe("a file of version 1", () => {
  it("opens whole, and stays as it was byte for byte as long as nothing is edited", async () => {
    const { pad, gegevens, voor } = await aVersion1();
    const { sessies, geopend } = await open(pad, gegevens);

    expect(sessies.agendaVan(geopend.sessie).agenda.begroting.noten).toMatchObject([NOOT]);
    expect(geopend.meldingen).toEqual([]);
    await sessies.closeAll();

    expect((await readFile(pad)).equals(voor)).toBe(true);
  });

  it("is written in the new shape by the next save, in both parts", async () => {
    const { pad, gegevens } = await aVersion1();
    const { sessies, geopend, retitle } = await open(pad, gegevens);
    await retitle("Nieuw");
    await sessies.get(geopend.sessie).save();

    const { versie, agenda, crdt } = await bestandOp(pad);
    const doc = docOf(crdt ?? "");

    expect(versie).toBe(2);
    expect(agenda.begroting.noten).toMatchObject([NOOT]);
    expect(rawBij(doc)).toEqual(NOOT.bij);
    expect(doc.getMap("agenda").get("documentVersie")).toBe(DOCUMENT_VERSIE);
    await sessies.closeAll();
  });

  it("loses nothing to a crash between the first edit and the first save", async () => {
    const { pad, gegevens, voor } = await aVersion1();
    const eerste = await open(pad, gegevens);
    await eerste.retitle("Voor de crash");
    expect((await readFile(pad)).equals(voor)).toBe(true);

    await forgetOwner(pad);
    const { sessies, geopend } = await open(pad, gegevens);

    expect(sessies.agendaVan(geopend.sessie).agenda).toMatchObject({
      titel: "Voor de crash",
      begroting: { noten: [NOOT] },
    });
    expect(geopend.meldingen).toMatchObject([{ soort: "teruggevonden" }]);
  });

  it("takes what the journaal of an older app holds, in its own shape, and reads that up too", async () => {
    const { documenten, pad, gegevens } = await aVersion1();
    const doc = docOf((await bestandOp(pad)).crdt ?? "");
    const before = Y.encodeStateVector(doc);
    doc.getMap("noten").set("noot-1/bij", "totaal-dekking");
    doc.getMap("noten").set("noot-2/bij", "blok-1");
    doc.getMap("noten").set("noot-2/tekst", "Bij het blok.");
    doc.getMap("noten").set("noot-2/volgorde", "a1");
    const frames = [Buffer.from("agenda-v1"), Y.encodeStateAsUpdate(doc, before)].map(oudFrame);
    await writeFile(join(documenten, ".oud.agenda.json.journaal"), Buffer.concat(frames));

    const { sessies, geopend } = await open(pad, gegevens);

    expect(sessies.agendaVan(geopend.sessie).agenda.begroting.noten.map(({ bij }) => bij)).toEqual([
      { soort: "totaal", id: "dekking" },
      { soort: "blok", id: "blok-1" },
    ]);
  });

  it("is merged into one of version 2, and its old shapes are read up once more", async () => {
    const { documenten, pad, gegevens } = await aVersion1();
    const { sessies, generaties, geopend, retitle } = await open(pad, gegevens);
    await retitle("Nieuw");
    await sessies.get(geopend.sessie).save();
    const kopie = join(documenten, "oud (conflict).agenda.json");
    const bestand = await bestandOp(V1);
    const oud = docOf(bestand.crdt ?? "");
    oud.getMap("noten").set("noot-2/bij", "totaal-lasten");
    oud.getMap("noten").set("noot-2/tekst", "Van de collega.");
    oud.getMap("noten").set("noot-2/volgorde", "a1");
    const { sha256: _oud, ...rest } = bestand;
    const crdt = Buffer.from(Y.encodeStateAsUpdate(oud)).toString("base64");
    await writeFile(kopie, bestandBytes({ ...rest, crdt }));

    const versie = createVersieHandlers({ sessies, generaties });
    await versie["kopie/voegSamen"]({ sessie: geopend.sessie, pad: kopie }, A);

    const { agenda } = await bestandOp(pad);
    expect(agenda.titel).toBe("Nieuw");
    expect(agenda.begroting.noten.map(({ bij }) => bij)).toEqual([
      NOOT.bij,
      { soort: "totaal", id: "lasten" },
    ]);
  });

  it("gives its readable part when its history is damaged: the checksum is over what was written", async () => {
    const { pad } = await aVersion1();
    const bestand = await bestandOp(pad);
    await writeFile(pad, JSON.stringify({ ...bestand, crdt: `${bestand.crdt?.slice(0, 40)}AAAA` }));

    const { agenda, meldingen } = await leesAgendaBestand(pad);

    expect(meldingen).toEqual([{ soort: "zonder-geschiedenis", beschadigd: true }]);
    expect(agenda.begroting.noten).toMatchObject([NOOT]);
  });
});

describe("a file of a version after this one", () => {
  it.each([
    [
      "says so in its first lines",
      async (pad: string) => pasAan(pad, (bestand) => ({ ...bestand, versie: 3 })),
    ],
    [
      "says so in its history alone",
      async (pad: string) =>
        pasAan(pad, (bestand) => {
          const doc = docOf(bestand.crdt ?? "");
          doc.getMap("agenda").set("documentVersie", DOCUMENT_VERSIE + 1);
          const { sha256: _oud, ...rest } = bestand;
          return { ...rest, crdt: Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64") };
        }),
    ],
  ])("opens to read and does not change by a byte when it %s", async (_, maakNieuwer) => {
    const { pad, gegevens } = await aVersion1();
    await maakNieuwer(pad);
    const voor = await readFile(pad);
    const { sessies, geopend, retitle } = await open(pad, gegevens);

    expect(geopend.alleenLezen).toMatchObject({ reden: "nieuwere-versie" });
    await expect(retitle("Mag niet")).rejects.toMatchObject({ code: "read-only-session" });
    await sessies.get(geopend.sessie).save();
    await sessies.closeAll();

    expect((await readFile(pad)).equals(voor)).toBe(true);
  });
});

async function pasAan(pad: string, hoe: (bestand: AgendaBestand) => AgendaBestand): Promise<void> {
  await writeFile(pad, bestandBytes(hoe(await bestandOp(pad))));
}

import { link, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { EXTENSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { editsIn, PROEF } from "./proef.ts";

const A = { client: "a" };
const MB = 1024 * 1024;

async function anAgendaFile(naam = "proef.agenda.json") {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, naam);
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Begin" })))));
  return { documenten, gegevens, pad };
}

const add = (naam: string, bytes: number) => (doc: Y.Doc) =>
  void doc.getMap(PROEF).set(naam, "x".repeat(bytes));

describe("an agenda that grows", () => {
  it("is warned of before it is too large, is never written larger than can be opened, and loses nothing", async () => {
    const { gegevens, pad } = await anAgendaFile();
    const { sessies } = someSessies(gegevens);
    const sessie = sessies.get((await sessies.open(pad, A)).sessie);

    await sessie.edit(add("veel", 20 * MB));
    expect(await sessie.save()).not.toHaveProperty("bijnaTeGroot");
    await sessie.edit(add("meer", 20 * MB));
    expect(await sessie.save()).toMatchObject({ kind: "opgeslagen", bijnaTeGroot: true });
    const voor = await readFile(pad);
    await sessie.edit(add("te-veel", 12 * MB));
    const status = await sessie.save();
    await sessies.closeAll();

    expect(status).toMatchObject({ kind: "niet-opgeslagen", code: "agenda-too-large", journaal: true });
    expect((await readFile(pad)).equals(voor)).toBe(true);
    expect(voor.length).toBeLessThan(MAX_BESTAND_BYTES);
    const na = someSessies(gegevens).sessies;
    const weer = await na.open(pad, A);
    expect([...editsIn(weer.update)].sort()).toEqual(["meer", "te-veel", "veel"]);

    await na.get(weer.sessie).edit((doc) => void doc.getMap(PROEF).delete("veel"));
    expect(await na.get(weer.sessie).save()).toMatchObject({ kind: "opgeslagen" });
    expect((await readFile(pad)).length).toBeLessThan(MAX_BESTAND_BYTES);
  }, 120_000);
});

describe("a file with the longest name there can be", () => {
  it.each([
    ["letters", "a".repeat(255 - EXTENSIE.length)],
    ["letters of two bytes", "é".repeat(121)],
    ["letters of four bytes", "𝄞".repeat(60)],
  ])("of %s opens, is saved, and keeps what another program put in its place", async (_, stam) => {
    const { documenten, gegevens, pad } = await anAgendaFile(`${stam}${EXTENSIE}`);
    const { sessies } = someSessies(gegevens);
    const sessie = sessies.get((await sessies.open(pad, A)).sessie);
    await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuw" })));
    expect((await sessie.save()).kind).toBe("opgeslagen");

    await writeFile(pad, "iets anders");
    await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuwer" })));
    expect((await sessie.save()).kind).toBe("opgeslagen");
    await sessies.closeAll();

    expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Nieuwer");
    const namen = await readdir(documenten);
    expect(namen).toHaveLength(2);
    expect(namen.some((naam) => naam.includes("(van elders "))).toBe(true);
  });
});

describe("a file with another name on the same disk", () => {
  it("says so when it is opened; the other name keeps what was there", async () => {
    const { documenten, gegevens, pad } = await anAgendaFile();
    const ander = join(documenten, "ander.bak");
    await link(pad, ander);
    const { sessies } = someSessies(gegevens);

    const geopend = await sessies.open(pad, A);
    await sessies.get(geopend.sessie).edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuw" })));
    await sessies.closeAll();

    expect(geopend.meldingen).toEqual([{ soort: "meer-namen", aantal: 2 }]);
    expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Nieuw");
    expect(JSON.parse(await readFile(ander, "utf8")).agenda.titel).toBe("Begin");
    expect((await sessies.open(pad, A)).meldingen).toEqual([]);
  });
});

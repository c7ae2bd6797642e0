import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { frame, headFrame } from "#electron/services/agenda-files/journaal-frames.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import {
  emptyMembers,
  removedAgainAndAgain,
  smallStructs,
  typesInEachOther,
} from "#tests/builders/hostile-update.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const A = { client: "a" };
const GEZOND = encodeBestand(docFromAgenda(anAgenda({ titel: "Gezond" })));
/** Without a limit this takes minutes. */
const ENDLESS = removedAgainAndAgain(60_000);

/** An agenda with this history; its checksum says nothing against it. */
const metGeschiedenis = (update: Uint8Array): Buffer => {
  const { sha256: _sums, ...bestand } = GEZOND;
  return Buffer.from(JSON.stringify({ ...bestand, crdt: Buffer.from(update).toString("base64") }));
};

async function aFile(inhoud: Uint8Array = bestandBytes(GEZOND)) {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, inhoud);
  const { sessies } = someSessies(gegevens);
  return { documenten, gegevens, pad, sessies };
}

describe("a history made to keep a reader busy", { timeout: 120_000 }, () => {
  it("is given up: the readable part opens to read, and nothing on disk changes", async () => {
    const inhoud = metGeschiedenis(ENDLESS);
    const { documenten, pad, sessies } = await aFile(inhoud);

    const geopend = await sessies.open(pad, A);

    expect(geopend).toMatchObject({ alleenLezen: { reden: "te-traag" }, meldingen: [] });
    expect(sessies.agendaVan(geopend.sessie).agenda.titel).toBe("Gezond");
    await sessies.closeAll();
    expect((await readFile(pad)).equals(inhoud)).toBe(true);
    expect(await readdir(documenten)).toEqual(["proef.agenda.json"]);
  });

  it("costs the agenda beside it nothing but a moment", async () => {
    const { documenten, pad, sessies } = await aFile();
    await writeFile(join(documenten, "proef (kopie).agenda.json"), metGeschiedenis(ENDLESS));
    await writeFile(
      join(documenten, "proef (nullen).agenda.json"),
      metGeschiedenis(new Uint8Array(20_000_000)),
    );

    const { sessie, alleenLezen, meldingen } = await sessies.open(pad, A);
    await sessies.get(sessie).edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuw" })));

    expect({ alleenLezen, meldingen }).toEqual({ alleenLezen: null, meldingen: [] });
    expect(await sessies.get(sessie).save()).toMatchObject({ kind: "opgeslagen" });
  });

  it.each([
    ["ten million empty members", emptyMembers(10_000_000)],
    ["two million structs of two bytes", smallStructs(1_900_000)],
    ["types a hundred thousand deep", typesInEachOther(100_000)],
  ])("of %s opens with the readable part", async (_, update) => {
    const { pad, sessies } = await aFile(metGeschiedenis(update));

    const { sessie } = await sessies.open(pad, A);

    expect(sessies.agendaVan(sessie).agenda.titel).toBe("Gezond");
  });
});

describe("a journaal made to keep a reader busy", { timeout: 120_000 }, () => {
  const journaal = Buffer.concat([headFrame("agenda-1"), frame(ENDLESS)]);
  const NAAM = ".proef.agenda.json.0123abcd.journaal";

  it("is given up when the agenda opens: it opens to read, and the journaal stays", async () => {
    const { documenten, pad, sessies } = await aFile();
    await writeFile(join(documenten, NAAM), journaal);

    const geopend = await sessies.open(pad, A);

    expect(geopend).toMatchObject({ alleenLezen: { reden: "te-traag" } });
    expect((await readFile(join(documenten, NAAM))).equals(journaal)).toBe(true);
  });

  it("is put aside when it comes while the agenda is open, and the work goes on", async () => {
    const { documenten, pad, sessies } = await aFile();
    const { sessie } = await sessies.open(pad, A);
    await writeFile(join(documenten, NAAM), journaal);

    await sessies.get(sessie).edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuw" })));

    expect(await sessies.get(sessie).save()).toMatchObject({ kind: "opgeslagen" });
    const [oud = ""] = (await readdir(documenten)).filter((naam) => naam.endsWith(".oud"));
    expect((await readFile(join(documenten, oud))).equals(journaal)).toBe(true);
  });
});

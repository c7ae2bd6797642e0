import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { AGENDA_ROOT } from "#shared/document/layout.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { A, INVOER, nieuw, someHandlers, visible } from "#tests/builders/some-handlers.ts";

describe("agenda/nieuw", () => {
  it("writes a file that says what the wizard asked", async () => {
    const { agenda, documenten, sessies } = await someHandlers();

    const geopend = await agenda["agenda/nieuw"](nieuw("Meerjarenagenda Rivierenhoek"), A);

    expect(geopend).toMatchObject({
      bestandsnaam: "Meerjarenagenda Rivierenhoek.agenda.json",
      alleenLezen: null,
      meldingen: [],
      status: { kind: "opgeslagen" },
    });
    expect(await visible(documenten)).toEqual([geopend.bestandsnaam]);
    expect(sessies.agendaVan(geopend.sessie).agenda.gemeenten.map(({ naam }) => naam)).toEqual(
      INVOER.gemeenten,
    );
  });

  it("never replaces an agenda that is there", async () => {
    const { agenda, documenten } = await someHandlers();
    const ids = new Set<string>();
    for (let keer = 0; keer < 3; keer++) ids.add((await agenda["agenda/nieuw"](nieuw("Zelfde"), A)).sessie);

    expect(ids.size).toBe(3);
    expect(await visible(documenten)).toEqual([
      "Zelfde (2).agenda.json",
      "Zelfde (3).agenda.json",
      "Zelfde.agenda.json",
    ]);
  });

  it.each([
    "CON",
    "aux.txt",
    "../../etc/passwd",
    "C:\\Windows\\system32",
    'a<b>c:d"e/f|g?h*i',
    "…  . ",
    "\u202egnp.exe",
    "Ambitie één: œuvre & 日本",
    "x".repeat(300),
    "é".repeat(300),
    "日".repeat(300),
    `a${"𝄞".repeat(149)}`,
    "naam\u0000met nul\nen regel",
  ])("makes a safe name of the title %j", async (titel) => {
    const { agenda, documenten } = await someHandlers();

    const geopend = await agenda["agenda/nieuw"](nieuw(titel), A);

    expect(geopend.alleenLezen).toBeNull();
    expect(await visible(documenten)).toEqual([geopend.bestandsnaam]);
    expect(geopend.bestandsnaam).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^(con|aux)\./iu);
    await agenda["agenda/bewaar"]({ sessie: geopend.sessie }, A);
  });

  it("refuses to replace a file that is open", async () => {
    const { agenda } = await someHandlers();
    const { pad } = await agenda["agenda/nieuw"](nieuw("Open"), A);

    await expect(agenda["agenda/nieuw"]({ ...nieuw("Ander"), pad }, A)).rejects.toMatchObject({
      code: "file-in-use",
    });
  });

  it("gives a chosen name the right extension", async () => {
    const { agenda, documenten } = await someHandlers();

    const { pad } = await agenda["agenda/nieuw"]({ invoer: INVOER, pad: join(documenten, "keuze.json") }, A);

    expect(basename(pad)).toBe("keuze.agenda.json");
  });
});

describe("agenda/voorbeeld", () => {
  it("opens a copy of its own each time, which nobody takes for a copy of another", async () => {
    const { agenda, sessies } = await someHandlers();

    const een = await agenda["agenda/voorbeeld"]({}, A);
    const twee = await agenda["agenda/voorbeeld"]({}, A);

    expect(twee.meldingen).toEqual([]);
    expect(twee.pad).not.toBe(een.pad);
    const ids = [een, twee].map(({ sessie }) => sessies.agendaVan(sessie).agenda.id);
    expect(new Set(ids).size).toBe(2);
    expect(sessies.agendaVan(twee.sessie).agenda.acties.length).toBeGreaterThan(5);
  });
});

describe("agenda/bewaarAls", () => {
  it("goes on in the copy, and leaves the old file as it was", async () => {
    const { agenda, documenten, edit, titel } = await someHandlers();
    const oud = await agenda["agenda/nieuw"](nieuw("Oud"), A);
    const voor = await readFile(oud.pad);

    const nieuwe = await agenda["agenda/bewaarAls"](
      { sessie: oud.sessie, pad: join(documenten, "kopie") },
      A,
    );
    await edit(nieuwe, (doc) => makeEdit(doc, wijzigAgenda({ titel: "In de kopie" })));
    await agenda["agenda/bewaar"]({ sessie: nieuwe.sessie }, A);

    expect(nieuwe.meldingen).toEqual([]);
    expect(basename(nieuwe.pad)).toBe("kopie.agenda.json");
    expect(titel(nieuwe)).toBe("In de kopie");
    expect((await readFile(oud.pad)).equals(voor)).toBe(true);
    await expect(agenda["agenda/bewaar"]({ sessie: oud.sessie }, A)).rejects.toMatchObject({
      code: "no-session",
    });
  });

  it("under its own name just saves", async () => {
    const { agenda, edit } = await someHandlers();
    const geopend = await agenda["agenda/nieuw"](nieuw("Zelf"), A);
    await edit(geopend, (doc) => makeEdit(doc, wijzigAgenda({ titel: "Anders" })));

    const zelfde = await agenda["agenda/bewaarAls"]({ sessie: geopend.sessie, pad: geopend.pad }, A);

    expect(zelfde.sessie).toBe(geopend.sessie);
    expect(JSON.parse(await readFile(geopend.pad, "utf8")).agenda.titel).toBe("Anders");
  });

  it("copies a document of a newer app byte for byte", async () => {
    const { agenda, documenten } = await someHandlers();
    const doc = docFromAgenda(anAgenda());
    doc.getMap(AGENDA_ROOT).set("documentVersie", 99);
    const pad = join(documenten, "nieuwer.agenda.json");
    await writeFile(pad, bestandBytes(encodeBestand(doc)));
    const geopend = await agenda["agenda/open"]({ pad, bijGebruik: "lezen" }, A);

    const kopie = await agenda["agenda/bewaarAls"]({ sessie: geopend.sessie, pad: join(documenten, "k") }, A);

    expect(kopie.alleenLezen).toMatchObject({ reden: "nieuwere-versie" });
    expect((await readFile(kopie.pad)).equals(await readFile(pad))).toBe(true);
  });
});

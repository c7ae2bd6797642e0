import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { assetPad } from "#electron/services/paden.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { perItem } from "#shared/controle/per-item.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { type Antwoord, leegAntwoord } from "#shared/domain/antwoord.ts";
import { aBron, anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";
import { run } from "#tests/builders/run-cli.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** An agenda as the app writes it. */
function schrijf(agenda: Agenda, naam = "regio.agenda.json"): string {
  const pad = join(map, naam);
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(agenda))));
  return pad;
}

/** An agenda as another tool writes it: the readable part alone. */
function schrijfLeesbaar(agenda: unknown, naam = "ander.agenda.json"): string {
  const pad = join(map, naam);
  writeFileSync(pad, JSON.stringify({ formaat: "meerjarenagenda", versie: 1, agenda }));
  return pad;
}

/** The least another tool has to write. */
const MINIMAAL = {
  id: "agenda-9",
  titel: "Agenda van een ander programma",
  regio: "Rivierenhoek",
  beleidVanaf: 2026,
  uitvoeringVanaf: 2026,
  raamwerk: "2024-12",
  begroting: { jaren: [2026, 2027], blokken: [], posten: [], noten: [] },
};

describe("nieuw and toon", () => {
  it("makes an agenda that can be shown, and leaves nothing else in the folder", async () => {
    const pad = join(map, "nieuw.agenda.json");
    const gemaakt = await run(
      "nieuw",
      pad,
      "--regio",
      "Rivierenhoek",
      "--gemeente",
      "Dijkdam",
      "--gemeente",
      "Oeverveld",
      "--beleid-vanaf",
      "2027",
    );
    const getoond = await run("toon", pad);

    expect(gemaakt).toMatchObject({ code: 0, uit: `Gemaakt: ${pad}` });
    expect(readdirSync(map)).toEqual(["nieuw.agenda.json"]);
    expect(getoond.uit).toContain("Regionale meerjarenagenda Rivierenhoek");
    expect(getoond.uit).toContain("Gemeenten: Dijkdam, Oeverveld");
    expect(getoond.uit).toContain("Beleidsagenda 2027–2031");
  });

  it("never replaces a file that is there", async () => {
    const pad = schrijf(anAgenda({ titel: "Werk van maanden" }));
    const voor = readFileSync(pad, "utf8");

    expect(await run("nieuw", pad, "--regio", "Rivierenhoek")).toMatchObject({
      code: 2,
      fout: expect.stringContaining("is er al"),
    });
    expect(readFileSync(pad, "utf8")).toBe(voor);
  });

  it("shows the whole agenda as JSON", async () => {
    const { uit } = await run("toon", schrijf(anAgenda({ titel: "Proef" })), "--json");

    expect(JSON.parse(uit).agenda.titel).toBe("Proef");
  });

  it("takes an agenda of another tool, and does not touch its file", async () => {
    const pad = schrijfLeesbaar(MINIMAAL);
    const voor = readFileSync(pad, "utf8");
    const { code, uit } = await run("toon", pad);

    expect(code).toBe(0);
    expect(uit).toContain("Agenda van een ander programma");
    expect(readFileSync(pad, "utf8")).toBe(voor);
    expect(readdirSync(map)).toHaveLength(1);
  });
});

describe("controleer", () => {
  it("ends with 0 when there is nothing to say", async () => {
    const later: Antwoord = { ...leegAntwoord("inw-1"), triage: { kind: "later" } };
    expect(await run("controleer", schrijf(anAgenda({ antwoorden: { "inw-1": later } })))).toMatchObject({
      code: 0,
      uit: "Niets gevonden.",
    });
  });

  it("ends with 1, with a sentence and a next step, when there is", async () => {
    const { code, uit } = await run(
      "controleer",
      schrijf(anAgenda({ acties: [anActie()], bronnen: [aBron()] })),
    );

    expect(code).toBe(1);
    expect(uit).toMatch(/^Waarschuwing(?:en)? \(\d+\)$/mu);
    expect(uit).toMatch(/^ {2}Jobcoaches voor jongeren: .*ambitie.* ontbreken\./mu);
    expect(uit).toMatch(/^ {2}Bron ‘.*’ .*\n {4}\S.*\.$/mu);
  });

  it("can look at fouten alone, and speak JSON", async () => {
    const pad = schrijf(anAgenda({ acties: [anActie({ ambitieId: "weg" })] }));
    const { code, uit } = await run("controleer", pad, "--ernst", "fout", "--json");

    expect(code).toBe(1);
    expect(JSON.parse(uit).signaleringen.map(({ regel }: { regel: string }) => regel)).toEqual([
      "verwijzing-verbroken",
    ]);
  });

  it("says it per thing as the screen does, fouten first, in text and in JSON", async () => {
    const agenda = anAgenda({
      acties: [anActie({ eind: "2025-12" }), anActie({ id: "los", titel: "Los", ambitieId: "weg" })],
      ambities: [anAmbitie({ vragen: ["weg"] })],
    });
    const pad = schrijf(agenda);
    const { uit } = await run("controleer", pad);
    const json = JSON.parse((await run("controleer", pad, "--json")).uit);
    const gevonden = controleer(agenda, raamwerkVan(agenda));
    const items = perItem(gevonden, agenda, raamwerken[0]);
    const regels = uit.split("\n");

    expect(regels.filter((regel) => /^ {2}\S/u.test(regel))).toEqual(items.map(({ zin }) => `  ${zin}`));
    expect(regels.filter((regel) => / \(\d+\)$/u.test(regel)).map((regel) => regel.split(" ")[0])).toEqual([
      "Fouten",
      "Waarschuwing",
    ]);
    expect(json.items.map(({ zin }: { zin: string }) => zin)).toEqual(items.map(({ zin }) => zin));
    expect(json.signaleringen.map(({ id }: { id: string }) => id)).toEqual(gevonden.map(({ id }) => id));
  });

  it("finds the euro that is missing in the printed total of the sample", async () => {
    const { uit } = await run(
      "controleer",
      assetPad("voorbeelden", "midden-limburg-2024.agenda.json"),
      "--ernst",
      "fout",
    );

    expect(uit).toContain("wijkt €\u00a01 af");
  });
});

describe("exporteer", () => {
  it("writes a Word document and does not replace one unasked", async () => {
    const pad = schrijf(anAgenda({ acties: [anActie()] }));
    const docx = join(map, "uit.docx");
    const argv = ["exporteer", pad, "--soort", "agenda", "--uit", docx];

    expect(await run(...argv)).toMatchObject({ code: 0 });
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe("PK");
    expect(await run(...argv)).toMatchObject({ code: 2, fout: expect.stringContaining("--overschrijf") });
    expect(await run(...argv, "--overschrijf", "--concept", "--zonder", "begroting")).toMatchObject({
      code: 0,
    });
  });

  it("refuses with a sentence when there is nothing to put in a document", async () => {
    const argv = ["--soort", "agenda", "--uit", join(map, "leeg.docx")];
    const { code, fout } = await run("exporteer", schrijfLeesbaar(MINIMAAL), ...argv);
    expect([code, fout]).toEqual([2, expect.stringContaining("nog niets")]);
    expect(readdirSync(map)).not.toContain("leeg.docx");
  });

  it("refuses to leave out what there is not", async () => {
    expect(
      await run("exporteer", "x", "--soort", "agenda", "--uit", "x.docx", "--zonder", "alles"),
    ).toMatchObject({ code: 2 });
  });
});

describe("valideer and schema", () => {
  it("finds a file of the app and one of another tool in order", async () => {
    expect(await run("valideer", schrijf(anAgenda()))).toMatchObject({
      code: 0,
      uit: "Het bestand is geldig.",
    });
    expect(await run("valideer", schrijfLeesbaar(MINIMAAL))).toMatchObject({ code: 0 });
  });

  it.each(["v1", "v1-eerder", "v1-alleen-leesbaar", "v2-eerder", "v2"])(
    "finds %s of an earlier app in order",
    async (naam) => {
      const pad = join("tests/fixtures/agendas", `${naam}.agenda.json`);

      expect(await run("valideer", pad)).toMatchObject({ code: 0, uit: "Het bestand is geldig." });
    },
  );

  it("sees damage in the readable part of a file of an earlier app", async () => {
    const pad = join(map, "oud.agenda.json");
    const oud = readFileSync("tests/fixtures/agendas/v1.agenda.json", "utf8");
    writeFileSync(pad, oud.replace("Rivierenhoek", "Sivierenhoek"));

    expect(await run("valideer", pad)).toMatchObject({
      code: 1,
      uit: "Het controlegetal van het leesbare deel klopt niet.",
    });
  });

  it("names an id that stands twice, and shows both all the same", async () => {
    const gemeente = { id: "dijkdam", naam: "Dijkdam", volgorde: "a0" };
    const pad = schrijfLeesbaar({
      ...MINIMAAL,
      gemeenten: [gemeente, { ...gemeente, naam: "Oeverveld", volgorde: "a1" }],
    });

    expect((await run("valideer", pad)).uit).toContain("agenda.gemeenten.1.id: ");
    expect((await run("toon", pad)).uit).toContain("Dijkdam, Oeverveld");
  });

  it("says of a file that was cut off after its readable part what is left of it", async () => {
    const pad = schrijf(anAgenda());
    const heel = readFileSync(pad, "utf8");
    writeFileSync(pad, heel.slice(0, heel.indexOf('"crdt"') + 40));

    expect(await run("valideer", pad)).toMatchObject({ code: 1, uit: expect.stringContaining("afgebroken") });
    expect(await run("toon", pad)).toMatchObject({ code: 0 });
  });

  it("names the place of what is wrong", async () => {
    const pad = schrijfLeesbaar({ ...MINIMAAL, beleidVanaf: 1800, gemeenten: [{ naam: "Dijkdam" }] });
    const { code, uit } = await run("valideer", pad);

    expect(code).toBe(1);
    expect(uit).toContain("agenda.beleidVanaf");
    expect(uit).toContain("agenda.gemeenten.0.id");
    expect(uit).not.toMatch(/expected|invalid/iu);
  });

  it.each([
    ["nothing", ""],
    ["something else", '{"naam":"x"}'],
    ["half a file", '{"formaat":"meerjarenagenda","versie":1,"agen'],
    ["a newer version", '{"formaat":"meerjarenagenda","versie":99,"agenda":{}}'],
  ])("ends with 1 for a file with %s", async (_, inhoud) => {
    const pad = join(map, "kapot.agenda.json");
    writeFileSync(pad, inhoud);

    expect((await run("valideer", pad)).code).toBe(1);
  });

  it("sees that a checksum does not fit", async () => {
    const pad = schrijf(anAgenda());
    copyFileSync(pad, join(map, "goed.agenda.json"));
    writeFileSync(pad, readFileSync(pad, "utf8").replace("Rivierenhoek", "Rivierenhoer"));

    expect(await run("valideer", pad)).toMatchObject({
      code: 1,
      uit: expect.stringContaining("controlegetal"),
    });
  });

  it("prints the schema that is in assets", async () => {
    const { uit } = await run("schema");

    expect(JSON.parse(uit)).toEqual(JSON.parse(readFileSync(assetPad("agenda.schema.json"), "utf8")));
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConflictkopieen, isCopyName } from "#electron/services/agenda-files/conflictkopieen.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const NAAM = "Rivierenhoek 2026.agenda.json";

describe("isCopyName", () => {
  it.each([
    "Rivierenhoek 2026-LAPTOP-4F2K.agenda.json",
    "Rivierenhoek 2026.agenda-LAPTOP-4F2K.json",
    "Rivierenhoek 2026.agenda-Werkplek.json",
    "Rivierenhoek 2026-DESKTOP-1-2.agenda.json",
    "Rivierenhoek 2026 (1).agenda.json",
    "Rivierenhoek 2026.agenda (2).json",
    "Rivierenhoek 2026.agenda(1).json",
    "Rivierenhoek 2026 (conflicted copy 2026-01-05).agenda.json",
    "Rivierenhoek 2026.agenda (LAPTOP's conflicted copy).json",
    "Rivierenhoek 2026 - kopie.agenda.json",
    "Rivierenhoek 2026 (van elders 2026-01-05 09.00.00).agenda.json",
    "rivierenhoek 2026-LAPTOP.agenda.json",
  ])("takes %s for a copy", (kandidaat) => {
    expect(isCopyName(kandidaat, NAAM)).toBe(true);
  });

  it.each([
    NAAM,
    NAAM.toUpperCase(),
    "Rivierenhoek 2026 definitief.agenda.json",
    "Rivierenhoek 2026-2027.agenda.json",
    "Rivierenhoek 2026 (beschadigd 2026-01-05 09.00.00).json",
    "Rivierenhoek 20261.agenda.json",
    "Rivierenhoek.agenda.json",
    "Rivierenhoek 2026-LAPTOP.docx",
    ".Rivierenhoek 2026.agenda.json.journaal",
  ])("leaves %s alone", (kandidaat) => {
    expect(isCopyName(kandidaat, NAAM)).toBe(false);
  });
});

describe("findConflictkopieen", () => {
  it("finds copies of the same agenda only, also when one of them cannot be read", async () => {
    const { documenten } = await aPlace();
    const schrijf = (naam: string, id: string) =>
      writeFile(join(documenten, naam), bestandBytes(encodeBestand(docFromAgenda(anAgenda({ id })))));
    await schrijf(NAAM, "agenda-1");
    await schrijf("Rivierenhoek 2026-LAPTOP.agenda.json", "agenda-1");
    await schrijf("Rivierenhoek 2026 (1).agenda.json", "een-andere");
    await writeFile(join(documenten, "Rivierenhoek 2026 (2).agenda.json"), "{stuk");

    const gevonden = await findConflictkopieen(join(documenten, NAAM), "agenda-1");

    expect(gevonden.map(({ bestandsnaam }) => bestandsnaam)).toEqual([
      "Rivierenhoek 2026-LAPTOP.agenda.json",
    ]);
    expect(Date.parse(gevonden[0]?.gewijzigd ?? "")).not.toBeNaN();
    expect(await readFile(join(documenten, "Rivierenhoek 2026 (2).agenda.json"), "utf8")).toBe("{stuk");
  });
});

import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { AgendaBestand, BESTAND_VERSIE } from "#shared/document/agenda-bestand.ts";
import { AgendaProjection } from "#shared/document/projection.ts";

const MAP = "tests/fixtures/agendas";
const namen = readdirSync(MAP);

describe("agenda files of earlier and later versions", () => {
  it("has one for every version of the format there ever was", () => {
    const nodig = Array.from({ length: BESTAND_VERSIE }, (_, index) => `v${index + 1}.agenda.json`);

    expect(namen).toEqual(expect.arrayContaining(nodig));
  });

  it.each(namen)("opens %s and reads what its readable part says", async (naam) => {
    const { agenda } = JSON.parse(await readFile(join(MAP, naam), "utf8"));

    const gelezen = await leesAgendaBestand(join(MAP, naam));

    expect(gelezen.agenda).toEqual(agenda);
    expect(gelezen.beschadigd).toBe(false);
    expect(gelezen.onbekend.length > 0).toBe(naam.startsWith("nieuwer"));
  });

  it("reads the bin of version 1 too", async () => {
    const { doc } = await leesAgendaBestand(join(MAP, "v1.agenda.json"));

    expect(new AgendaProjection(doc).prullenbak()).toEqual([
      { collectie: "acties", id: "actie-2", titel: "In de prullenbak" },
    ]);
  });

  it("has version 1 as this version would write it", async () => {
    const bestand = JSON.parse(await readFile(join(MAP, "v1.agenda.json"), "utf8"));

    expect(AgendaBestand.parse(bestand)).toEqual(bestand);
  });
});

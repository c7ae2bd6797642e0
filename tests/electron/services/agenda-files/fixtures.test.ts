import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { AgendaBestand, BESTAND_VERSIE } from "#shared/document/agenda-bestand.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import type { Agenda } from "#shared/domain/agenda.ts";

const MAP = "tests/fixtures/agendas";
const namen = readdirSync(MAP);

/** The readable part of a file, with the fields that came later. */
const metNieuwste = ({ begroting, genegeerdeAfkortingen = [], ...rest }: Agenda): Agenda => ({
  ...rest,
  genegeerdeAfkortingen,
  begroting: {
    ...begroting,
    posten: begroting.posten.map((post) => ({ ...post, ongelezen: post.ongelezen ?? {} })),
  },
});

describe("agenda files of earlier and later versions", () => {
  it("has one for every version of the format there ever was", () => {
    const nodig = Array.from({ length: BESTAND_VERSIE }, (_, index) => `v${index + 1}.agenda.json`);

    expect(namen).toEqual(expect.arrayContaining(nodig));
  });

  it.each(namen)(
    "opens %s and reads what its readable part says, with what it does not know yet left empty",
    async (naam) => {
      const { agenda } = JSON.parse(await readFile(join(MAP, naam), "utf8"));

      const gelezen = await leesAgendaBestand(join(MAP, naam));

      expect(gelezen.agenda).toEqual(metNieuwste(agenda));
      expect(gelezen.beschadigd).toBe(false);
      expect(gelezen.onbekend.length > 0).toBe(naam.startsWith("nieuwer"));
    },
  );

  it.each(["v1.agenda.json", "v1-eerder.agenda.json"])("reads the bin of %s too", async (naam) => {
    const { doc } = await leesAgendaBestand(join(MAP, naam));

    expect(new AgendaProjection(doc).prullenbak()).toEqual([
      { collectie: "acties", id: "actie-2", titel: "In de prullenbak" },
    ]);
  });

  it("has version 1 as this version would write it", async () => {
    const bestand = JSON.parse(await readFile(join(MAP, "v1.agenda.json"), "utf8"));

    expect(AgendaBestand.parse(bestand)).toEqual(bestand);
  });
});

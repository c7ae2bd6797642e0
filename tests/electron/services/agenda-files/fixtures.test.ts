import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaBestand, BESTAND_VERSIE } from "#shared/document/agenda-bestand.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import type { BegrotingRij } from "#shared/domain/begroting.ts";

const MAP = "tests/fixtures/agendas";
const namen = readdirSync(MAP);

/** The readable part of a file as somebody reads it today: the fields that came later, and the rows of notes as a Ref. */
const metNieuwste = ({ begroting, genegeerdeAfkortingen = [], ...rest }: Agenda): Agenda => ({
  ...rest,
  genegeerdeAfkortingen,
  begroting: {
    ...begroting,
    gedruktDekking: begroting.gedruktDekking ?? {},
    gedruktReserve: begroting.gedruktReserve ?? {},
    blokken: begroting.blokken.map((blok) => ({ ...blok, beginstand: blok.beginstand ?? null })),
    posten: begroting.posten.map((post) => ({ ...post, ongelezen: post.ongelezen ?? {} })),
    noten: begroting.noten.map((noot) => ({ ...noot, bij: RIJEN[JSON.stringify(noot.bij)] ?? noot.bij })),
  },
});

/** The rows that the fixtures of version 1 have notes at. */
const RIJEN: Readonly<Record<string, BegrotingRij>> = {
  '"post-1"': { soort: "post", id: "post-1" },
  '"blok-1"': { soort: "blok", id: "blok-1" },
  '"totaal-lasten"': { soort: "totaal", id: "lasten" },
};

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

  it.each(namen.filter((naam) => !/alleen-leesbaar|nieuwer/u.test(naam)))(
    "reads the bin of %s too",
    async (naam) => {
      const { doc } = await leesAgendaBestand(join(MAP, naam));

      expect(new AgendaProjection(doc).prullenbak()).toEqual([
        { ref: { soort: "actie", id: "actie-2" }, woord: "Actie", titel: "In de prullenbak" },
      ]);
    },
  );

  it("has the newest version as this version would write it", async () => {
    const naam = `v${BESTAND_VERSIE}.agenda.json`;
    const bestand = JSON.parse(await readFile(join(MAP, naam), "utf8"));

    expect(AgendaBestand.parse(bestand)).toEqual(bestand);
  });
});

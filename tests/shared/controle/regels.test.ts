import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { onderzoek } from "#shared/controle/delen.ts";
import { REGELS } from "#shared/controle/regels/regels.ts";
import { GROEPEN } from "#shared/controle/signalering.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { metLijsten, recordsVan } from "#shared/document/agenda-lijsten.ts";
import { formatRef, parseRef } from "#shared/document/ref.ts";
import type { Plain, Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBron, anActie, anAgenda, aPost, aText } from "#tests/builders/an-agenda.ts";
import { alleenDelen } from "#tests/builders/an-onderzocht.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

/** One vraag in eight: ninety answers would be most of every agenda. */
const raamwerk = { ...raamwerken[0], vragen: raamwerken[0].vragen.filter((_, index) => index % 8 === 0) };
const gekozen = { kind: "bekend", raamwerk } as const;
const AGENDAS = Array.from({ length: 50 }, (_, seed) => randomAgenda(seed, raamwerk)).flatMap((agenda) => [
  agenda,
  tekortgedaan(agenda),
]);

const ids = (agenda: Agenda): string[] => controleer(agenda, gekozen).map(({ id }) => id);
const zinnen = (agenda: Agenda): string[] => controleer(agenda, gekozen).map(({ zin }) => zin);
const idsVan = (agenda: Agenda, regel: string): string[] =>
  controleer(agenda, gekozen).flatMap((gevonden) => (gevonden.regel === regel ? [gevonden.id] : []));

/** The same agenda with amounts below zero and ambities without ground, which chance hardly ever makes. */
function tekortgedaan(agenda: Agenda): Agenda {
  const { begroting, ambities } = agenda;
  const posten = begroting.posten.map((post) => ({ ...post, bedragen: { "2026": euro(-5) } }));
  return {
    ...agenda,
    ambities: ambities.map((ambitie) => ({ ...ambitie, vragen: [] })),
    begroting: { ...begroting, posten },
  };
}

/** The same agenda with another name for everything that has one. */
function hernoemd(agenda: Agenda): Agenda {
  const lijsten = (SOORTEN as readonly Soort[]).map((soort): [Soort, Plain[]] => [
    soort,
    recordsVan(agenda, soort).map((record) => ({
      ...record,
      ...("titel" in record ? { titel: `${record.titel}?` } : {}),
      ...("naam" in record ? { naam: `Anders dan ${record.naam}` } : {}),
    })),
  ]);
  return { ...metLijsten(agenda, new Map(lijsten)), titel: "Anders" };
}

describe("every rule", () => {
  it("has an id of its own, and belongs to a group", () => {
    expect(new Set(REGELS.map(({ id }) => id)).size).toBe(REGELS.length);
    expect(REGELS.every(({ groep }) => GROEPEN.includes(groep))).toBe(true);
  });

  it.each(REGELS.map((regel) => [regel.id, regel] as const))("%s reads no more than it says", (_, regel) => {
    const gevonden = AGENDAS.map((agenda) => regel.zoek(onderzoek(agenda, gekozen)));
    const bewaakt = AGENDAS.map((agenda) => regel.zoek(alleenDelen(onderzoek(agenda, gekozen), regel.leest)));

    expect(bewaakt).toEqual(gevonden);
    expect(gevonden.flat()).not.toEqual([]);
  });
});

describe("the id of a finding", () => {
  it("is its rule and its place, and is found once", () => {
    for (const agenda of AGENDAS) {
      const gevonden = controleer(agenda, gekozen);
      for (const { id, regel, ref } of gevonden) {
        expect(id).toBe(`${regel}:${formatRef(ref)}`);
        expect(parseRef(formatRef(ref))).toEqual(ref);
      }
      expect(new Set(gevonden.map(({ id }) => id)).size).toBe(gevonden.length);
    }
  });

  it("stays when names and titles change", () => {
    for (const agenda of AGENDAS) {
      expect(ids(hernoemd(agenda))).toEqual(ids(agenda));
      expect(zinnen(hernoemd(agenda))).not.toEqual(zinnen(agenda));
    }
  });

  it("names the year, the column, the field or the word it is about", () => {
    const basis = anAgenda();
    const [lasten, ...rest] = basis.begroting.blokken;
    if (!lasten) return expect.fail("een nieuwe agenda heeft blokken");
    const agenda = {
      ...basis,
      acties: [anActie({ ambitieId: "weg" })],
      begroting: {
        ...basis.begroting,
        gedrukt: { "2027": 5 },
        blokken: [
          { ...lasten, gedrukt: { "2026": 7 } },
          ...rest,
          { ...lasten, id: "r", soort: "reserve" as const },
        ],
        posten: [
          aPost({ bedragen: { "2026": euro(9) }, ongelezen: { "2027": "veel", aard: "soms" } }),
          aPost({ id: "post-2", blokId: "blok-4", bedragen: { "2026": euro(1) } }),
          aPost({ id: "post-3", blokId: "r", bedragen: { "2027": euro(-4) } }),
        ],
      },
      teksten: { [tekstSleutel("actie", "actie-1", "probleem")]: aText("Het WSP en de R&D.") },
    };

    expect(idsVan(agenda, "som-wijkt-af")).toEqual([
      "som-wijkt-af:blok/blok-1/gedrukt/2026",
      "som-wijkt-af:totaal/lasten/gedrukt/2027",
    ]);
    expect(idsVan(agenda, "bedrag-onleesbaar")).toEqual([
      "bedrag-onleesbaar:post/post-1/2027",
      "bedrag-onleesbaar:post/post-1/aard",
    ]);
    expect(idsVan(agenda, "lasten-boven-dekking")).toEqual(["lasten-boven-dekking:totaal/saldo/jaar/2026"]);
    expect(idsVan(agenda, "reserve-negatief")).toEqual(["reserve-negatief:blok/r/saldo/2027"]);
    expect(idsVan(agenda, "actie-zonder-aanpak")).toEqual(["actie-zonder-aanpak:actie/actie-1/aanpak"]);
    expect(idsVan(agenda, "verwijzing-verbroken")).toEqual(["verwijzing-verbroken:actie/actie-1/ambitieId"]);
    expect(idsVan(agenda, "afkorting-onbekend")).toEqual([
      "afkorting-onbekend:actie/actie-1/probleem/WSP",
      "afkorting-onbekend:actie/actie-1/probleem/R%26D",
    ]);
  });
});

describe("groups", () => {
  it("send an unknown abbreviation to the list of them, and a bron that is not used to itself", () => {
    const agenda = anAgenda({
      bronnen: [aBron()],
      teksten: { [tekstSleutel("antwoord", "inw-1")]: aText("Het WSP groeit.") },
    });

    expect(controleer(agenda, gekozen).map(({ verder, naar }) => [verder, formatRef(naar)])).toEqual([
      ["Open afkortingen", "agenda/agenda/afkortingen"],
      ["Open bibliotheek", "bron/bron-1"],
    ]);
  });
});

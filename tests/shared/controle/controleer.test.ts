import { describe, expect, it } from "vitest";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Antwoord } from "#shared/domain/antwoord.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { Blok, Post } from "#shared/domain/begroting.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const gekozen = raamwerkVan({ raamwerk: raamwerk.id });
const vraag = raamwerk.vragen[0] ?? expect.fail("het raamwerk heeft geen vragen");

const regels = (agenda: Agenda): string[] => controleer(agenda, gekozen).map(({ regel }) => regel);
const zinnen = (agenda: Agenda, regel: string): string[] =>
  controleer(agenda, gekozen).flatMap((gevonden) => (gevonden.regel === regel ? [gevonden.zin] : []));
const stappen = (agenda: Agenda, regel: string): string[] =>
  controleer(agenda, gekozen).flatMap((gevonden) => (gevonden.regel === regel ? [gevonden.stap] : []));

function metBegroting(
  posten: Post[],
  blok: Partial<Blok> = {},
  gedrukt: Record<string, number> = {},
): Agenda {
  const basis = anAgenda();
  const [eerste, ...rest] = basis.begroting.blokken;
  if (!eerste) return expect.fail("een nieuwe agenda heeft blokken");
  return {
    ...basis,
    begroting: { ...basis.begroting, gedrukt, posten, blokken: [{ ...eerste, ...blok }, ...rest] },
  };
}

function metAntwoord(antwoord: Partial<Antwoord>, tekst?: string): Agenda {
  return anAgenda({
    antwoorden: {
      [vraag.id]: {
        vraagId: vraag.id,
        triage: { kind: "nu" },
        klaar: false,
        vraagTekst: "",
        gewijzigd: null,
        ...antwoord,
      },
    },
    teksten: tekst === undefined ? {} : { [tekstSleutel("antwoord", vraag.id)]: aText(tekst) },
  });
}

const actieTeksten = {
  [tekstSleutel("actie", "actie-1", "probleem")]: aText("Te weinig begeleiding."),
  [tekstSleutel("actie", "actie-1", "aanpak")]: aText("We zetten coaches in."),
  [tekstSleutel("actie", "actie-1", "resultaat")]: aText("Jongeren blijven aan het werk."),
};

it("finds nothing in a new agenda", () => {
  expect(controleer(anAgenda(), gekozen)).toEqual([]);
});

it("checks an agenda of which the raamwerk is not there as far as it can", () => {
  const agenda = { ...metAntwoord({}), acties: [anActie()], teksten: actieTeksten };

  expect(controleer(agenda, raamwerkVan({ raamwerk: "2019-01" })).map(({ regel }) => regel)).toEqual([
    "actie-zonder-ambitie",
    "actie-zonder-trekker",
    "actie-zonder-geld",
  ]);
});

it("tells of a text in the begroting that is not read, and which amount counts in its place", () => {
  const agenda = metBegroting([
    aPost({ naam: "Taal", ongelezen: { "2026": "veel", aard: "soms" }, bedragen: { "2026": euro(1500) } }),
  ]);

  expect(zinnen(agenda, "bedrag-onleesbaar")).toEqual([
    "Bij de post ‘Taal’ staat in 2026 een tekst die we niet lezen: ‘veel’.",
    "Bij de post ‘Taal’ staat bij soort een tekst die we niet lezen: ‘soms’.",
  ]);
  expect(stappen(agenda, "bedrag-onleesbaar")[0]).toContain("dan staat er weer 1.500.");
});

it("puts fouten first and gives every signalering its own id", () => {
  const agenda = {
    ...metBegroting([aPost({ bedragen: { "2026": euro(10) }, actieId: "weg" })], {
      gedrukt: { "2026": 500, "2027": 9 },
    }),
    acties: [anActie(), anActie({ id: "actie-2" })],
  };
  const gevonden = controleer(agenda, gekozen);

  const ernsten = gevonden.map(({ ernst }) => ernst);
  expect(ernsten.slice(0, 2)).toEqual(["fout", "fout"]);
  expect(ernsten.lastIndexOf("fout")).toBeLessThan(ernsten.indexOf("waarschuwing"));
  expect(new Set(gevonden.map(({ id }) => id)).size).toBe(gevonden.length);
});

describe("printed totals", () => {
  it("names a difference of one euro as rounding, and says that the subtotals are right", () => {
    const agenda = metBegroting(
      [aPost({ bedragen: { "2026": euro(1_250_000) } })],
      { gedrukt: { "2026": 1_250_000 } },
      { "2026": 1_250_001 },
    );

    expect(zinnen(agenda, "som-wijkt-af")).toEqual([
      "Totaal lasten 2026 wijkt €\u00a01 af: gedrukt €\u00a01.250.001, opgeteld €\u00a01.250.000.",
    ]);
    expect(stappen(agenda, "som-wijkt-af")[0]).toContain("afronding. De subtotalen kloppen wel.");
  });

  it("is one finding for all years of a row, which names each of them", () => {
    const agenda = metBegroting(
      [aPost({ bedragen: { "2026": euro(10), "2027": PM } })],
      {},
      { "2026": 11, "2027": 7 },
    );

    expect(zinnen(agenda, "som-wijkt-af")).toEqual([
      "Totaal lasten wijkt af in 2026 (€\u00a01) en 2027 (€\u00a07).",
    ]);
    expect(stappen(agenda, "som-wijkt-af")[0]).toContain(
      "Waarschijnlijk: afronding (2026). In het andere totaal zit een bedrag dat hier PM is (2027).",
    );
  });

  it.each([
    ["a missing row", [aPost({ bedragen: { "2026": euro(100) } })], 600, "er ontbreekt een post"],
    ["an amount that is PM here", [aPost({ bedragen: { "2026": PM } })], 600, "een bedrag dat hier PM is"],
    [
      "a row that was counted too often",
      [
        aPost({ bedragen: { "2026": euro(700) } }),
        aPost({ id: "post-2", naam: "Extra", bedragen: { "2026": euro(500) } }),
      ],
      700,
      "‘Extra’ telt te veel mee",
    ],
  ])("names %s as the likely cause", (_, posten, gedrukt, oorzaak) => {
    expect(stappen(metBegroting(posten, { gedrukt: { "2026": gedrukt } }), "som-wijkt-af")[0]).toContain(
      oorzaak,
    );
  });

  it("is silent when the rows add up", () => {
    expect(
      regels(metBegroting([aPost({ bedragen: { "2026": euro(100) } })], { gedrukt: { "2026": 100 } })),
    ).toEqual([]);
  });
});

describe("money", () => {
  it("says how much is not covered, once there is dekking", () => {
    const lasten = aPost({ bedragen: { "2026": euro(900) } });
    const dekking = aPost({ id: "post-2", blokId: "blok-4", bedragen: { "2026": euro(250) } });

    expect(zinnen(metBegroting([lasten]), "lasten-boven-dekking")).toEqual([]);
    expect(zinnen(metBegroting([lasten, dekking]), "lasten-boven-dekking")).toEqual([
      "In 2026 is €\u00a0650 nog niet gedekt.",
    ]);
  });

  it("calls a reserve below zero wrong", () => {
    const agenda = metBegroting([aPost({ bedragen: { "2027": euro(-40) } })], {
      soort: "reserve",
      naam: "Reserve",
    });

    expect(zinnen(agenda, "reserve-negatief")).toEqual([
      "De reserve ‘Reserve’ staat eind 2027 op €\u00a0−40.",
    ]);
  });
});

describe("ambities and acties", () => {
  it("sees an ambitie without actie and without ground", () => {
    const agenda = anAgenda({ ambities: [anAmbitie()] });

    expect(regels(agenda)).toEqual(["ambitie-zonder-actie", "ambitie-zonder-grond"]);
  });

  it("sees everything an empty actie still needs", () => {
    expect(regels(anAgenda({ acties: [anActie()] }))).toEqual([
      "actie-zonder-ambitie",
      "actie-zonder-trekker",
      "actie-zonder-probleem",
      "actie-zonder-aanpak",
      "actie-zonder-resultaat",
      "actie-zonder-geld",
    ]);
  });

  it("has nothing to say about an actie that is complete", () => {
    const agenda = anAgenda({
      ...metBegroting([aPost({ actieId: "actie-1", bedragen: { "2026": PM } })]),
      ambities: [anAmbitie({ vragen: [vraag.id] })],
      partners: [{ id: "partner-1", naam: "UWV", rol: "", volgorde: "a0" }],
      acties: [anActie({ ambitieId: "ambitie-1", trekker: "partner-1", start: "2026-01", eind: "2027-12" })],
      teksten: actieTeksten,
    });

    expect(controleer(agenda, gekozen)).toEqual([]);
  });

  it.each([
    [{ start: "2028-01" }, "Actie ‘Jobcoaches voor jongeren’ valt buiten de uitvoeringsagenda 2026–2027."],
    [{ eind: "2025-12" }, "Actie ‘Jobcoaches voor jongeren’ valt buiten de uitvoeringsagenda 2026–2027."],
    [
      { start: "2026-05", eind: "2026-03" },
      "Actie ‘Jobcoaches voor jongeren’ eindigt in maart 2026, voor het begin in mei 2026.",
    ],
  ])("sees an actie outside its years: %o", (maanden, zin) => {
    expect(zinnen(anAgenda({ acties: [anActie(maanden)] }), "actie-buiten-jaren")).toEqual([zin]);
  });

  it("names a year of the begroting that the agenda is not about", () => {
    const met = (jaren: number[]) =>
      anAgenda({ beleidVanaf: 2026, uitvoeringVanaf: 2026, begroting: aBegroting({ jaren }) });

    expect(zinnen(met([2026, 2030]), "begroting-buiten-jaren")).toEqual([]);
    expect(zinnen(met([2025, 2026, 2031]), "begroting-buiten-jaren")).toEqual([
      "De begroting heeft een kolom voor 2025, en de agenda gaat over 2026–2030.",
      "De begroting heeft een kolom voor 2031, en de agenda gaat over 2026–2030.",
    ]);
  });
});

it.each([
  { start: "2027-12" },
  { eind: "2026-01" },
  { start: "2020-01" },
  { eind: "2040-12" },
  { start: "2026-03", eind: "2026-03" },
  { start: "2026-03" },
  { start: null, eind: null },
])("finds an actie with %o in its years", (maanden) => {
  expect(zinnen(anAgenda({ acties: [anActie(maanden)] }), "actie-buiten-jaren")).toEqual([]);
});

describe("answers", () => {
  it("sees a vraag chosen for now without text, and stops when there is text", () => {
    expect(regels(metAntwoord({}))).toEqual(["vraag-zonder-antwoord"]);
    expect(regels(metAntwoord({}, "   "))).toEqual(["vraag-zonder-antwoord"]);
    expect(regels(metAntwoord({}, "Het aanbod krimpt."))).toEqual([]);
  });

  it("never asks for a text where the vraag is later, elders with a place or bewust niet with a reason", () => {
    expect(regels(metAntwoord({ triage: { kind: "later" } }))).toEqual([]);
    expect(regels(metAntwoord({ triage: { kind: "elders", waar: "Regio in Beeld" } }))).toEqual([]);
    expect(regels(metAntwoord({ triage: { kind: "bewust-niet", want: "speelt hier niet" } }))).toEqual([]);
  });

  it("asks for the place or the reason that is missing", () => {
    expect(regels(metAntwoord({ triage: { kind: "elders", waar: " " } }))).toEqual(["reden-ontbreekt"]);
    expect(regels(metAntwoord({ triage: { kind: "bewust-niet", want: "" } }))).toEqual(["reden-ontbreekt"]);
  });

  it("sees a vraag that is klaar without text", () => {
    expect(regels(metAntwoord({ klaar: true }))).toEqual(["klaar-zonder-tekst"]);
  });

  it("sees that the wording changed since the answer", () => {
    expect(regels(metAntwoord({ vraagTekst: "Een oude vraag?" }, "Tekst."))).toEqual(["vraag-gewijzigd"]);
    expect(regels(metAntwoord({ vraagTekst: vraag.vraag }, "Tekst."))).toEqual([]);
  });
});

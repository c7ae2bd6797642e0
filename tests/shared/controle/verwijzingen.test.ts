import { describe, expect, it } from "vitest";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Antwoord } from "#shared/domain/antwoord.ts";
import type { Blok, Post } from "#shared/domain/begroting.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const gekozen = raamwerkVan({ raamwerk: raamwerk.id });
const vraag = raamwerk.vragen[0] ?? expect.fail("het raamwerk heeft geen vragen");

const regels = (agenda: Agenda): string[] => controleer(agenda, gekozen).map(({ regel }) => regel);
const zinnen = (agenda: Agenda, regel: string): string[] =>
  controleer(agenda, gekozen).flatMap((gevonden) => (gevonden.regel === regel ? [gevonden.zin] : []));

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

describe("references and words", () => {
  it.each<[string, Partial<Agenda>]>([
    ["een ambitie", { acties: [anActie({ ambitieId: "weg" })] }],
    ["een trekker", { acties: [anActie({ trekker: "weg" })] }],
    ["een partner", { acties: [anActie({ partners: ["weg"] })] }],
    ["een gemeente", { acties: [anActie({ gemeenten: ["gemeente-1", "weg"] })] }],
    ["een doelgroep", { ambities: [anAmbitie({ doelgroepen: ["weg"] })] }],
    ["een sector", { ambities: [anAmbitie({ sectoren: ["weg"] })] }],
    ["een vraag", { ambities: [anAmbitie({ vragen: ["weg"] })] }],
  ])("finds a broken reference to %s", (wat, velden) => {
    expect(zinnen(anAgenda(velden), "verwijzing-verbroken")).toEqual([
      expect.stringMatching(new RegExp(`verwijst naar ${wat} die er niet meer is\\.$`)),
    ]);
  });

  it("finds a post without its actie or blok, and a noot without its row", () => {
    const basis = metBegroting([aPost({ actieId: "weg" }), aPost({ id: "post-2", blokId: "weg" })]);
    const noten = [
      { id: "noot-1", bij: { soort: "post", id: "weg" } as const, tekst: "Zie bijlage.", volgorde: "a0" },
    ];

    expect(
      zinnen({ ...basis, begroting: { ...basis.begroting, noten } }, "verwijzing-verbroken"),
    ).toHaveLength(3);
  });

  it("finds a citation of a bron that is gone, and a bron that nobody cites", () => {
    const agenda = anAgenda({
      ambities: [anAmbitie({ vragen: [vraag.id] })],
      bronnen: [aBron()],
      teksten: {
        [tekstSleutel("ambitie", "ambitie-1")]: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [{ type: "bronVerwijzing", attrs: { bronId: "weg", vindplaats: "" } }],
            },
          ],
        },
      },
    });

    expect(regels(agenda)).toEqual(["verwijzing-verbroken", "ambitie-zonder-actie", "bron-ongebruikt"]);
  });

  it.each([
    [["actie/weg"], "een actie die er niet meer is."],
    [["anker/weg"], "een tabel of kop die er niet meer is."],
    [["antwoord/weg", "hoofdstuk/weg"], "een paragraaf die er niet meer is."],
    [["actie/weg", "ambitie/weg"], "een actie en een ambitie die er niet meer zijn."],
    [[`antwoord/${vraag.id}`, "bijlage/begroting", "tabel/lasten", "onderdeel/vraag"], null],
  ])("finds a reference in a text to what is gone: %j", (doelen, slot) => {
    const agenda = metAntwoord({});
    const content = doelen.map((naar) => ({ type: "verwijzing" as const, attrs: { naar } }));
    const teksten = {
      [tekstSleutel("antwoord", vraag.id)]: {
        type: "doc" as const,
        content: [{ type: "paragraph" as const, content }],
      },
    };

    expect(zinnen({ ...agenda, teksten }, "verwijzing-verbroken")).toEqual(
      slot === null ? [] : [`Deze tekst verwijst naar ${slot}`],
    );
  });

  it("names an unknown abbreviation once, at the first place it stands", () => {
    const agenda = anAgenda({
      ...metAntwoord({}, "Het WSP en de RMC werken samen. Het WSP groeit."),
      afkortingen: [
        { id: "afkorting-1", afkorting: "RMC", betekenis: "Regionale meld- en coördinatiefunctie" },
      ],
    });

    const gevonden = controleer(agenda, gekozen);
    expect(gevonden.map(({ zin }) => zin)).toEqual([
      "De afkorting WSP staat niet in de lijst met afkortingen.",
    ]);
    expect(gevonden[0]?.ref).toMatchObject({ soort: "antwoord", id: vraag.id });
  });

  it("says nothing of an abbreviation that is ignored in this agenda", () => {
    const agenda = anAgenda(metAntwoord({}, "Het WSP en de RMC werken samen."));

    expect(zinnen({ ...agenda, genegeerdeAfkortingen: ["WSP"] }, "afkorting-onbekend")).toEqual([
      "De afkorting RMC staat niet in de lijst met afkortingen.",
    ]);
  });

  it("finds no fault in a noot at a total, at a post or at a blok", () => {
    const basis = metBegroting([aPost()]);
    const bij = [
      { soort: "totaal", id: "lasten" },
      { soort: "totaal", id: "dekking" },
      { soort: "post", id: "post-1" },
      { soort: "blok", id: "blok-1" },
    ] as const;
    const noten = bij.map((rij, index) => ({
      id: `noot-${index}`,
      bij: rij,
      tekst: "Let op.",
      volgorde: `a${index}`,
    }));

    expect(zinnen({ ...basis, begroting: { ...basis.begroting, noten } }, "verwijzing-verbroken")).toEqual(
      [],
    );
  });

  it("does not take a blok for a post of the same id, nor an actie for an ambitie", () => {
    const basis = metBegroting([aPost()]);
    const noten = [
      { id: "noot-1", bij: { soort: "post", id: "blok-1" } as const, tekst: "Let op.", volgorde: "a0" },
    ];
    const agenda = {
      ...basis,
      begroting: { ...basis.begroting, noten },
      acties: [anActie({ ambitieId: "actie-1" })],
    };

    expect(zinnen(agenda, "verwijzing-verbroken")).toHaveLength(2);
  });

  it("holds no id against an agenda whose raamwerk is not there, but the rest it does", () => {
    const agenda = anAgenda({
      ambities: [anAmbitie({ vragen: ["weg"], doelgroepen: ["weg"] })],
      acties: [anActie({ ambitieId: "weg" })],
    });
    const gevonden = controleer(agenda, raamwerkVan({ raamwerk: "2019-01" }));

    expect(gevonden.filter(({ regel }) => regel === "verwijzing-verbroken").map(({ ref }) => ref)).toEqual([
      { soort: "actie", id: "actie-1", veld: "ambitieId" },
    ]);
  });

  it("calls a bron used as soon as one text of any kind cites it", () => {
    const agenda = anAgenda({
      acties: [anActie()],
      bronnen: [aBron(), aBron({ id: "bron-2" })],
      teksten: {
        [tekstSleutel("actie", "actie-1", "aanpak")]: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [{ type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "" } }],
            },
          ],
        },
      },
    });

    expect(
      controleer(agenda, gekozen).flatMap(({ regel, ref }) => (regel === "bron-ongebruikt" ? [ref] : [])),
    ).toEqual([{ soort: "bron", id: "bron-2" }]);
  });

  it("leaves the text of a removed record alone", () => {
    expect(
      regels(anAgenda({ teksten: { [tekstSleutel("ambitie", "weg")]: aText("De SROI en het WSP.") } })),
    ).toEqual([]);
  });
});

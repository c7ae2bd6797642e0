import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { ACTIE_TEKSTEN, type ActieTekst } from "#shared/domain/actie.ts";
import { postenVan, postenVanSoort, sumJaar } from "#shared/domain/begroting.ts";
import { vindAfwijkingen } from "#shared/domain/gedrukt-totaal.ts";
import { basisset } from "#shared/domain/raamwerk.ts";
import { countWords, inlinesOf, LEGE_TEKST, plainText } from "#shared/domain/rich-text.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";

const JAAR = 2024;

const { agenda } = AgendaBestand.parse(
  JSON.parse(await readFile("assets/voorbeelden/midden-limburg-2024.agenda.json", "utf8")),
);
const gekozen = raamwerkVan(agenda);
if (gekozen.kind === "onbekend") throw new Error("The sample speaks of a raamwerk this app does not have.");
const { raamwerk } = gekozen;

const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);
const citaten = Object.values(agenda.teksten)
  .flatMap(inlinesOf)
  .flatMap((inline) => (inline.type === "bronVerwijzing" ? [inline.attrs.bronId] : []));

describe("the content of the sample", () => {
  it("has the eight municipalities, whose decision dates the documents leave open", () => {
    expect(agenda.gemeenten.map(({ naam }) => naam)).toEqual([
      "Cranendonck",
      "Echt-Susteren",
      "Leudal",
      "Maasgouw",
      "Nederweert",
      "Roerdalen",
      "Roermond",
      "Weert",
    ]);
    for (const { collegebesluit, raadsbesluit } of agenda.gemeenten)
      expect([collegebesluit, raadsbesluit]).toEqual([null, null]);
  });

  it("says of who takes part and of ends no more than the documents do", () => {
    const actie = (id: string) => agenda.acties.find((kandidaat) => kandidaat.id === id);
    const namen = (id: string) =>
      agenda.partners
        .filter((partner) => actie(id)?.partners.includes(partner.id))
        .map(({ naam }) => naam)
        .sort();

    expect(actie("sroi")?.gemeenten).toHaveLength(7);
    expect(namen("sroi")).toEqual(["De zeven Midden-Limburgse gemeenten", "Risse/Werk.Kom", "Westrom"]);
    expect(namen("mobiliteitsteam")).toEqual([
      "De acht gemeenten",
      "Mbo-instellingen",
      "SBB",
      "UWV",
      "Vakbonden",
      "Werkgeversorganisaties",
    ]);
    expect(ids(agenda.acties.filter(({ eind }) => eind === "2024-12"))).toEqual(["mobiliteitsteam"]);
    const teksten = Object.values(agenda.teksten).map(plainText);
    expect(teksten.filter((tekst) => tekst.includes("120 vacatures")).join("")).not.toContain("Nederland");
  });

  it("answers a good part of the raamwerk, and leaves nothing of the basisset without a choice", () => {
    const voortgang = telVoortgang(ids(raamwerk.vragen), agenda.antwoorden);

    expect(voortgang).toEqual({ klaar: 57, nu: 68, later: 8, elders: 3, bewustNiet: 10, open: 1 });
    for (const { id } of basisset(raamwerk)) expect(agenda.antwoorden[id]?.triage.kind).not.toBe("open");
  });

  it("has a text for every vraag chosen for now, under its wording, and for no other", () => {
    for (const { vraagId, triage, klaar, vraagTekst } of Object.values(agenda.antwoorden)) {
      expect([vraagId, tekstSleutel("antwoord", vraagId) in agenda.teksten]).toEqual([
        vraagId,
        triage.kind === "nu",
      ]);
      expect(vraagTekst).toBe(raamwerk.vragen.find(({ id }) => id === vraagId)?.vraag);
      if (klaar) expect(triage.kind).toBe("nu");
    }
  });

  it("refers only to what exists", () => {
    const bronnen = new Set(ids(agenda.bronnen));
    const partners = new Set(ids(agenda.partners));
    const gemeenten = new Set(ids(agenda.gemeenten));
    const acties = new Set(ids(agenda.acties));

    expect(citaten.filter((id) => !bronnen.has(id))).toEqual([]);
    for (const actie of agenda.acties) {
      expect(ids(agenda.ambities)).toContain(actie.ambitieId);
      expect(
        [...actie.partners, ...(actie.trekker ? [actie.trekker] : [])].filter((id) => !partners.has(id)),
      ).toEqual([]);
      expect(actie.gemeenten.filter((id) => !gemeenten.has(id))).toEqual([]);
    }
    for (const { vragen, doelgroepen, sectoren } of agenda.ambities) {
      expect(vragen.filter((id) => agenda.antwoorden[id]?.triage.kind !== "nu")).toEqual([]);
      expect(doelgroepen.filter((id) => !ids(raamwerk.doelgroepen).includes(id))).toEqual([]);
      expect(sectoren.filter((id) => !ids(raamwerk.sectoren).includes(id))).toEqual([]);
    }
    for (const { actieId } of agenda.begroting.posten) if (actieId) expect(acties).toContain(actieId);
  });

  it("cites every bron, and more than ten", () => {
    expect(ids(agenda.bronnen).filter((id) => !citaten.includes(id))).toEqual([]);
    expect(new Set(citaten).size).toBeGreaterThanOrEqual(10);
  });

  it("cites a bron in every answer that is klaar", () => {
    const zonder = Object.values(agenda.antwoorden).filter(({ vraagId, klaar }) => {
      const antwoord = agenda.teksten[tekstSleutel("antwoord", vraagId)];
      return klaar && !inlinesOf(antwoord ?? LEGE_TEKST).some(({ type }) => type === "bronVerwijzing");
    });

    expect(zonder.map(({ vraagId }) => vraagId)).toEqual([]);
  });

  it("says of every actie where probleem, aanpak and resultaat come from", () => {
    const keys = agenda.acties.flatMap(({ id }) =>
      ACTIE_TEKSTEN.map((onderdeel) => tekstSleutel("actie", id, onderdeel)),
    );
    const zonder = keys.filter((key) => {
      const tekst = agenda.teksten[key];
      return tekst && !inlinesOf(tekst).some(({ type }) => type === "bronVerwijzing");
    });

    expect(zonder).toEqual([]);
  });

  it("gives a project that goes on in 2024 no start the documents do not give", () => {
    const starts = agenda.acties.flatMap(({ id, start }) => (start ? [[id, start]] : []));

    expect(Object.fromEntries(starts)).toEqual({
      ips: "2023-09",
      werkgeversservicepunt: "2024-01",
      "monitor-dashboard": "2024-01",
    });
  });

  it("has the three programmalijnen as ambities, each with text and acties", () => {
    expect(agenda.ambities).toHaveLength(3);
    for (const { id } of agenda.ambities) {
      expect(countWords(agenda.teksten[tekstSleutel("ambitie", id)] ?? LEGE_TEKST)).toBeGreaterThan(50);
      expect(agenda.acties.some(({ ambitieId }) => ambitieId === id)).toBe(true);
    }
  });

  it("has the regional projects of 2024 as acties with probleem and aanpak; an unknown resultaat stays open", () => {
    const [probleem, aanpak, resultaat] = ACTIE_TEKSTEN;
    const zonder = (onderdeel: ActieTekst) =>
      ids(agenda.acties).filter((id) => !(tekstSleutel("actie", id, onderdeel) in agenda.teksten));

    expect(ids(agenda.acties)).toEqual(
      expect.arrayContaining([
        "zorgstart",
        "limburg-hr",
        "harrie-trainingen",
        "vaktaal",
        "ips",
        "praktijkleren",
        "jeugdwerkloosheid",
        "sroi",
        "functiecreatie",
      ]),
    );
    expect([zonder(probleem), zonder(aanpak)]).toEqual([[], []]);
    expect(zonder(resultaat)).toEqual(["jobhunters-statushouders", "regio-deal"]);
  });

  it("explains all abbreviations of annex 2, and has its own chapters in front and behind", () => {
    expect(agenda.afkortingen).toHaveLength(16);
    expect(agenda.hoofdstukken.map(({ plaats }) => plaats)).toEqual([
      ...Array(4).fill("voorin"),
      ...Array(3).fill("achterin"),
    ]);
    for (const { id } of agenda.hoofdstukken)
      expect(tekstSleutel("hoofdstuk", id) in agenda.teksten).toBe(true);
  });
});

describe("the begroting of the sample", () => {
  const { begroting } = agenda;

  it("has the printed subtotals, and differs from the printed total by the one euro it explains", () => {
    expect(vindAfwijkingen(begroting)).toEqual([
      {
        bij: { soort: "totaal", id: "lasten" },
        jaar: JAAR,
        gedrukt: 3_048_615,
        som: { euro: 3_048_614, pm: false, circa: false, metEuro: true },
        verschil: 1,
      },
    ]);
    expect(begroting.noten.find(({ id }) => id === "afronding")).toMatchObject({
      bij: { soort: "totaal", id: "lasten" },
    });
  });

  it("has all rows of annex 1", () => {
    const rijen = begroting.blokken.map(({ id }) => [id, postenVan(begroting, id).length]);

    expect(Object.fromEntries(rijen)).toEqual({
      kerntaken: 6,
      uitvoering: 5,
      projecten: 15,
      inkomsten: 1,
      bestemmingsreserve: 4,
      "reserve-grens": 1,
    });
    expect(begroting.noten.every(({ bij }) => bij.soort === "totaal" || bestaat(bij.id))).toBe(true);
  });

  it("adds up to the printed total of inkomsten when the rows, not the printed lasten, are counted", () => {
    const lasten = sumJaar(postenVanSoort(begroting, "lasten"), JAAR).euro;
    const reserves = sumJaar(postenVanSoort(begroting, "reserve"), JAAR).euro;

    expect(lasten + reserves).toBe(3_669_090);
    expect(sumJaar(postenVan(begroting, "bestemmingsreserve"), JAAR).euro).toBe(520_476);
  });

  const bestaat = (id: string) => ids([...begroting.blokken, ...begroting.posten]).includes(id);
});

import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { metLijsten, recordsVan } from "#shared/document/agenda-lijsten.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { DE_AGENDA, formatRef, type Ref } from "#shared/document/ref.ts";
import { AgendaVelden, BegrotingVelden } from "#shared/document/soorten/agenda-velden.ts";
import type { Plain, Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { vergelijk } from "#shared/document/vergelijk.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { LEGE_TEKST } from "#shared/domain/rich-text.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText, STEMPEL } from "#tests/builders/an-agenda.ts";
import { createRandom } from "#tests/builders/random.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

const ALLE: readonly Soort[] = SOORTEN;
const [raamwerk] = raamwerken;
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);

const metBegroting = (agenda: Agenda, velden: Partial<Agenda["begroting"]>): Agenda => ({
  ...agenda,
  begroting: { ...agenda.begroting, ...velden },
});

/** What differs, as "anders actie/actie-1". */
const kort = (oud: Agenda, nieuw: Agenda): string[] =>
  vergelijk(oud, nieuw).map(({ wat, ref }) => `${wat} ${formatRef(ref)}`);

/** Another value than this one, whatever field it is of. */
function anders(waarde: unknown): unknown {
  if (typeof waarde === "string") return `${waarde}x`;
  if (typeof waarde === "number") return waarde + 1;
  if (typeof waarde === "boolean") return !waarde;
  return waarde === null ? "x" : { kind: "x" };
}

type Wijziging = Readonly<{ waarde: unknown; lid?: string; oud: unknown; nieuw: unknown }>;

/** One change of a field: of one member or entry when it has those. */
function wijziging(
  { sets, records }: Pick<Soort, "sets" | "records">,
  veld: string,
  waarde: unknown,
): Wijziging {
  if (sets.includes(veld)) {
    const leden = waarde as unknown[];
    const [lid] = leden;
    return lid === undefined
      ? { waarde: ["lid"], lid: "lid", oud: null, nieuw: "lid" }
      : { waarde: leden.slice(1), lid: String(lid), oud: lid, nieuw: null };
  }
  if (records.includes(veld)) {
    const [[lid, oud] = ["2099", null]] = Object.entries(waarde as Plain);
    return { waarde: { ...(waarde as Plain), [lid]: anders(oud) }, lid, oud, nieuw: anders(oud) };
  }
  return { waarde: anders(waarde), oud: waarde, nieuw: anders(waarde) };
}

/** Expects one difference, at exactly this field or member. */
function expectAlleen(
  oud: Agenda,
  nieuw: Agenda,
  ref: Ref,
  veld: string,
  { lid, ...verschil }: Omit<Wijziging, "waarde">,
) {
  const waar = { ...ref, veld, ...(lid === undefined ? {} : { lid }) };
  const [eerste, ...rest] = vergelijk(oud, nieuw);
  expect(rest, formatRef(waar)).toEqual([]);
  expect([eerste?.ref, eerste?.velden], formatRef(waar)).toEqual([ref, [{ ref: waar, ...verschil }]]);
}

describe("vergelijk", () => {
  it("finds nothing between an agenda and itself, read back from a document or not", () => {
    for (const seed of SEEDS) {
      const agenda = readAgenda(docFromAgenda(randomAgenda(seed, raamwerk)));
      expect(vergelijk(agenda, structuredClone(agenda))).toEqual([]);
      expect(vergelijk(agenda, readAgenda(docFromAgenda(agenda)))).toEqual([]);
    }
  });

  it.each(ALLE)("finds a change in any field of a $naam, at exactly that field", (soort) => {
    const geraakt = new Set<string>();
    for (const seed of SEEDS) {
      const agenda = randomAgenda(seed, raamwerk);
      const records = recordsVan(agenda, soort);
      if (records.length === 0) continue;
      const record = createRandom(seed).pick(records);
      const ref: Ref = { soort: soort.naam as SoortNaam, id: String(record[soort.idVeld]) };
      for (const veld of Object.keys(soort.schema.shape)) {
        if ([soort.idVeld, "volgorde", "gewijzigd"].includes(veld)) continue;
        const { waarde, ...verschil } = wijziging(soort, veld, record[veld]);
        const nieuw = records.map((ander) => (ander === record ? { ...record, [veld]: waarde } : ander));
        expectAlleen(agenda, metLijsten(agenda, new Map([[soort, nieuw]])), ref, veld, verschil);
        geraakt.add(veld);
      }
    }
    expect(geraakt.size).toBeGreaterThan(0);
  });

  it.each(ALLE.filter(({ teksten }) => teksten.length > 0))(
    "finds a change in any text of a $naam",
    (soort) => {
      const agenda = readAgenda(docFromAgenda(randomAgenda(3, raamwerk)));
      const [record] = recordsVan(agenda, soort);
      const id = String(record?.[soort.idVeld]);
      for (const veld of soort.teksten) {
        const sleutel = tekstSleutel(soort.naam as SoortNaam, id, veld);
        const nieuw = { ...agenda, teksten: { ...agenda.teksten, [sleutel]: aText("Anders.") } };
        const verschil = { oud: agenda.teksten[sleutel] ?? null, nieuw: aText("Anders.") };
        expectAlleen(agenda, nieuw, { soort: soort.naam as SoortNaam, id }, veld, verschil);
      }
    },
  );

  it("finds a change in any field of the agenda itself", () => {
    const agenda = randomAgenda(2, raamwerk);
    const { id: _id, ...velden } = AgendaVelden.shape;
    const opslag = {
      sets: ["genegeerdeAfkortingen", "jaren"],
      records: ["gedrukt", "gedruktDekking", "gedruktReserve"],
    };
    for (const veld of Object.keys(velden)) {
      const { waarde, ...verschil } = wijziging(opslag, veld, agenda[veld as keyof AgendaVelden]);
      expectAlleen(agenda, { ...agenda, [veld]: waarde }, DE_AGENDA, veld, verschil);
    }
    for (const veld of Object.keys(BegrotingVelden.shape)) {
      const { waarde, ...verschil } = wijziging(
        opslag,
        veld,
        agenda.begroting[veld as keyof BegrotingVelden],
      );
      const opgeslagen = `begroting${veld.charAt(0).toUpperCase()}${veld.slice(1)}`;
      expectAlleen(agenda, metBegroting(agenda, { [veld]: waarde }), DE_AGENDA, opgeslagen, verschil);
    }
  });

  it("finds every record the other agenda does not have, and what stood in it", () => {
    for (const soort of ALLE.filter(({ vorm }) => vorm === "lijst")) {
      const vol = randomAgenda(5, raamwerk);
      const leeg = metLijsten(vol, new Map([[soort, []]]));
      const refs = recordsVan(vol, soort).map(({ id }) => `${soort.naam}/${id}`);
      expect(kort(leeg, vol)).toEqual(refs.map((ref) => `erbij ${ref}`));
      expect(kort(vol, leeg)).toEqual(refs.map((ref) => `weg ${ref}`));
    }
    const [verschil] = vergelijk(anAgenda(), anAgenda({ acties: [anActie()] }));
    expect(verschil?.velden).toContainEqual({
      ref: { soort: "actie", id: "actie-1", veld: "titel" },
      oud: null,
      nieuw: anActie().titel,
    });
  });

  it("tells first what differs in the agenda itself, and then in the order of the catalogue", () => {
    const nieuw = anAgenda({
      titel: "Anders",
      bronnen: [aBron()],
      acties: [anActie(), anActie({ id: "actie-2" })],
      gemeenten: [],
    });
    expect(kort(anAgenda({ acties: [anActie({ id: "actie-2" })] }), nieuw)).toEqual([
      "anders agenda/agenda",
      "weg gemeente/gemeente-1",
      "weg gemeente/gemeente-2",
      "erbij actie/actie-1",
      "erbij bron/bron-1",
    ]);
  });

  it("takes an antwoord nobody touched for none at all", () => {
    const aangeraakt = anAgenda({
      antwoorden: { "inw-1": { ...leegAntwoord("inw-1"), gewijzigd: STEMPEL } },
    });
    expect(vergelijk(anAgenda(), aangeraakt)).toEqual([]);
    const teksten = { [tekstSleutel("antwoord", "inw-1")]: aText("Tekst.") };
    expect(kort(aangeraakt, anAgenda({ teksten }))).toEqual(["erbij antwoord/inw-1"]);
    expect(kort(anAgenda({ teksten }), aangeraakt)).toEqual(["weg antwoord/inw-1"]);
  });

  it("takes a text without a word for no text, and leaves out the text of what was removed", () => {
    const ambities = [anAmbitie()];
    const sleutel = tekstSleutel("ambitie", "ambitie-1");
    expect(
      vergelijk(anAgenda({ ambities }), anAgenda({ ambities, teksten: { [sleutel]: LEGE_TEKST } })),
    ).toEqual([]);
    expect(vergelijk(anAgenda(), anAgenda({ teksten: { [sleutel]: aText("Weg.") } }))).toEqual([]);
  });

  it("sees no difference in who touched something, or in the key of its place", () => {
    const oud = anAgenda({ acties: [anActie()] });
    const nieuw = anAgenda({ acties: [anActie({ gewijzigd: STEMPEL, volgorde: "a5" })] });
    expect(vergelijk(oud, nieuw)).toEqual([]);
  });

  it("tells an amount apart from the other years of its post", () => {
    const met = (bedrag: number) =>
      metBegroting(anAgenda(), { posten: [aPost({ bedragen: { "2026": euro(1), "2027": euro(bedrag) } })] });
    expect(vergelijk(met(1), met(2))[0]?.velden.map(({ ref }) => formatRef(ref))).toEqual([
      "post/post-1/bedragen/2027",
    ]);
  });
});

describe("what was moved", () => {
  const acties = (...ids: string[]) => anAgenda({ acties: ids.map((id) => anActie({ id })) });

  it.each([
    ["abcd", "dabc", 1],
    ["abcd", "bcda", 1],
    ["abcd", "acbd", 1],
    ["abcd", "dcba", 3],
    ["abc", "axbc", 0],
    ["abc", "ac", 0],
  ])("from %s to %s is told by the fewest: %i", (oud, nieuw, aantal) => {
    const verplaatst = vergelijk(acties(...oud), acties(...nieuw)).flatMap(({ wat, ref }) =>
      wat === "verplaatst" ? [ref.id] : [],
    );
    const gebleven = (ids: string, ander: string) =>
      [...ids].filter((id) => ander.includes(id) && !verplaatst.includes(id));
    expect(verplaatst).toHaveLength(aantal);
    expect(gebleven(oud, nieuw)).toEqual(gebleven(nieuw, oud));
  });

  it("counts only within the same blok", () => {
    const posten = (...rijen: [string, string][]) =>
      metBegroting(anAgenda(), { posten: rijen.map(([id, blokId]) => aPost({ id, blokId })) });
    expect(kort(posten(["p", "a"], ["q", "b"]), posten(["q", "b"], ["p", "a"]))).toEqual([]);
    expect(kort(posten(["p", "a"], ["q", "a"]), posten(["q", "a"], ["p", "a"]))).toHaveLength(1);
    expect(kort(posten(["p", "a"], ["q", "a"]), posten(["q", "a"], ["p", "b"]))).toEqual(["anders post/p"]);
  });
});

import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import {
  ACTIE_TEKSTEN,
  type Actie,
  type ActieTekst,
  naamVanActie,
  SCHAAL_NAMEN,
  STATUS_NAMEN,
} from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { formatSomEuro, isLegeSom } from "#shared/domain/bedrag.ts";
import { formatBegroot } from "#shared/domain/begroot.ts";
import { postenVanActie, sumJaren } from "#shared/domain/begroting.ts";
import { formatMaand } from "#shared/domain/datum.ts";
import { TABEL_TITELS } from "#shared/domain/verwijsdoel.ts";
import { cell } from "../tree/build.ts";
import type { Block, Cell, Table } from "../tree/document-tree.ts";
import { alsGevuld, namen } from "./ambities.ts";
import type { Context } from "./context.ts";
import { heading } from "./heading.ts";
import { bedragKolom, kolom, overzichtTabel } from "./overzicht.ts";
import { textBlocks } from "./rich-text-blocks.ts";

const actieAnchor = (context: Context, id: string): string => context.anchors.of("act", id);

const KOPPEN: Readonly<Record<ActieTekst, string>> = {
  probleem: "Probleem",
  aanpak: "Aanpak",
  resultaat: "Resultaat",
};

/** The acties in one table, and each under the ambitie it belongs to. */
export function acties(context: Context): Block[] {
  const groepen = perAmbitie(context);
  const alle = groepen.flatMap((groep) => groep.acties);
  if (alle.length === 0) return [];
  return [
    ...(alle.length > 1 ? [overzicht(context, groepen)] : []),
    ...groepen.flatMap((groep) => [
      heading(2, groep.titel, context.anchors.of("groep", groep.id)),
      ...groep.acties.flatMap((actie) => blok(context, actie)),
    ]),
  ];
}

/** The acties of one ambitie: how that is called, and the heading above them. */
type Groep = Readonly<{ id: string; naam: string; titel: string; acties: readonly Actie[] }>;

/** Groups acties in the order of the ambities; what belongs to none comes last. */
function perAmbitie({ agenda }: Context): Groep[] {
  const bekend = new Set(agenda.ambities.map(({ id }) => id));
  const los = agenda.acties.filter(({ ambitieId }) => ambitieId === null || !bekend.has(ambitieId));
  const groepen = agenda.ambities.map((ambitie) => ({
    id: ambitie.id,
    naam: naamVanAmbitie(ambitie),
    titel: `Acties bij ‘${naamVanAmbitie(ambitie)}’`,
    acties: agenda.acties.filter(({ ambitieId }) => ambitieId === ambitie.id),
  }));
  const overige = {
    id: "los",
    naam: "Overige acties",
    titel: groepen.some((g) => g.acties.length > 0) ? "Overige acties" : "Acties",
    acties: los,
  };
  return [...groepen, overige].filter((groep) => groep.acties.length > 0);
}

function overzicht(context: Context, groepen: readonly Groep[]): Table {
  return overzichtTabel({
    caption: TABEL_TITELS.acties,
    anchor: context.anchors.of("tab", "acties"),
    alle: "Alle acties",
    kolommen: [
      kolom("Nr.", 14),
      kolom("Actie", 43),
      kolom("Trekker", 40),
      kolom("Periode", 22),
      kolom("Status", 16),
      bedragKolom("Begroot", 25),
    ],
    groepen: groepen.map(({ naam, acties: hier }) => ({
      naam: groepen.length > 1 ? naam : null,
      rijen: hier.map((actie) => overzichtRij(context, actie)),
    })),
  });
}

const overzichtRij = (context: Context, actie: Actie): Cell[] => [
  cell([{ kind: "ref", anchor: actieAnchor(context, actie.id) }]),
  cell(naamVanActie(actie)),
  cell(partnerNaam(context, actie.trekker)),
  cell(kortePeriode(actie)),
  cell(STATUS_NAMEN[actie.status]),
  cell(kortBegroot(context, actie)),
];

function blok(context: Context, actie: Actie): Block[] {
  return [
    heading(3, naamVanActie(actie), actieAnchor(context, actie.id)),
    ...kenmerken(context, actie),
    ...ACTIE_TEKSTEN.flatMap((onderdeel) => {
      const sleutel = tekstSleutel("actie", actie.id, onderdeel);
      const blocks = textBlocks({ onder: 4, sleutel, naam: naamVanActie(actie) }, context);
      const anchor = context.anchors.of("kop", `${sleutel}-0`);
      return blocks.length === 0 ? [] : [heading(4, KOPPEN[onderdeel], anchor), ...blocks];
    }),
  ];
}

function kenmerken(context: Context, actie: Actie): Block[] {
  const { agenda } = context;
  const gemeenten = agenda.gemeenten.filter(({ id }) => actie.gemeenten.includes(id));
  const allemaal = gemeenten.length > 1 && gemeenten.length === agenda.gemeenten.length;
  return [
    ...alsGevuld("Trekker", partnerNaam(context, actie.trekker)),
    ...alsGevuld("Partners", namen(actie.partners, agenda.partners)),
    ...alsGevuld("Periode", periode(actie)),
    ...alsGevuld("Schaal", actie.schaal === null ? "" : SCHAAL_NAMEN[actie.schaal]),
    ...alsGevuld(
      "Gemeenten",
      allemaal ? `Alle ${gemeenten.length} gemeenten` : gemeenten.map(({ naam }) => naam).join(", "),
    ),
    ...alsGevuld("Status", STATUS_NAMEN[actie.status]),
    ...alsGevuld("Begroot", begroot(context, actie)),
  ];
}

const partnerNaam = ({ agenda }: Context, id: string | null): string =>
  agenda.partners.find((partner) => partner.id === id)?.naam ?? "";

function periode({ start, eind }: Actie): string {
  if (start !== null && eind !== null)
    return start === eind ? formatMaand(start) : `${formatMaand(start)} tot en met ${formatMaand(eind)}`;
  if (start !== null) return `vanaf ${formatMaand(start)}`;
  return eind === null ? "" : `tot en met ${formatMaand(eind)}`;
}

/** A period as it fits in a column: whole years as "2026–2027", other months as "9-2026 – 6-2027". */
function kortePeriode({ start, eind }: Actie): string {
  const kort = (maand: string): string => `${Number(maand.slice(5))}-${maand.slice(0, 4)}`;
  if (start !== null && eind !== null) return korteDuur(start, eind, kort);
  if (start !== null) return `vanaf ${kort(start)}`;
  return eind === null ? "" : `t/m ${kort(eind)}`;
}

function korteDuur(start: string, eind: string, kort: (maand: string) => string): string {
  const [van, tot] = [start.slice(0, 4), eind.slice(0, 4)];
  if (start.endsWith("-01") && eind.endsWith("-12")) return van === tot ? van : `${van}–${tot}`;
  return start === eind ? kort(start) : `${kort(start)} – ${kort(eind)}`;
}

/** What the posten of an actie add up to, with the years of that. */
function begroot(context: Context, actie: Actie): string {
  const { begroting } = context.agenda;
  return kortBegroot(context, actie) === ""
    ? ""
    : formatBegroot(postenVanActie(begroting, actie.id), begroting.jaren);
}

/** What the posten of an actie add up to, as it fits in a column. */
function kortBegroot({ agenda, opties }: Context, actie: Actie): string {
  const { begroting } = agenda;
  const posten = postenVanActie(begroting, actie.id);
  if (posten.length === 0 || !opties.begroting) return "";
  const som = sumJaren(posten, begroting.jaren);
  return isLegeSom(som) ? "" : formatSomEuro(som);
}

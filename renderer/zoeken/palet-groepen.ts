import type { OpdrachtId } from "#shared/api/opdracht-ids.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { type Deel, fragment, markeer } from "#shared/zoeken/fragment.ts";
import { vouw, woorden } from "#shared/zoeken/vouw.ts";
import type { Treffer, ZoekIndex } from "#shared/zoeken/zoek-index.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import type { Opdracht } from "../opdrachten/opdrachten.ts";
import { formatPlek, type Plek } from "../state/plek.ts";
import { plekNaam } from "./plek-naam.ts";

/** What choosing a row does. */
export type Keuze =
  | Readonly<{
      doe: "ga";
      plek: Plek /** Marked in the text that is shown there. */;
      termen?: readonly string[];
    }>
  | Readonly<{ doe: "opdracht"; opdracht: OpdrachtId }>
  | Readonly<{ doe: "zoek"; vraag: string }>;

export type PaletItem = Readonly<{
  id: string;
  keuze: Keuze;
  titel: readonly Deel[];
  /** The text around the hit, when that is not in the title. */
  uit: readonly Deel[];
  bij: string;
  toets?: string | undefined;
}>;

export type PaletGroep = Readonly<{ naam: string; items: readonly PaletItem[] }>;
export type Palet = Readonly<{ groepen: readonly PaletGroep[]; aantal: number; getoond: number }>;

type Waarin = Readonly<{
  index: ZoekIndex;
  agenda: Agenda;
  raamwerk: Raamwerk;
  opdrachten: readonly Opdracht[];
  recent: readonly Plek[];
}>;

const MAX_TREFFERS = 20;
const MAX_OPDRACHTEN = 6;
const FRAGMENT = 90;

/** What the palette offers for a query: hits, a better spelling, commands; places and commands when it is empty. */
export function paletVoor(vraag: string, waarin: Waarin): Palet {
  const termen = woorden(vraag);
  if (termen.length === 0) return leegPalet(waarin);
  const { treffers, aantal, bedoeld } = waarin.index.zoek(vraag, MAX_TREFFERS);
  const opdrachten = waarin.opdrachten
    .filter(({ label }) => termen.every((term) => vouw(label).includes(term)))
    .slice(0, MAX_OPDRACHTEN);
  const groepen = [
    { naam: "Gevonden", items: treffers.map((treffer) => trefferItem(treffer, waarin.raamwerk)) },
    {
      naam: `Niets gevonden voor ‘${vraag.trim()}’`,
      items: bedoeld === null || opdrachten.length > 0 ? [] : [bedoeldItem(bedoeld)],
    },
    { naam: "Doen", items: opdrachten.map((opdracht) => opdrachtItem(opdracht, termen)) },
  ];
  return { groepen: groepen.filter(({ items }) => items.length > 0), aantal, getoond: treffers.length };
}

function leegPalet({ recent, agenda, raamwerk, opdrachten }: Waarin): Palet {
  const plekken = recent.flatMap((plek): PaletItem[] => {
    const naam = plekNaam(plek, agenda, raamwerk);
    if (!naam) return [];
    const id = `plek:${formatPlek(plek)}`;
    return [{ id, keuze: { doe: "ga", plek }, titel: gewoon(naam.naam), uit: [], bij: naam.bij }];
  });
  const groepen = [
    { naam: "Laatst bekeken", items: plekken },
    { naam: "Doen", items: opdrachten.map((opdracht) => opdrachtItem(opdracht, [])) },
  ];
  return { groepen: groepen.filter(({ items }) => items.length > 0), aantal: 0, getoond: 0 };
}

function trefferItem({ stuk, tekst, termen }: Treffer, raamwerk: Raamwerk): PaletItem {
  const titel = markeer(stuk.titel, termen);
  const uit = titel.some(({ gevonden }) => gevonden) ? null : fragment(tekst, termen, FRAGMENT);
  return {
    id: `stuk:${stuk.sleutel}`,
    keuze: { doe: "ga", plek: plekVanRef(stuk.ref, raamwerk), termen },
    titel,
    uit: uit === null ? [] : markeer(uit, termen),
    bij: stuk.bij,
  };
}

function opdrachtItem({ id, label, toets }: Opdracht, termen: readonly string[]): PaletItem {
  const titel = termen.length === 0 ? gewoon(label) : markeer(label, termen);
  return { id: `opdracht:${id}`, keuze: { doe: "opdracht", opdracht: id }, titel, uit: [], bij: "", toets };
}

function bedoeldItem(bedoeld: string): PaletItem {
  const titel = [
    { tekst: "Bedoelt u ", gevonden: false },
    { tekst: bedoeld, gevonden: true },
    { tekst: "?", gevonden: false },
  ];
  return { id: "bedoeld", keuze: { doe: "zoek", vraag: bedoeld }, titel, uit: [], bij: "" };
}

const gewoon = (tekst: string): readonly Deel[] => [{ tekst, gevonden: false }];

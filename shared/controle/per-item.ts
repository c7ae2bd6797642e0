import type { Agenda } from "#shared/document/agenda.ts";
import { naamVan } from "#shared/document/naam-van.ts";
import { formatRef, type Ref, zelfdeRef } from "#shared/document/ref.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { Regel } from "./regel.ts";
import { REGELS } from "./regels/regels.ts";
import type { Ernst, Signalering } from "./signalering.ts";

/** Something that is missing, and where it can be filled in. */
export type Gemis = Readonly<{ wat: string; naar: Ref }>;

/** Everything that asks attention at one thing: as serious as the most serious of it. */
export type Item = Readonly<{
  id: string;
  ernst: Ernst;
  /** What it is called in front of what it misses. */
  naam: string;
  /** What it misses, when that is more than one thing. */
  mist: readonly Gemis[];
  /** What else is true of it; a sentence each. */
  zinnen: readonly string[];
  /** All of it in one line. */
  zin: string;
  stap: string;
  verder: string;
  naar: Ref;
}>;

/**
 * The signaleringen per thing they are about, in the order of the most serious of each. What is solved in one list for
 * the whole agenda (abbreviations) is one item.
 */
export function perItem(
  signaleringen: readonly Signalering[],
  agenda: Agenda,
  raamwerk: Raamwerk | null,
): Item[] {
  const groepen = new Map<string, Signalering[]>();
  for (const signalering of signaleringen) {
    const sleutel = sleutelVan(signalering);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), signalering]);
  }
  return [...groepen].map(([id, gevonden]) => maakItem(id, gevonden, agenda, raamwerk));
}

/** Writes "a", "a en b", "a, b en c". */
export const somOp = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1)}`;

/** "ontbreekt" or "ontbreken", after what is missing. */
export const ontbreekt = (aantal: number): string => (aantal === 1 ? "ontbreekt" : "ontbreken");

function sleutelVan({ ref, naar, regel }: Signalering): string {
  return zelfdeRef(ref, naar) ? formatRef({ soort: ref.soort, id: ref.id }) : regel;
}

function maakItem(
  id: string,
  gevonden: readonly Signalering[],
  agenda: Agenda,
  raamwerk: Raamwerk | null,
): Item {
  const [eerste] = gevonden as readonly [Signalering, ...Signalering[]];
  const { ernst, stap, verder, naar } = eerste;
  const vast = { id, ernst, stap, verder, naar };
  if (id === eerste.regel || gevonden.length === 1) {
    const zin = gevonden.length === 1 ? eerste.zin : samenVan(eerste.regel, gevonden.length);
    return { ...vast, naam: "", mist: [], zinnen: [zin], zin };
  }
  const mist = gevonden.flatMap(({ mist: wat, naar: waar }) => (wat ? [{ wat, naar: waar }] : []));
  const zinnen = gevonden.filter(({ mist: wat }) => !wat).map(({ zin }) => zin);
  const naam = kort(naamVan(eerste.ref, agenda, raamwerk).naam ?? "");
  const gemist = somOp(mist.map(({ wat }) => wat));
  const kop = mist.length > 0 ? [`${naam}: ${gemist} ${ontbreekt(mist.length)}.`] : [];
  return { ...vast, naam, mist, zinnen, zin: [...kop, ...zinnen].join(" ") };
}

const LANGST = 80;

const kort = (naam: string): string => (naam.length > LANGST ? `${naam.slice(0, LANGST - 1)}…` : naam);

function samenVan(regelId: string, aantal: number): string {
  const regels: readonly Regel[] = REGELS;
  return regels.find(({ id }) => id === regelId)?.samen(aantal) ?? "";
}

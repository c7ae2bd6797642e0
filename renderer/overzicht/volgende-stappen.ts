import type { Ernst, Signalering } from "#shared/controle/signalering.ts";
import type { Ref } from "#shared/document/ref.ts";
import { GROEPEN, type Groep, regelTekst } from "./regel-groepen.ts";

/** One proposal for what to do next; several findings of one rule are one step. */
export type Stap = Readonly<{ id: string; ernst: Ernst; zin: string; verder: string; ref: Ref }>;
export type StapGroep = Readonly<{ naam: Groep; stappen: readonly Stap[] }>;

const PER_GROEP = 3;

/** The best next steps by kind: the most serious first, and never a long list. */
export function volgendeStappen(signaleringen: readonly Signalering[]): StapGroep[] {
  const regels = [...new Set(signaleringen.map(({ regel }) => regel))];
  return GROEPEN.flatMap((naam) => {
    const stappen = regels
      .filter((regel) => regelTekst(regel).groep === naam)
      .flatMap((regel) => stapVan(signaleringen.filter((signalering) => signalering.regel === regel)));
    return stappen.length === 0 ? [] : [{ naam, stappen: stappen.slice(0, PER_GROEP) }];
  });
}

function stapVan(bevindingen: readonly Signalering[]): Stap[] {
  const [eerste] = bevindingen;
  if (!eerste) return [];
  const { regel, ernst, ref } = eerste;
  const { verder, samen, waar } = regelTekst(regel);
  const zin = bevindingen.length === 1 ? eerste.zin : samen(bevindingen.length);
  return [{ id: regel, ernst, zin, verder, ref: waar ?? ref }];
}

import type { Regel } from "#shared/controle/regel.ts";
import { REGELS } from "#shared/controle/regels/regels.ts";
import { ERNSTEN, type Ernst, GROEPEN, type Groep, type Signalering } from "#shared/controle/signalering.ts";
import type { Ref } from "#shared/document/ref.ts";

/** One proposal for what to do next; several findings of one rule are one step. */
export type Stap = Readonly<{ id: string; ernst: Ernst; zin: string; verder: string; ref: Ref }>;
export type StapGroep = Readonly<{ naam: Groep; stappen: readonly Stap[] }>;

const PER_GROEP = 3;

/** The best next steps by kind: the most serious first, and never a long list. */
export function volgendeStappen(signaleringen: readonly Signalering[]): StapGroep[] {
  const regels = ERNSTEN.flatMap((ernst) => REGELS.filter((regel) => regel.ernst === ernst));
  return GROEPEN.flatMap((naam) => {
    const stappen = regels
      .filter(({ groep }) => groep === naam)
      .flatMap((regel) => stapVan(regel, signaleringen));
    return stappen.length === 0 ? [] : [{ naam, stappen: stappen.slice(0, PER_GROEP) }];
  });
}

function stapVan({ id, samen }: Regel, signaleringen: readonly Signalering[]): Stap[] {
  const gevonden = signaleringen.filter(({ regel }) => regel === id);
  const [eerste] = gevonden;
  if (!eerste) return [];
  const { ernst, verder, naar: ref } = eerste;
  return [{ id, ernst, zin: gevonden.length === 1 ? eerste.zin : samen(gevonden.length), verder, ref }];
}

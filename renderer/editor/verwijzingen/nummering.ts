import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { toonbaarRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import { doelTitel } from "#shared/tekst/doel-titel.ts";
import { type Verwijsbaar, verwijsbaar } from "#shared/word/verwijsbaar.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";

/** What one reference shows: its number, or the name of its doel when that has none; null for a doel that is gone. */
export type Getoond = Readonly<{ tekst: string; uitleg: string }> | null;

/** The numbers of the document as they are now, or were a moment ago: they follow when typing stops. */
export type Nummering = Readonly<{
  lees: (naar: string) => Getoond;
  /** Everything that can be referred to, as the agenda is at this moment. */
  doelen: () => readonly Verwijsbaar[];
  subscribe: (listener: () => void) => () => void;
}>;

const PAUZE_MS = 500;

const nummeringen = new WeakMap<AgendaSession["store"], Nummering>();

/** The numbers of an open agenda; counted for the first time when something asks for them. */
export function nummeringVan({ store }: Pick<AgendaSession, "store">): Nummering {
  const bekend = nummeringen.get(store);
  if (bekend) return bekend;
  const nieuw = maakNummering(store);
  nummeringen.set(store, nieuw);
  return nieuw;
}

function maakNummering(store: AgendaSession["store"]): Nummering {
  const luisteraars = new Set<() => void>();
  let geteld: Agenda | null = null;
  let doelen: readonly Verwijsbaar[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const agenda = () => store.getState().agenda;

  const tel = (): readonly Verwijsbaar[] => {
    clearTimeout(timer);
    timer = undefined;
    if (geteld === agenda()) return doelen;
    geteld = agenda();
    doelen = verwijsbaar(geteld, toonbaarRaamwerk(raamwerkVan(geteld)));
    for (const luisteraar of luisteraars) luisteraar();
    return doelen;
  };
  const telNa = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(tel, ms);
  };
  store.subscribe(() => {
    if (luisteraars.size > 0 && geteld !== agenda()) telNa(PAUZE_MS);
  });

  return {
    lees: (naar) => {
      // What changed while no reference was on the screen was not counted.
      if (geteld !== agenda() && timer === undefined) telNa(0);
      if (geteld === null) return NOG_NIET;
      const doel = doelen.find((kandidaat) => kandidaat.naar === naar);
      return doel ? metNummer(doel) : zonderNummer(naar, agenda());
    },
    doelen: tel,
    subscribe: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}

/** What stands there until the numbers were counted for the first time. */
const NOG_NIET: Getoond = { tekst: "…", uitleg: "Verwijzing" };

const metNummer = ({ woord, nummer, titel }: Verwijsbaar): Getoond => ({
  tekst: nummer,
  uitleg: `${woord} ${nummer}: ${titel}`,
});

function zonderNummer(naar: string, agenda: Agenda): Getoond {
  const gekozen = raamwerkVan(agenda);
  const titel = doelTitel(naar, agenda, gekozen.kind === "bekend" ? gekozen.raamwerk : null);
  if (titel === null) return null;
  return { tekst: `‘${titel}’`, uitleg: `${titel}: staat zonder nummer in het document, of nog niet` };
}

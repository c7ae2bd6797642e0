import MiniSearch from "minisearch";
import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { lijktOp } from "./lijkt-op.ts";
import { type Stuk, stukkenVan } from "./stukken.ts";
import { vouw, woorden } from "./vouw.ts";

/** Something that was found, with its text and the folded words to mark in it. */
export type Treffer = Readonly<{ stuk: Stuk; tekst: string; termen: readonly string[] }>;

export type ZoekUitslag = Readonly<{
  treffers: readonly Treffer[];
  /** How many there are in all. */
  aantal: number;
  /** What the user may have meant, when nothing was found. */
  bedoeld: string | null;
}>;

type Bewaard = Readonly<{ stuk: Stuk; tekst: string; gevouwen: string }>;
type Invoer = Readonly<{ id: string; titel: string; tekst: string }>;

const NIETS: ZoekUitslag = { treffers: [], aantal: 0, bedoeld: null };
const TITEL_WEEGT = 4;

/** Finds anything in one agenda; after an edit only what changed is read again. */
export class ZoekIndex {
  private readonly mini = new MiniSearch<Invoer>({
    fields: ["titel", "tekst"],
    tokenize: woorden,
    processTerm: (term) => term,
    autoVacuum: true,
  });
  private readonly stukken = new Map<string, Bewaard>();

  /** Takes up the agenda as it is now. Answers how many stukken were new, changed or gone. */
  sync(agenda: Agenda, raamwerk: Raamwerk): number {
    const nu = stukkenVan(agenda, raamwerk);
    const sleutels = new Set(nu.map(({ sleutel }) => sleutel));
    let geteld = 0;
    for (const sleutel of [...this.stukken.keys()]) {
      if (sleutels.has(sleutel)) continue;
      this.verwijder(sleutel);
      geteld += 1;
    }
    for (const stuk of nu) if (this.neemOp(stuk)) geteld += 1;
    return geteld;
  }

  /** What matches every word of a query, best first; a word also matches inside a longer one. */
  zoek(vraag: string, maximum: number): ZoekUitslag {
    const termen = woorden(vraag);
    if (termen.length === 0) return NIETS;
    const gevonden = this.vind(termen);
    if (gevonden.length === 0) return { ...NIETS, bedoeld: this.bedoeld(vraag, termen) };
    return { treffers: gevonden.slice(0, maximum), aantal: gevonden.length, bedoeld: null };
  }

  private vind(termen: readonly string[]): Treffer[] {
    const opWoord = this.mini.search(termen.join(" "), {
      prefix: true,
      combineWith: "AND",
      boost: { titel: TITEL_WEEGT },
    });
    const sleutels = new Set(opWoord.map(({ id }) => String(id)));
    for (const [sleutel, { gevouwen }] of this.stukken)
      if (!sleutels.has(sleutel) && termen.every((term) => gevouwen.includes(term))) sleutels.add(sleutel);
    return [...sleutels].flatMap((sleutel) => {
      const bewaard = this.stukken.get(sleutel);
      return bewaard ? [{ stuk: bewaard.stuk, tekst: bewaard.tekst, termen }] : [];
    });
  }

  /** The query with every unknown word replaced by the nearest known one; null when there is none. */
  private bedoeld(vraag: string, termen: readonly string[]): string | null {
    const beter = termen.map((term) =>
      this.vind([term]).length > 0 ? term : lijktOp(term, this.alleWoorden()),
    );
    if (beter.some((term) => term === null)) return null;
    const tekst = beter.join(" ");
    return tekst !== vouw(vraag).trim() && this.vind(woorden(tekst)).length > 0 ? tekst : null;
  }

  private *alleWoorden(): Generator<string> {
    for (const { gevouwen } of this.stukken.values()) yield* woorden(gevouwen);
  }

  private neemOp(stuk: Stuk): boolean {
    const vorige = this.stukken.get(stuk.sleutel)?.stuk;
    if (vorige && zelfde(vorige, stuk)) return false;
    if (vorige) this.verwijder(stuk.sleutel);
    const tekst = stuk.tekst();
    this.stukken.set(stuk.sleutel, { stuk, tekst, gevouwen: vouw(`${stuk.titel}\n${tekst}`) });
    this.mini.add({ id: stuk.sleutel, titel: stuk.titel, tekst });
    return true;
  }

  private verwijder(sleutel: string): void {
    this.mini.discard(sleutel);
    this.stukken.delete(sleutel);
  }
}

function zelfde(links: Stuk, rechts: Stuk): boolean {
  return (
    links.bron.length === rechts.bron.length && links.bron.every((deel, index) => deel === rechts.bron[index])
  );
}

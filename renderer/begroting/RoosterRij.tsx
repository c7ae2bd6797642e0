import { type Rij, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import type { Som } from "#shared/domain/bedrag.ts";
import { BlokRij } from "./BlokRij.tsx";
import type { Richting } from "./bewerk-cel.ts";
import type { RijSelectie } from "./Cel.tsx";
import type { CelKeuze } from "./CelInvoer.tsx";
import { PostRij } from "./PostRij.tsx";
import { actieNaam, type RoosterContext } from "./rooster-context.ts";
import type { Bewerking, Concept } from "./rooster-store.ts";
import { SomRij } from "./SomRij.tsx";

/** What all rows share. */
export type Afgeleid = Readonly<{
  metPm: ReadonlySet<string>;
  markVan: (bij: string) => string;
  actieKeuzes: readonly CelKeuze[];
  /** How many totals stay in sight at the bottom. */
  vast: number;
  onSluit: (tekst: string, richting: Richting) => string | null;
  onLaat: () => void;
}>;

type RoosterRijProps = {
  context: RoosterContext;
  rij: Rij;
  afgeleid: Afgeleid;
  selectie: RijSelectie;
  bewerking: Bewerking | null;
  concepten: Readonly<Record<string, Concept>> | undefined;
};

/** A row of any kind, given only what it shows. */
export function RoosterRij({ context, rij, afgeleid, selectie, bewerking, concepten }: RoosterRijProps) {
  const { begroting, acties, rooster, session } = context;
  const { metPm, markVan, onSluit, onLaat } = afgeleid;
  const algemeen = { kolommen: rooster.kolommen, metPm, selectie };
  const invoer = { bewerking, alleenLezen: session.alleenLezen, onSluit, onLaat };
  if (rij.soort === "post")
    return (
      <PostRij
        {...algemeen}
        {...invoer}
        post={rij.post}
        jaren={begroting.jaren}
        mark={markVan(rij.key)}
        actie={rij.post.actieId ? actieNaam(acties, rij.post.actieId) : ""}
        telt={rij.blok.soort !== "reserve"}
        concepten={concepten}
        actieKeuzes={afgeleid.actieKeuzes}
      />
    );
  if (rij.soort === "blok")
    return (
      <BlokRij
        {...algemeen}
        {...invoer}
        blok={rij.blok}
        dicht={rij.dicht}
        aantal={rij.aantal}
        sommen={rij.dicht ? sommenVan(context, rij) : GEEN_SOMMEN}
        mark={markVan(rij.blok.id)}
      />
    );
  return (
    <SomRij
      {...algemeen}
      begroting={begroting}
      rij={rij}
      mark={rij.soort === "totaal" ? markVan(rij.key) : ""}
      vast={vasteRijOnder(rij.key, afgeleid.vast)}
    />
  );
}

/** The totals that stay in sight at the bottom, in this order. */
const VASTE_RIJEN: readonly string[] = ["totaal-lasten", "totaal-dekking", "saldo"];
const GEEN_SOMMEN: Readonly<Record<string, Som>> = {};

/** How many of the rows are totals that stay in sight. */
export function aantalVast(rijen: readonly Rij[]): number {
  return rijen.filter(({ key }) => VASTE_RIJEN.includes(key)).length;
}

/** How many sticky rows come below a total; null for a row that scrolls along. */
function vasteRijOnder(key: string, aantal: number): number | null {
  const plek = VASTE_RIJEN.indexOf(key);
  return plek < 0 ? null : aantal - 1 - plek;
}

function sommenVan({ begroting, rooster }: RoosterContext, rij: Rij): Record<string, Som> {
  const totaal = somVanJaren(begroting, rij);
  return Object.fromEntries([
    ...rooster.kolommen.flatMap((kolom) =>
      kolom.soort === "jaar" ? [[kolom.key, somVanRij(begroting, rij, kolom.jaar)] as const] : [],
    ),
    ...(totaal ? [["totaal", totaal] as const] : []),
  ]);
}

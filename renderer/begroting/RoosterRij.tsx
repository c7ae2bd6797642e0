import { memo } from "react";
import { actieNaam } from "#shared/begroting/actie-naam.ts";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { redenenVan } from "#shared/begroting/ongelezen.ts";
import { overRij, type Rij, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import type { Actie } from "#shared/domain/actie.ts";
import type { Som } from "#shared/domain/bedrag.ts";
import type { Begroting, BegrotingRij } from "#shared/domain/begroting.ts";
import { BlokRij } from "./BlokRij.tsx";
import type { Richting } from "./bewerk-cel.ts";
import type { RijSelectie } from "./Cel.tsx";
import type { CelKeuze } from "./CelInvoer.tsx";
import { PostRij } from "./PostRij.tsx";
import type { Bewerking } from "./rooster-store.ts";
import { SomRij } from "./SomRij.tsx";

/** What all rows share; the same object as long as nothing of it changes. */
export type Gedeeld = Readonly<{
  begroting: Begroting;
  acties: readonly Actie[];
  kolommen: readonly Kolom[];
  alleenLezen: boolean;
  metPm: ReadonlySet<string>;
  markVan: (bij: BegrotingRij) => string;
  actieKeuzes: readonly CelKeuze[];
  onSluit: (tekst: string, richting: Richting) => string | null;
  onLaat: () => void;
  onBewaar: (tekst: string) => boolean;
}>;

type RoosterRijProps = {
  rij: Rij;
  gedeeld: Gedeeld;
  /** How many rows that stay in sight come below this one; null when it scrolls along. */
  vast: number | null;
  selectie: RijSelectie;
  bewerking: Bewerking | null;
};

/** A row of any kind, given only what it shows. */
export const RoosterRij = memo(function RoosterRij(props: RoosterRijProps) {
  const { rij, gedeeld, vast, selectie, bewerking } = props;
  const { begroting, acties, kolommen, alleenLezen, metPm, markVan, onSluit, onLaat, onBewaar } = gedeeld;
  const algemeen = { kolommen, metPm, selectie };
  const invoer = { bewerking, alleenLezen, onSluit, onLaat, onBewaar };
  if (rij.soort === "post")
    return (
      <PostRij
        {...algemeen}
        {...invoer}
        post={rij.post}
        jaren={begroting.jaren}
        mark={markVan({ soort: "post", id: rij.post.id })}
        actie={rij.post.actieId ? actieNaam(acties, rij.post.actieId) : ""}
        telt={rij.blok.soort !== "reserve"}
        reden={redenenVan(rij.post, acties)[kolommen[selectie.actief]?.key ?? ""] ?? null}
        actieKeuzes={gedeeld.actieKeuzes}
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
        sommen={rij.dicht ? sommenVan(begroting, kolommen, rij) : GEEN_SOMMEN}
        mark={markVan({ soort: "blok", id: rij.blok.id })}
      />
    );
  const over = overRij(rij);
  return (
    <SomRij
      {...algemeen}
      {...invoer}
      begroting={begroting}
      rij={rij}
      mark={over?.soort === "totaal" ? markVan(over) : ""}
      vast={vast}
    />
  );
});

const GEEN_SOMMEN: Readonly<Record<string, Som>> = {};

function sommenVan(begroting: Begroting, kolommen: readonly Kolom[], rij: Rij): Record<string, Som> {
  const totaal = somVanJaren(begroting, rij);
  return Object.fromEntries([
    ...kolommen.flatMap((kolom) =>
      kolom.soort === "jaar" ? [[kolom.key, somVanRij(begroting, rij, kolom.jaar)] as const] : [],
    ),
    ...(totaal ? [["totaal", totaal] as const] : []),
  ]);
}

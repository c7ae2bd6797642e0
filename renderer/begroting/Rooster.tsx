import { useLayoutEffect, useMemo, useRef } from "react";
import type { Rij } from "#shared/begroting/rijen.ts";
import { gebiedVan, type Rooster as RasterVorm, type Selectie } from "#shared/begroting/selectie.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { bewaarCel, laatCel, type Richting, sluitCel } from "./bewerk-cel.ts";
import { celId, GEEN_SELECTIE, type RijSelectie } from "./Cel.tsx";
import type { CelKeuze } from "./CelInvoer.tsx";
import { type KolomMaat, kolomMaten, minstensBreed } from "./kolom-maten.ts";
import { RoosterKop } from "./RoosterKop.tsx";
import { RoosterRij } from "./RoosterRij.tsx";
import { noteMarkVan, vasteRijen } from "./rooster-afgeleid.ts";
import type { RoosterContext } from "./rooster-context.ts";
import { useRooster } from "./rooster-store.ts";
import { useRoosterGebeurtenissen } from "./use-rooster-gebeurtenissen.ts";
import "./rooster.css";

/** The whole begroting as one grid: heads of blokken, posten, sums, dekking, saldo and reserves. */
export function Rooster({ context }: { context: RoosterContext }) {
  const { begroting, acties, rooster } = context;
  const { rijen, kolommen } = rooster;
  const gekozen = useRooster((state) => state.selectie);
  const bewerking = useRooster((state) => state.bewerking);
  const selectie = geldig(gekozen, rijen, context);
  const tabel = useRef<HTMLTableElement>(null);
  const huidig = useRef({ context, selectie });
  huidig.current = { context, selectie };
  useFocus(selectie);
  const gebeurtenissen = useRoosterGebeurtenissen(huidig, tabel);

  const maten = useMemo(() => kolomMaten(begroting, rijen, kolommen), [begroting, rijen, kolommen]);
  const metPm = useMetPm(maten);
  const markVan = useMemo(() => noteMarkVan(begroting), [begroting]);
  const actieKeuzes = useMemo(() => keuzesVan(acties), [acties]);
  const { onSluit, onLaat, onBewaar } = useMemo(
    () => ({
      onSluit: (tekst: string, richting: Richting) => sluitCel(huidig.current.context, tekst, richting),
      onLaat: () => laatCel(huidig.current.context),
      onBewaar: (tekst: string) => bewaarCel(huidig.current.context, tekst),
    }),
    [],
  );
  const { alleenLezen } = context.session;
  const vast = vasteRijen(rijen);
  const gedeeld = useMemo(
    () => ({
      begroting,
      acties,
      kolommen,
      alleenLezen,
      metPm,
      markVan,
      actieKeuzes,
      onSluit,
      onLaat,
      onBewaar,
    }),
    [begroting, acties, kolommen, alleenLezen, metPm, markVan, actieKeuzes, onSluit, onLaat, onBewaar],
  );
  const selectieVan = useSelectieVan(rooster, selectie);
  return (
    <table
      ref={tabel}
      className="rooster"
      style={{ minWidth: `${minstensBreed(maten)}rem` }}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
      role="grid"
      aria-label="Begroting"
      aria-multiselectable
      aria-description="Pijltoetsen lopen door de cellen, F2 opent een cel, F6 gaat naar het volgende gebied."
      {...gebeurtenissen}
    >
      <RoosterKop kolommen={kolommen} maten={maten} />
      <tbody>
        {rijen.map((rij, index) => (
          <RoosterRij
            key={rij.key}
            rij={rij}
            gedeeld={gedeeld}
            vast={vast.get(rij.key) ?? null}
            selectie={selectieVan(index, rij.key)}
            bewerking={bewerking?.cel.rij === rij.key ? bewerking : null}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The keys of the columns with PM; the same set as long as they are the same, so that unchanged rows are not drawn again. */
function useMetPm(maten: ReadonlyMap<string, KolomMaat>): ReadonlySet<string> {
  const keys = [...maten].flatMap(([key, { metPm }]) => (metPm ? [key] : [])).join(" ");
  return useMemo(() => new Set(keys.split(" ")), [keys]);
}

/** The selection, or the first cell when there is none yet or its row is gone. */
function geldig(
  gekozen: Selectie | null,
  rijen: readonly Rij[],
  { rooster }: RoosterContext,
): Selectie | null {
  if (gekozen && rijen.some(({ key }) => key === gekozen.actief.rij)) {
    if (rooster.kolommen.some(({ key }) => key === gekozen.actief.kolom)) return gekozen;
  }
  const eerste = rijen[0];
  if (!eerste) return null;
  const cel = { rij: eerste.key, kolom: "naam" };
  return { actief: cel, anker: cel };
}

/** Gives the active cell the focus when that is asked for, and keeps it in sight between head and totals. */
function useFocus(selectie: Selectie | null): void {
  const gevraagd = useRooster((state) => state.focusVraag);
  const gedaan = useRef(gevraagd);
  useLayoutEffect(() => {
    if (gedaan.current === gevraagd || !selectie) return;
    gedaan.current = gevraagd;
    const cel = document.getElementById(celId(selectie.actief.rij, selectie.actief.kolom));
    cel?.focus({ preventScroll: true });
    if (!cel?.closest("[data-vast]")) cel?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [gevraagd, selectie]);
}

/** Which cells of a row are selected; the answer keeps its identity, so that unchanged rows are not drawn again. */
function useSelectieVan(
  rooster: RasterVorm,
  selectie: Selectie | null,
): (index: number, rij: string) => RijSelectie {
  const bewaard = useRef(new Map<string, RijSelectie>());
  if (!selectie) return () => GEEN_SELECTIE;
  const { boven, onder, links, rechts } = gebiedVan(rooster, selectie);
  const kolom = rooster.kolommen.findIndex(({ key }) => key === selectie.actief.kolom);
  return (index, rij) => {
    if (index < boven || index > onder) return GEEN_SELECTIE;
    const actief = rij === selectie.actief.rij ? kolom : -1;
    const key = `${links}:${rechts}:${actief}`;
    const deel = bewaard.current.get(key) ?? { van: links, tot: rechts, actief };
    bewaard.current.set(key, deel);
    return deel;
  };
}

function keuzesVan(acties: RoosterContext["acties"]): CelKeuze[] {
  return [
    { id: "", label: "geen actie" },
    ...acties.map(({ id, titel }) => ({ id, label: titel.trim() || NAAMLOOS.actie })),
  ];
}

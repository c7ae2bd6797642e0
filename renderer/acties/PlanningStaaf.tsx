import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { wijzig } from "#shared/document/edits/records.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { type Balk, balkVan, type Deel, PLANNING_MAANDEN, schuifMaanden } from "./planning.ts";
import "./acties.css";

type PlanningStaafProps = { balk: Balk; actie: Actie; tekst: string };

const HOOG = 18;
/** So many months of a bar, at each end, move that end alone. */
const RAND = 0.75;

/**
 * The bar of an actie along the months. Dragging it, or the arrow keys, moves it; an end that is dragged, or Shift with
 * the arrow keys, moves that end.
 */
export function PlanningStaaf({ balk, actie, tekst }: PlanningStaafProps) {
  const session = useSession();
  const vanaf = useAgenda((agenda) => agenda.uitvoeringVanaf);
  const zet = (deel: Deel, maanden: number) =>
    session.doe(wijzig("actie", actie.id, schuifMaanden(actie, deel, maanden)));
  const { sleep, begin, beweeg, eind, stop } = useBalkSleep(balk, zet);
  const getoond = sleep ? (balkVan(schuifMaanden(actie, sleep.deel, sleep.maanden), vanaf) ?? balk) : balk;
  const onKeyDown = (event: KeyboardEvent) => {
    const stap = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (stap === undefined) return;
    event.preventDefault();
    zet(event.shiftKey ? "eind" : "geheel", stap);
  };
  const vast = session.alleenLezen;
  return (
    <svg
      className={`planning-staaf actie-${actie.status}${vast ? "" : " is-los"}`}
      viewBox={`0 0 ${PLANNING_MAANDEN} ${HOOG}`}
      preserveAspectRatio="none"
      role={vast ? "img" : "application"}
      aria-label={
        vast
          ? tekst
          : `${naamVanActie(actie)}, ${tekst}. Pijltjes verschuiven, Shift met pijltjes verandert het eind.`
      }
      {...(vast
        ? {}
        : {
            tabIndex: 0,
            onKeyDown,
            onPointerDown: begin,
            onPointerMove: beweeg,
            onPointerUp: eind,
            onPointerCancel: stop,
          })}
    >
      <title>{tekst}</title>
      {[3, 6, 9, 12, 15, 18, 21].map((maand) => (
        <line key={maand} x1={maand} x2={maand} y1={0} y2={HOOG} className="planning-lijn" />
      ))}
      <polygon points={omtrek(getoond)} className="planning-balk" />
    </svg>
  );
}

type Sleep = Readonly<{ deel: Deel; maanden: number }>;

function useBalkSleep(balk: Balk, zet: (deel: Deel, maanden: number) => void) {
  const [sleep, setSleep] = useState<Sleep | null>(null);
  const begonnen = useRef(0);
  const maandOp = ({ currentTarget, clientX }: PointerEvent<SVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return ((clientX - left) / width) * PLANNING_MAANDEN;
  };
  return {
    sleep,
    begin: (event: PointerEvent<SVGElement>) => {
      const deel = deelOp(balk, maandOp(event));
      if (deel === null || event.button !== 0) return;
      begonnen.current = maandOp(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      setSleep({ deel, maanden: 0 });
    },
    beweeg: (event: PointerEvent<SVGElement>) => {
      if (sleep) setSleep({ ...sleep, maanden: Math.round(maandOp(event) - begonnen.current) });
    },
    eind: () => {
      if (sleep && sleep.maanden !== 0) zet(sleep.deel, sleep.maanden);
      setSleep(null);
    },
    stop: () => setSleep(null),
  };
}

/** The part of a bar at a month; null beside it. In a short bar the middle third is all of it. */
function deelOp({ van, tot }: Balk, maand: number): Deel | null {
  if (maand < van || maand > tot) return null;
  const rand = Math.min(RAND, (tot - van) / 3);
  if (maand < van + rand) return "start";
  return maand > tot - rand ? "eind" : "geheel";
}

/** A bar; a side that goes on beyond what is shown or known ends in a point. */
function omtrek({ van, tot, openVoor, openNa }: Balk): string {
  const punt = Math.min(0.5, (tot - van) / 3);
  const links = openVoor ? van + punt : van;
  const rechts = openNa ? tot - punt : tot;
  const midden = HOOG / 2;
  const punten: [number, number][] = [
    [links, 4],
    [rechts, 4],
    [tot, openNa ? midden : 4],
    [rechts, HOOG - 4],
    [links, HOOG - 4],
    [van, openVoor ? midden : HOOG - 4],
  ];
  return punten.map((punt) => punt.join(",")).join(" ");
}

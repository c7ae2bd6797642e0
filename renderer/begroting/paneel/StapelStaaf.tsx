import { useId } from "react";
import type { Deel } from "#shared/begroting/verdeling.ts";
import "../paneel.css";

const HOOG = 20;
const BREED = 240;
const TUSSEN = 2;

/** A bar divided in shares; every share has its own pattern, so that it reads without colour. */
export function StapelStaaf({ delen, label }: { delen: readonly Deel[]; label: string }) {
  const id = useId();
  const totaal = delen.reduce((tot, { som }) => tot + som.euro, 0);
  const ruimte = BREED - TUSSEN * (delen.length - 1);
  let x = 0;
  return (
    <svg
      className="stapelstaaf"
      viewBox={`0 0 ${BREED} ${HOOG}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${delen.map(({ naam, procent }) => `${naam} ${procent} procent`).join(", ")}`}
    >
      <Patronen id={id} />
      {delen.map((deel, index) => {
        const breed = (deel.som.euro / totaal) * ruimte;
        const links = x;
        x += breed + TUSSEN;
        return <rect key={deel.id} x={links} width={breed} height={HOOG} fill={`url(#${id}-${index})`} />;
      })}
    </svg>
  );
}

/** The sample of a share before its name. */
export function StapelVak({ index }: { index: number }) {
  const id = useId();
  return (
    <svg className="stapelvak" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <Patronen id={id} alleen={index} />
      <rect width="10" height="10" fill={`url(#${id}-${index})`} />
    </svg>
  );
}

const LIJNEN = [
  null,
  "M-2 6 6 -2M2 10 10 2",
  "M1 0V8M5 0V8",
  "M0 1.5H8M0 5.5H8",
  "M0 0L8 8M8 0L0 8",
] as const;

/** Plain, slanted, upright, lying and crossed: told apart by shape first. */
function Patronen({ id, alleen }: { id: string; alleen?: number }) {
  return (
    <defs>
      {LIJNEN.map((lijn, index) =>
        alleen === undefined || alleen === index ? (
          <pattern
            key={lijn ?? "vol"}
            id={`${id}-${index}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" className={`deel-${index}`} />
            {lijn === null ? null : <path d={lijn} className="deel-lijn" />}
          </pattern>
        ) : null,
      )}
    </defs>
  );
}

import { useEffect, useRef, useState } from "react";
import { houConceptVast } from "../ui/concepten.ts";
import type { Keuze } from "./kies-triage.ts";

/** The reason a choice still needs before it is stored. */
export type RedenKind = "elders" | "bewust-niet";

/** The reason that is being typed; it is stored too when one goes on without Enter. */
export function useReden(bewaar: (keuze: Keuze) => void) {
  const [kind, setKind] = useState<RedenKind | null>(null);
  const concept = useRef<Keuze | null>(null);
  const laatste = useRef(bewaar);
  laatste.current = bewaar;
  const begin = (nieuw: RedenKind | null) => {
    concept.current = null;
    setKind(nieuw);
  };
  const rondAf = () => {
    const keuze = concept.current;
    begin(null);
    if (keuze) laatste.current(keuze);
  };
  const weg = useRef(rondAf);
  useEffect(() => houConceptVast(() => concept.current && weg.current()), []);
  return {
    kind,
    begin,
    stop: () => begin(null),
    typ: (keuze: Keuze | null) => {
      concept.current = keuze;
    },
    rondAf,
  };
}

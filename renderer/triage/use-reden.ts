import { useEffect, useRef, useState } from "react";
import type { Gekozen } from "../agenda/triage-keuzes.ts";
import { houConceptVast } from "../ui/concepten.ts";

/** The reason a choice still needs before it is stored. */
export type RedenKind = "elders" | "bewust-niet";

/** The reason that is being typed; it is stored too when one goes on without Enter. */
export function useReden(bewaar: (keuze: Gekozen) => void) {
  const [kind, setKind] = useState<RedenKind | null>(null);
  const concept = useRef<Gekozen | null>(null);
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
    typ: (keuze: Gekozen | null) => {
      concept.current = keuze;
    },
    rondAf,
  };
}

import { useRef, useState } from "react";
import type { Gekozen } from "../agenda/triage-keuzes.ts";
import { useTypwerk } from "../ui/use-typwerk.ts";

/** The reason a choice still needs before it is stored. */
export type RedenKind = "elders" | "bewust-niet";

type Bewaren = Readonly<{
  /** Stores what is typed so far. */
  tussendoor: (keuze: Gekozen) => void;
  /** Stores it because one goes on elsewhere. */
  klaar: (keuze: Gekozen) => void;
}>;

/** The reason that is being typed; it is stored meanwhile, and when one goes on without Enter. */
export function useReden(bewaren: Bewaren) {
  const [kind, setKind] = useState<RedenKind | null>(null);
  const concept = useRef<Gekozen | null>(null);
  const sluit = () => {
    concept.current = null;
    setKind(null);
  };
  const typwerk = useTypwerk({
    bewaar: () => {
      if (concept.current === null) return false;
      bewaren.tussendoor(concept.current);
      return true;
    },
    klaar: (verblijf) => {
      const keuze = concept.current;
      sluit();
      if (keuze) bewaren.klaar(keuze);
      else verblijf.terug?.();
    },
  });
  const stop = () => {
    sluit();
    typwerk.herroep();
  };
  return {
    kind,
    begin: (nieuw: RedenKind) => {
      stop();
      setKind(nieuw);
    },
    stop,
    typ: (keuze: Gekozen | null) => {
      concept.current = keuze;
      typwerk.typ();
    },
    rondAf: () => (typwerk.isBezig() ? typwerk.rondAf() : sluit()),
  };
}

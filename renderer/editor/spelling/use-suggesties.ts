import { useEffect, useState } from "react";
import { zoekSuggesties } from "./spelling-herstel.ts";

const MAXIMUM = 6;

/** What could be meant by a word, best first; null until that is known, and nothing when there is no word. */
export function useSuggesties(woord: string | null): readonly string[] | null {
  const [suggesties, setSuggesties] = useState<readonly string[] | null>(woord === null ? [] : null);
  useEffect(() => {
    if (woord === null) return;
    let actueel = true;
    void zoekSuggesties(woord).then((gevonden) => actueel && setSuggesties(gevonden.slice(0, MAXIMUM)));
    return () => {
      actueel = false;
    };
  }, [woord]);
  return suggesties;
}

import { useEffect, useRef, useState } from "react";
import { houConceptVast, meldOnbewaard } from "./concepten.ts";

/**
 * What is typed becomes an edit too when the field goes away under the user: that gives no blur. `wacht` tells that there
 * is something that is kept nowhere until then.
 */
export function useConcept(commit: () => void, wacht: boolean): void {
  const laatste = useRef(commit);
  laatste.current = commit;
  const [veld] = useState(() => ({}));
  useEffect(() => houConceptVast(() => laatste.current()), []);
  useEffect(() => {
    meldOnbewaard(veld, wacht);
    return () => meldOnbewaard(veld, false);
  }, [veld, wacht]);
}

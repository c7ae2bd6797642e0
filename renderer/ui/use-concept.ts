import { useEffect, useRef } from "react";
import { houConceptVast } from "./concepten.ts";

/** What is typed becomes an edit too when the field goes away under the user: that gives no blur. */
export function useConcept(commit: () => void): void {
  const laatste = useRef(commit);
  laatste.current = commit;
  useEffect(() => houConceptVast(() => laatste.current()), []);
}

import { useEffect, useRef, useState } from "react";
import { houConceptVast } from "./concepten.ts";
import { createTypwerk, type Typwerk, type TypwerkOpties } from "./typwerk.ts";

/** The typing in the field of this component; it becomes an edit too when the field goes away under the user. */
export function useTypwerk(opties: TypwerkOpties): Typwerk {
  const laatste = useRef(opties);
  laatste.current = opties;
  const [typwerk] = useState(() => createTypwerk(() => laatste.current));
  useEffect(() => houConceptVast(() => typwerk.rondAf()), [typwerk]);
  return typwerk;
}

import { createContext, useContext, useState } from "react";

type Gesleept = readonly [id: string | null, zet: (id: string | null) => void];

/** Lists between which an item can be dragged share what is dragged. */
export const Sleepgroep = createContext<Gesleept | null>(null);

/** What is dragged, in the lists of a group, or in this list alone. */
export function useGesleept(): Gesleept {
  const eigen = useState<string | null>(null);
  return useContext(Sleepgroep) ?? eigen;
}

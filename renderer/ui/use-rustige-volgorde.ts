import { useRef, useSyncExternalStore } from "react";
import { isErgensGetypt, volgConcepten } from "./concepten.ts";

type MetId = Readonly<{ id: string }>;

/**
 * Items in their order, which does not change while somebody types in a field: a row stays where it is until its new
 * name stands. What is new meanwhile comes last.
 */
export function useRustigeVolgorde<T extends MetId>(items: readonly T[]): readonly T[] {
  const getypt = useSyncExternalStore(volgConcepten, isErgensGetypt);
  const vorige = useRef<readonly MetId[]>(items);
  const nu = getypt ? inVolgordeVan(vorige.current, items) : items;
  vorige.current = nu;
  return nu;
}

function inVolgordeVan<T extends MetId>(vorige: readonly MetId[], items: readonly T[]): readonly T[] {
  const plek = new Map(vorige.map(({ id }, index) => [id, index]));
  const van = ({ id }: T) => plek.get(id) ?? vorige.length;
  return [...items].sort((links, rechts) => van(links) - van(rechts));
}

/** Which vraag has the focus, and which vragen a choice is for; an empty set means only the focused one. */
export type Selectie = Readonly<{ hier: string; anker: string; gekozen: ReadonlySet<string> }>;

/** Only this vraag. */
export function alleen(id: string): Selectie {
  return { hier: id, anker: id, gekozen: new Set() };
}

/** Everything between the anchor and this vraag. */
export function tot(ids: readonly string[], { anker }: Selectie, id: string): Selectie {
  const van = ids.indexOf(anker);
  const naar = ids.indexOf(id);
  if (van < 0 || naar < 0) return alleen(id);
  const gekozen = new Set(ids.slice(Math.min(van, naar), Math.max(van, naar) + 1));
  return { hier: id, anker, gekozen };
}

/** This vraag in or out of what is chosen. */
export function wissel(selectie: Selectie, id: string): Selectie {
  const gekozen = new Set(gekozenIds(selectie));
  if (gekozen.has(id) && gekozen.size > 1) gekozen.delete(id);
  else gekozen.add(id);
  return { hier: id, anker: id, gekozen };
}

/** The vragen a choice is for. */
export function gekozenIds({ hier, gekozen }: Selectie): readonly string[] {
  return gekozen.size > 0 ? [...gekozen] : [hier];
}

/** The vraag a number of places further; the ends of the list hold. */
export function verder(ids: readonly string[], id: string, stap: number): string {
  const index = Math.min(ids.length - 1, Math.max(0, ids.indexOf(id) + stap));
  return ids[index] ?? id;
}

/** Cards per column, in their order. */
export type BordKolommen = readonly Readonly<{ id: string; kaarten: readonly string[] }>[];

/** Where a card comes to stand: a column, and before which card of it; null is at its end. */
export type BordPlek = Readonly<{ kolom: string; voor: string | null }>;

/** Where a card goes with an arrow key: a place up or down, or at the same height in the column beside it. */
export function kaartStap(
  kolommen: BordKolommen,
  kaart: string,
  richting: "omhoog" | "omlaag" | "links" | "rechts",
): BordPlek | null {
  const index = kolommen.findIndex(({ kaarten }) => kaarten.includes(kaart));
  const kolom = kolommen[index];
  if (!kolom) return null;
  const hoogte = kolom.kaarten.indexOf(kaart);
  if (richting === "omhoog") {
    const voor = kolom.kaarten[hoogte - 1];
    return voor === undefined ? null : { kolom: kolom.id, voor };
  }
  if (richting === "omlaag")
    return hoogte === kolom.kaarten.length - 1
      ? null
      : { kolom: kolom.id, voor: kolom.kaarten[hoogte + 2] ?? null };
  const buur = kolommen[index + (richting === "links" ? -1 : 1)];
  return buur ? { kolom: buur.id, voor: buur.kaarten[hoogte] ?? null } : null;
}

/**
 * After which record of the whole list a card goes to stand at a place of a column; undefined when the list
 * can stay as it is. Cards of other columns keep their order.
 */
export function plaatsInLijst(
  ids: readonly string[],
  kolommen: BordKolommen,
  kaart: string,
  { kolom, voor }: BordPlek,
): string | null | undefined {
  const kaarten = (kolommen.find(({ id }) => id === kolom)?.kaarten ?? []).filter((id) => id !== kaart);
  if (kaarten.length === 0) return undefined;
  const rest = ids.filter((id) => id !== kaart);
  const na = voor === null ? kaarten.at(-1) : rest[rest.indexOf(voor) - 1];
  const huidig = ids[ids.indexOf(kaart) - 1] ?? null;
  return (na ?? null) === huidig ? undefined : (na ?? null);
}

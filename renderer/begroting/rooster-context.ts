import type { PlakRegel } from "#shared/begroting/plakken.ts";
import type { Rij } from "#shared/begroting/rijen.ts";
import type { Cel, Rooster } from "#shared/begroting/selectie.ts";
import type { Actie } from "#shared/domain/actie.ts";
import type { Begroting, Post } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";

/** What keys, clipboard and menus of the grid work on: the grid as it is shown now. */
export type RoosterContext = Readonly<{
  session: AgendaSession;
  begroting: Begroting;
  acties: readonly Actie[];
  rooster: Rooster;
  /** Shows copied rows before they become posten. */
  toonPlakken: (tekst: string) => void;
  /** Shows where copied cells land, and pastes them when the user agrees. */
  toonPlekken: (regels: readonly PlakRegel[], onPlak: () => void) => void;
  /** Opens the menu of a row. */
  toonMenu: (cel: Cel) => void;
  /** Explains how a calculated cell comes about. */
  toonSom: (cel: Cel) => void;
  /** Says something to screen readers. */
  zeg: (tekst: string) => void;
}>;

/** The row of a cell. */
export function rijVan({ rooster }: Pick<RoosterContext, "rooster">, cel: Cel): Rij | undefined {
  return rooster.rijen.find(({ key }) => key === cel.rij);
}

/** The post of a cell, or null in a row that is none. */
export function postVan(context: Pick<RoosterContext, "rooster">, cel: Cel): Post | null {
  const rij = rijVan(context, cel);
  return rij?.soort === "post" ? rij.post : null;
}

import type { Raamwerk } from "./raamwerk.ts";

/** The raamwerk an agenda names; when this app does not have that version, screens show the agenda by the newest. */
export type GekozenRaamwerk =
  | Readonly<{ kind: "bekend"; raamwerk: Raamwerk }>
  | Readonly<{ kind: "onbekend"; versie: string; nieuwste: Raamwerk }>;

/** The raamwerk to show an agenda by. */
export const toonbaarRaamwerk = (gekozen: GekozenRaamwerk): Raamwerk =>
  gekozen.kind === "bekend" ? gekozen.raamwerk : gekozen.nieuwste;

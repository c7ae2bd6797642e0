import { create } from "zustand";

export type AmbitieWeergave = "lijst" | "prioriteit" | "termijn";
export type ActieWeergave = "lijst" | "bord" | "planning";

/** How lists are shown; kept while the window is open. */
export const useWeergave = create<Readonly<{ ambities: AmbitieWeergave; acties: ActieWeergave }>>(() => ({
  ambities: "lijst",
  acties: "lijst",
}));

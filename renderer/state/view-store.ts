import { create } from "zustand";
import { formatPlek, type Plek, parsePlek } from "./plek.ts";

export type Toast = Readonly<{
  id: number;
  soort: "info" | "fout" | "gereed";
  kop: string;
  tekst?: string;
  /** What the user can do about it; closes the toast. */
  actie?: Readonly<{ label: string; doe: () => void }>;
}>;

export type Paneel =
  | "nieuw"
  | "zoeken"
  | "word"
  | "instellingen"
  | "handleiding"
  | "toetsen"
  | "licenties"
  | null;

type ViewState = Readonly<{
  plek: Plek;
  /** The panel that floats over the work, if any. */
  paneel: Paneel;
  toasts: readonly Toast[];
  ga: (plek: Plek) => void;
  toonPaneel: (paneel: Paneel) => void;
  /** Shows a message, in place of one that said the same; answers its id. */
  meld: (toast: Omit<Toast, "id">) => number;
  sluitToast: (id: number) => void;
  /** Another agenda: what an older message offers to take back is no longer there. */
  sluitToasts: () => void;
}>;

let toastId = 0;

const zonder = (toasts: readonly Toast[], { kop, tekst }: Omit<Toast, "id">): readonly Toast[] =>
  toasts.filter((toast) => toast.kop !== kop || toast.tekst !== tekst);

/** What this window shows: never part of the agenda. The place is also the address, so back and reload work. */
export const useView = create<ViewState>((set) => ({
  plek: parsePlek(location.hash),
  paneel: null,
  toasts: [],
  ga: (plek) => {
    if (location.hash !== formatPlek(plek)) location.hash = formatPlek(plek);
    set({ plek });
  },
  toonPaneel: (paneel) => set({ paneel }),
  meld: (toast) => {
    const id = ++toastId;
    set(({ toasts }) => ({ toasts: [...zonder(toasts, toast).slice(-2), { ...toast, id }] }));
    return id;
  },
  sluitToast: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  sluitToasts: () => set({ toasts: [] }),
}));

window.addEventListener("hashchange", () => useView.setState({ plek: parsePlek(location.hash) }));

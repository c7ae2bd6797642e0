import { create } from "zustand";
import type { ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { formatPlek, type Plek, zonderVeld } from "./plek.ts";
import { useView } from "./view-store.ts";

/** One hit: the key of its text, and which hit of that text; without a key the first in the text that comes. */
export type GekozenTreffer = Readonly<{ sleutel: string | null; nummer: number }>;

/** What this window looks for in texts. */
export type ZoekState = Readonly<{
  /** Whether the panel is open, and whether it replaces too. */
  paneel: "zoek" | "vervang" | null;
  /** How often it was asked for: each time its field takes the focus. */
  keer: number;
  /** What is marked in every text on the screen. */
  vraag: ZoekVraag | null;
  gekozen: GekozenTreffer | null;
  /** The text that had the focus last. */
  tekst: string | null;
}>;

const NIETS = { vraag: null, gekozen: null } as const;

/** What this window looks for in the texts of the agenda. */
export const useZoek = create<ZoekState>(() => ({ paneel: null, keer: 0, tekst: null, ...NIETS }));

/** Opens the panel; what is selected in the window is what it looks for. */
export function openZoekPaneel(paneel: "zoek" | "vervang"): void {
  const gekozen = String(getSelection() ?? "").trim();
  const bruikbaar = gekozen !== "" && gekozen.length <= 100 && !gekozen.includes("\n");
  useZoek.setState(({ vraag, keer }) => ({
    paneel,
    keer: keer + 1,
    gekozen: null,
    vraag: bruikbaar ? { heelWoord: false, hoofdletters: false, ...vraag, termen: [gekozen] } : vraag,
  }));
}

/** Closes the panel and takes the marks out of the texts; the hit that was shown is then selected in its text. */
export function sluitZoekPaneel(): void {
  useZoek.setState({ paneel: null, ...NIETS });
}

/** Marks words in the text that is gone to, and shows the first of them. */
export function markeerInTekst(termen: readonly string[]): void {
  if (useZoek.getState().paneel !== null) return;
  useZoek.setState({
    vraag: { termen, heelWoord: false, hoofdletters: false },
    gekozen: { sleutel: null, nummer: 0 },
  });
}

/** Marks of a search that is over go as soon as one goes on. */
export function vergeetMarkering(): void {
  const { paneel, vraag } = useZoek.getState();
  if (paneel === null && vraag !== null) useZoek.setState(NIETS);
}

const naam = (plek: Plek): string => formatPlek(zonderVeld(plek));

useView.subscribe(({ plek }, { plek: vorige }) => {
  // What was not shown yet is shown at the place that comes.
  if (naam(plek) !== naam(vorige) && useZoek.getState().gekozen?.sleutel !== null) vergeetMarkering();
});

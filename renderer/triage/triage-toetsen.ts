import { KEUZES, type KeuzeKind } from "../agenda/triage-keuzes.ts";

/** What a key press in the list asks for. */
export type TriageToets =
  | Readonly<{ doe: "kies"; keuze: KeuzeKind }>
  | Readonly<{ doe: "verder"; stap: number; uitbreiden: boolean }>
  | Readonly<{ doe: "alles" | "lees" | "open" | "terug" | "toetsen" }>;

type Toets = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const BLAD = 10;
const STAPPEN: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: BLAD,
  PageUp: -BLAD,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Reads a key press in the list; null leaves it to the rest of the app. Letters count only when they are on. */
export function leesToets(event: Toets, letters: boolean): TriageToets | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "a" && !shiftKey ? { doe: "alles" } : null;
  const stap = STAPPEN[key];
  if (stap !== undefined) return { doe: "verder", stap, uitbreiden: shiftKey };
  if (key === " ") return { doe: "lees" };
  if (key === "Enter") return { doe: "open" };
  if (key === "Escape") return { doe: "terug" };
  if (!letters) return null;
  if (key === "?") return { doe: "toetsen" };
  const keuze = KEUZES.find(({ letter }) => letter === key.toUpperCase());
  return keuze && !shiftKey ? { doe: "kies", keuze: keuze.kind } : null;
}

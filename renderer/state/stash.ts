import { fromBase64, toBase64 } from "./base64.ts";

const KEY = "meerjarenagenda.onderweg";

/** Keeps, while this page goes away, what the host has not acknowledged; `takeStash` finds it after a reload. */
export function stash(pad: string, update: Uint8Array | null): void {
  sessionStorage.removeItem(KEY);
  if (!update) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ pad, update: toBase64(update) }));
  } catch {
    // More than a page may keep: the host has all but the last moments.
  }
}

/** The edits that were under way for this agenda when the page went away; answers them once. */
export function takeStash(pad: string): Uint8Array | null {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  const { pad: van, update } = JSON.parse(kept) as { pad: string; update: string };
  if (van !== pad) return null;
  sessionStorage.removeItem(KEY);
  return fromBase64(update);
}

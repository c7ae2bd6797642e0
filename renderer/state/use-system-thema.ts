import { useSyncExternalStore } from "react";

const DONKER = matchMedia("(prefers-color-scheme: dark)");
const CONTRAST = matchMedia("(prefers-contrast: more)");

/** The theme that the computer asks for, and follows when its settings change. */
export function useSystemThema(): "licht" | "donker" | "contrast" | "contrast-donker" {
  return useSyncExternalStore(subscribe, () => {
    if (CONTRAST.matches) return DONKER.matches ? "contrast-donker" : "contrast";
    return DONKER.matches ? "donker" : "licht";
  });
}

function subscribe(onChange: () => void): () => void {
  for (const vraag of [DONKER, CONTRAST]) vraag.addEventListener("change", onChange);
  return () => {
    for (const vraag of [DONKER, CONTRAST]) vraag.removeEventListener("change", onChange);
  };
}

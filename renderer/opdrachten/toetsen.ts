import { commitConcepten } from "../ui/concepten.ts";
import { kanNu, OPDRACHTEN } from "./opdrachten.ts";

/** Listens to the keys of all commands; returns the way to stop. */
export function listenToKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === "F6") return goToNextRegion(event);
    const toets = toetsVan(event);
    const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.toets === toets);
    if (!opdracht || !kanNu(opdracht)) return;
    if (isTextUndo(event)) return;
    event.preventDefault();
    commitConcepten();
    opdracht.doe();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

/** A key press in the notation of the commands. */
export function toetsVan(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): string {
  const delen: string[] = [];
  if (event.ctrlKey || event.metaKey) delen.push("Ctrl");
  if (event.altKey) delen.push("Alt");
  if (event.shiftKey && event.key !== "+") delen.push("Shift");
  const key = event.key === "+" ? "=" : event.key;
  return [...delen, key.length === 1 ? key.toUpperCase() : key].join("+");
}

/** In a plain field Ctrl+Z takes back what was typed there; the agenda's own history starts outside it. */
function isTextUndo(event: KeyboardEvent): boolean {
  const { target } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && ["z", "y", "Z", "Y"].includes(event.key) && target.value !== target.defaultValue;
}

/** F6 and Shift+F6 walk through the regions of the window: navigation, list, text, evidence. */
function goToNextRegion(event: KeyboardEvent): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-gebied]")].filter(
    (region) => region.offsetParent !== null,
  );
  if (regions.length === 0) return;
  event.preventDefault();
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = regions[(current + step + regions.length) % regions.length];
  const target =
    next?.querySelector<HTMLElement>('[aria-current], [data-eerste], [tabindex="0"], a, button, input') ??
    next;
  target?.focus();
}

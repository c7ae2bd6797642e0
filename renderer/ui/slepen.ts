import type { DragEvent, PointerEvent } from "react";

const INVOER = 'input, textarea, select, [contenteditable="true"]';

let vanaf: Element | null = null;

/** Remembers where a pointer went down: text that is selected in a field is no card that is dragged. */
export function onthoudGreep(event: PointerEvent<HTMLElement>): void {
  vanaf = event.target as Element;
}

/**
 * Starts dragging what hears this, from wherever it was taken up; false when it was a field that was taken. Some systems
 * start no drag without data; a link that was taken hold of does not go along as an address.
 */
export function startSleep(event: DragEvent<HTMLElement>): boolean {
  if (vanaf?.closest(INVOER)) {
    event.preventDefault();
    return false;
  }
  event.dataTransfer.clearData();
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  event.dataTransfer.setDragImage(event.currentTarget, 12, 16);
  event.stopPropagation();
  return true;
}

/** The item before which a drop would land: the first whose middle lies below the pointer. Null is the end. */
export function itemOnder(
  { currentTarget, clientY }: DragEvent<HTMLElement>,
  kenmerk: string,
): string | null {
  const items = [...currentTarget.querySelectorAll<HTMLElement>(`[${kenmerk}]`)];
  const onder = items.find((item) => {
    const { top, height } = item.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return onder?.getAttribute(kenmerk) ?? null;
}

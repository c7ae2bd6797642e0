import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is, in rem; wide enough for anything until it is there. */
export function useBreedte(element: RefObject<HTMLElement | null>): number {
  const [breed, setBreed] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const doel = element.current;
    if (!doel) return;
    const meet = () => setBreed(doel.clientWidth / rem());
    meet();
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(doel);
    return () => waarnemer.disconnect();
  }, [element]);
  return breed;
}

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

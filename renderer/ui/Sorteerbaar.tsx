import { type DragEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Greep } from "./Greep.tsx";
import { useGesleept } from "./sleepgroep.ts";
import { itemOnder, onthoudGreep, startSleep } from "./slepen.ts";
import { plaatsVoor, schuif } from "./sorteren.ts";
import "./sorteerbaar.css";

type SorteerbaarProps<T> = {
  label: string;
  items: readonly T[];
  /** What the item is called, for the grip and for what is read out after a move. */
  naam: (item: T) => string;
  children: (item: T) => ReactNode;
  alleenLezen?: boolean;
  /** The item, of this list or of another of its group, goes after another one, or first (null). */
  onMove: (id: string, na: string | null) => void;
};

/**
 * A list whose order can be changed: by dragging a row, with the arrow keys on its grip, or Alt+Shift with them anywhere
 * in it. In a `Sleepgroep` a row can be dragged to another list, also to one that is empty.
 */
export function Sorteerbaar<T extends { readonly id: string }>(props: SorteerbaarProps<T>) {
  const { label, items, naam, children, alleenLezen = false, onMove } = props;
  const [gezegd, setGezegd] = useState("");
  const lijst = useRef<HTMLOListElement>(null);
  const focus = useRef<string | null>(null);
  const ids = items.map(({ id }) => id);
  const slepen = useSlepen(ids, onMove);

  useLayoutEffect(() => {
    if (focus.current === null) return;
    lijst.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });
  const verplaats = (item: T, naar: number, opGreep: boolean) => {
    const na = schuif(ids, item.id, naar);
    if (na === undefined) return;
    const rij = `[data-rij="${CSS.escape(item.id)}"]`;
    focus.current = `${rij} ${opGreep ? ".greep" : "a"}`;
    onMove(item.id, na);
    setGezegd(`${naam(item)} staat nu op plek ${naar + 1} van ${ids.length}.`);
  };
  const onKeyDown = (event: KeyboardEvent, item: T, index: number) => {
    const opGreep = (event.target as Element).closest(".greep") !== null;
    if (alleenLezen || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    if (!opGreep && !(event.altKey && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    verplaats(item, index + (event.key === "ArrowUp" ? -1 : 1), opGreep);
  };
  return (
    <>
      <ol aria-label={label} ref={lijst} className={slepen.lijstKlasse} {...slepen.lijst}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={slepen.rijKlasse(item.id, ids[index + 1])}
            data-rij={item.id}
            draggable={!alleenLezen}
            onKeyDown={(event) => onKeyDown(event, item, index)}
            onPointerDown={onthoudGreep}
            onDragStart={(event) => slepen.begin(event, item.id)}
            onDragEnd={slepen.klaar}
          >
            {alleenLezen ? null : <Greep naam={naam(item)} toetsen="pijl omhoog en omlaag" />}
            {children(item)}
          </li>
        ))}
      </ol>
      <p className="alleen-lezer" aria-live="polite">
        {gezegd}
      </p>
    </>
  );
}

/** Dragging in and between lists; undefined as `voor` is no place in this list, null its end. */
function useSlepen(ids: readonly string[], onMove: (id: string, na: string | null) => void) {
  const [gesleept, setGesleept] = useGesleept();
  const [voor, setVoor] = useState<string | null>();
  const klaar = () => {
    setGesleept(null);
    setVoor(undefined);
  };
  const doel = gesleept === null ? undefined : voor;
  return {
    klaar,
    begin: (event: DragEvent<HTMLElement>, id: string) => {
      if (startSleep(event)) setGesleept(id);
    },
    lijst: {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (gesleept === null) return;
        event.preventDefault();
        setVoor(itemOnder(event, "data-rij"));
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setVoor(undefined);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (gesleept === null) return;
        event.preventDefault();
        const na = plaatsVoor(ids, gesleept, itemOnder(event, "data-rij"));
        if (na !== undefined) onMove(gesleept, na);
        klaar();
      },
    },
    lijstKlasse: doel !== undefined && ids.length === 0 ? "sorteerbaar is-doel" : "sorteerbaar",
    rijKlasse: (id: string, volgende: string | undefined) =>
      [
        "sorteerbaar-rij",
        id === gesleept ? "is-gesleept" : "",
        id !== gesleept && doel === id ? "is-voor" : "",
        id !== gesleept && doel === null && volgende === undefined ? "is-na" : "",
      ]
        .filter((klasse) => klasse !== "")
        .join(" "),
  };
}

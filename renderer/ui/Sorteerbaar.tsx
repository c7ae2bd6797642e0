import { GripVertical } from "lucide-react";
import { type DragEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type Kant, plaatsBij, schuif } from "./sorteren.ts";
import "./sorteerbaar.css";

type SorteerbaarProps<T> = {
  label: string;
  items: readonly T[];
  /** What the item is called, for the grip and for what is read out after a move. */
  naam: (item: T) => string;
  children: (item: T) => ReactNode;
  alleenLezen?: boolean;
  /** The item goes after another one, or first (null). */
  onMove: (id: string, na: string | null) => void;
};

type Doel = Readonly<{ id: string; kant: Kant }>;

/** A list whose order can be changed: by dragging a grip, with the arrow keys on the grip, or Alt+Shift with them anywhere in a row. */
export function Sorteerbaar<T extends { readonly id: string }>(props: SorteerbaarProps<T>) {
  const { label, items, naam, children, alleenLezen = false, onMove } = props;
  const [gesleept, setGesleept] = useState<string | null>(null);
  const [doel, setDoel] = useState<Doel | null>(null);
  const [gezegd, setGezegd] = useState("");
  const lijst = useRef<HTMLOListElement>(null);
  const focus = useRef<string | null>(null);
  const ids = items.map(({ id }) => id);

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
  const onDragOver = (event: DragEvent, id: string) => {
    if (gesleept === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setDoel({ id, kant: event.clientY < top + height / 2 ? "voor" : "na" });
  };
  const klaar = () => {
    setGesleept(null);
    setDoel(null);
  };
  const onDrop = (event: DragEvent) => {
    if (gesleept === null || doel === null) return;
    event.preventDefault();
    const na = plaatsBij(ids, gesleept, doel.id, doel.kant);
    if (na !== undefined) onMove(gesleept, na);
    klaar();
  };
  return (
    <>
      <ol aria-label={label} ref={lijst}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={rijKlasse(item.id, gesleept, doel)}
            data-rij={item.id}
            onKeyDown={(event) => onKeyDown(event, item, index)}
            onDragOver={(event) => onDragOver(event, item.id)}
            onDrop={onDrop}
          >
            {alleenLezen ? null : (
              <button
                type="button"
                className="greep"
                draggable
                aria-label={`Verplaats ${naam(item)}`}
                aria-description="Pijl omhoog en omlaag verplaatsen"
                title="Sleep, of gebruik pijl omhoog en omlaag"
                onDragStart={(event) => {
                  startSleep(event);
                  setGesleept(item.id);
                }}
                onDragEnd={klaar}
              >
                <GripVertical size={16} strokeWidth={1.75} aria-hidden />
              </button>
            )}
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

function rijKlasse(id: string, gesleept: string | null, doel: Doel | null): string {
  const delen = ["sorteerbaar-rij"];
  if (id === gesleept) delen.push("is-gesleept");
  if (id === doel?.id && id !== gesleept) delen.push(`is-${doel.kant}`);
  return delen.join(" ");
}

/** The whole row moves along with the pointer; some systems start no drag without data. */
function startSleep(event: DragEvent<HTMLElement>): void {
  const rij = event.currentTarget.closest("li");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  if (rij) event.dataTransfer.setDragImage(rij, 12, 16);
}

import { type DragEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type BordKolommen, type BordPlek, kaartStap } from "./bord-plek.ts";
import { Greep } from "./Greep.tsx";
import { itemOnder, onthoudGreep, startSleep } from "./slepen.ts";
import "./bord.css";

/** One column of a board. */
export type BordKolom<T> = Readonly<{ id: string; naam: string; icoon?: ReactNode; items: readonly T[] }>;

type BordProps<T> = {
  label: string;
  kolommen: readonly BordKolom<T>[];
  naam: (item: T) => string;
  /** What a card shows; its first link opens it. */
  children: (item: T) => ReactNode;
  alleenLezen?: boolean;
  onMove: (item: T, plek: BordPlek) => void;
};

const PIJLEN = { ArrowUp: "omhoog", ArrowDown: "omlaag", ArrowLeft: "links", ArrowRight: "rechts" } as const;

/** A board: cards in columns, moved by dragging them, or with the arrow keys while the grip has focus (or Alt+Shift+arrows on the card). */
export function Bord<T extends { readonly id: string }>(props: BordProps<T>) {
  const { label, kolommen, naam, children, alleenLezen = false, onMove } = props;
  const [gesleept, setGesleept] = useState<string | null>(null);
  const [doel, setDoel] = useState<BordPlek | null>(null);
  const [gezegd, setGezegd] = useState("");
  const bord = useRef<HTMLElement>(null);
  const focus = useRef<string | null>(null);
  const vorm: BordKolommen = kolommen.map(({ id, items }) => ({ id, kaarten: items.map((item) => item.id) }));

  useLayoutEffect(() => {
    if (focus.current === null) return;
    bord.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, item: T) => {
    const richting = PIJLEN[event.key as keyof typeof PIJLEN];
    const opGreep = (event.target as Element).closest(".greep") !== null;
    if (!richting || alleenLezen || !(opGreep || (event.altKey && event.shiftKey))) return;
    event.preventDefault();
    const plek = kaartStap(vorm, item.id, richting);
    if (!plek) return;
    focus.current = `[data-kaart="${CSS.escape(item.id)}"] ${opGreep ? ".greep" : "a"}`;
    onMove(item, plek);
    const kolom = kolommen.find(({ id }) => id === plek.kolom);
    setGezegd(`${naam(item)} staat nu in ${kolom?.naam ?? ""}.`);
  };
  const klaar = () => {
    setGesleept(null);
    setDoel(null);
  };
  const onDrop = (event: DragEvent<HTMLElement>, kolom: string) => {
    const item = kolommen.flatMap(({ items }) => items).find(({ id }) => id === gesleept);
    if (!item) return;
    event.preventDefault();
    const voor = itemOnder(event, "data-kaart");
    if (voor !== item.id) onMove(item, { kolom, voor });
    klaar();
  };
  const onDragOver = (event: DragEvent<HTMLElement>, kolom: string) => {
    if (gesleept === null) return;
    event.preventDefault();
    const voor = itemOnder(event, "data-kaart");
    if (doel?.kolom !== kolom || doel.voor !== voor) setDoel({ kolom, voor });
  };
  return (
    <section className="bord" aria-label={label} ref={bord}>
      {kolommen.map((kolom) => (
        <section
          key={kolom.id}
          className={`bordkolom${doel?.kolom === kolom.id ? " is-doel" : ""}`}
          aria-label={kolom.naam}
          onDragOver={(event) => onDragOver(event, kolom.id)}
          onDrop={(event) => onDrop(event, kolom.id)}
        >
          <h2>
            {kolom.icoon}
            {kolom.naam}
            <span className="bij">{kolom.items.length}</span>
          </h2>
          <ul>
            {kolom.items.map((item) => (
              <li
                key={item.id}
                data-kaart={item.id}
                className={kaartKlasse(item.id, gesleept, doel)}
                draggable={!alleenLezen}
                onKeyDown={(event) => onKeyDown(event, item)}
                onPointerDown={onthoudGreep}
                onDragStart={(event) => startSleep(event) && setGesleept(item.id)}
                onDragEnd={klaar}
              >
                {alleenLezen ? null : <Greep naam={naam(item)} toetsen="de pijltoetsen" />}
                <div className="bordkaart-inhoud">{children(item)}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="alleen-lezer" aria-live="polite">
        {gezegd}
      </p>
    </section>
  );
}

function kaartKlasse(id: string, gesleept: string | null, doel: BordPlek | null): string {
  return ["bordkaart", id === gesleept ? "is-gesleept" : "", doel?.voor === id ? "is-voor" : ""]
    .filter((klasse) => klasse !== "")
    .join(" ");
}

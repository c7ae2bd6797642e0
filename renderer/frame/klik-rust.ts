/** How long, and how near, a second click belongs to the first. */
const RUST_MS = 800;
const RUST_PX = 4;

const STAPPEN = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"] as const;

type Klik = Readonly<{ knop: Element; x: number; y: number; om: number }>;

/**
 * Lets a second click at the same spot go by when the first took its button away and the rest moved up: who clicks twice
 * never does something to the next row. A key in between makes it a click of its own. Returns the way to stop.
 */
export function houKlikRust(): () => void {
  let vorige: Klik | null = null;
  let stil = false;
  const onKlik = (event: MouseEvent) => {
    if (event.type === "pointerdown") {
      stil = vorige !== null && isVerschoven(vorige, event);
      const knop = stil ? null : knopVan(event);
      vorige = knop ? { knop, x: event.clientX, y: event.clientY, om: event.timeStamp } : null;
    }
    if (!stil) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onToets = () => {
    vorige = null;
  };
  for (const stap of STAPPEN) document.addEventListener(stap, onKlik, { capture: true });
  document.addEventListener("keydown", onToets, { capture: true });
  return () => {
    for (const stap of STAPPEN) document.removeEventListener(stap, onKlik, { capture: true });
    document.removeEventListener("keydown", onToets, { capture: true });
  };
}

function isVerschoven({ knop, x, y, om }: Klik, event: MouseEvent): boolean {
  const dichtbij = Math.hypot(event.clientX - x, event.clientY - y) < RUST_PX;
  return dichtbij && event.timeStamp - om < RUST_MS && !knop.isConnected && knopVan(event) !== null;
}

const knopVan = ({ target }: MouseEvent): Element | null =>
  target instanceof Element ? target.closest("button, a, label") : null;

import { useEffect, useRef } from "react";
import type { Plek } from "../state/plek.ts";
import { focusInhoud } from "./focus-scherm.ts";
import { doelIn, isTeRichten, naRij, onthoudSpoor, type Spoor } from "./focus-spoor.ts";

/** So many places are remembered where the focus was. */
const GEHEUGEN = 12;

/**
 * Keeps the focus in the window, whatever takes away what had it: a record goes to the bin, a panel closes, another
 * screen comes. It goes to the next row of the list, else the previous, else the button that makes a new one; from a panel
 * back to where it was before; on another screen to its heading. What puts the focus somewhere itself goes first.
 */
export function useFocusBlijft(plek: Plek): void {
  const blijft = useRef<FocusBlijft>(null);
  useEffect(() => {
    const nieuw = new FocusBlijft();
    blijft.current = nieuw;
    return () => nieuw.stop();
  }, []);
  useEffect(() => blijft.current?.wissel(plek.scherm), [plek]);
}

class FocusBlijft {
  /** Where the focus was, the last first. */
  private sporen: readonly Spoor[] = [];
  private scherm: Plek["scherm"] | null = null;
  private gewisseld: "plek" | "scherm" | null = null;
  private frame = 0;
  private readonly kijker = new MutationObserver(() => this.kijk());

  constructor() {
    document.addEventListener("focusin", this.onFocusIn);
    document.addEventListener("focusout", this.kijk);
    this.kijker.observe(document.body, { childList: true, subtree: true });
  }

  stop(): void {
    document.removeEventListener("focusin", this.onFocusIn);
    document.removeEventListener("focusout", this.kijk);
    this.kijker.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** Another place is shown. */
  wissel(scherm: Plek["scherm"]): void {
    if (this.gewisseld !== "scherm") this.gewisseld = scherm === this.scherm ? "plek" : "scherm";
    this.scherm = scherm;
    this.plan();
  }

  private readonly onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    const eerder = this.sporen.filter(({ element }) => element !== target);
    this.sporen = [onthoudSpoor(target), ...eerder].slice(0, GEHEUGEN);
  };

  private readonly kijk = (): void => {
    const [laatste] = this.sporen;
    if (laatste && document.activeElement === document.body && !isTeRichten(laatste.element)) this.plan();
  };

  /** A frame later, so that a screen or a dialog that puts the focus somewhere itself goes first. */
  private plan(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const { gewisseld, sporen } = this;
      this.gewisseld = null;
      this.sporen = sporen.filter(({ element }) => element.isConnected);
      if (document.activeElement !== document.body) return;
      const doel = gewisseld === "scherm" ? null : vervanger(sporen, gewisseld === "plek");
      if (doel) doel.focus();
      else focusInhoud();
    });
  }
}

/** What takes the focus over from what had it; null for the heading of the screen. */
function vervanger([verloren, ...eerder]: readonly Spoor[], anderePlek: boolean): HTMLElement | null {
  if (!verloren || isTeRichten(verloren.element)) return null;
  if (!verloren.wortel.isConnected) {
    const terug = eerder.find(({ wortel }) => wortel.isConnected);
    if (!terug || isTeRichten(terug.element)) return terug?.element ?? null;
    return vervanger(eerder.slice(eerder.indexOf(terug)), anderePlek);
  }
  const wegMet = eerder.filter(({ element, wortel }) => wortel === verloren.wortel && !element.isConnected);
  const naWeg = [verloren, ...wegMet].map(naRij).find(Boolean);
  return naWeg ?? (anderePlek ? null : inDeBuurt(verloren, eerder));
}

/** In the nearest part that is still there: where the focus was before, else the first that can have it. */
function inDeBuurt({ ouders, wortel }: Spoor, eerder: readonly Spoor[]): HTMLElement | null {
  const delen = ouders.filter((ouder) => ouder.isConnected);
  for (const deel of delen) {
    const vorige = eerder.find(({ element }) => deel.contains(element) && isTeRichten(element));
    const doel = vorige?.element ?? doelIn(deel);
    if (doel) return doel;
  }
  return eerder.find(({ element }) => !wortel.contains(element) && isTeRichten(element))?.element ?? null;
}

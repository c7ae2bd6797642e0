import { meldOnbewaard, meldTypen, tijdensVerblijf, type Verblijf } from "./concepten.ts";

/** What was typed waits no longer than this before it is kept. */
const BEWAAR_MS = 700;

/** How a field makes edits of what is typed in it. */
export type TypwerkOpties = Readonly<{
  /** Makes an edit of what stands there so far; false when that cannot be one yet. */
  bewaar: () => boolean;
  /** Makes an edit of it because the user is done there. */
  klaar: (verblijf: Verblijf) => void;
}>;

/** The typing in one field. */
export type Typwerk = Readonly<{
  /** Whether something was typed since the user came or was done. */
  isBezig: () => boolean;
  /** Hears that something was typed: within a second it is kept. */
  typ: () => void;
  /** The user is done: `klaar` in place of the usual makes the edit. Does nothing when nothing was typed. */
  rondAf: (klaar?: TypwerkOpties["klaar"]) => void;
  /** The user takes it back: what was kept meanwhile never was. */
  herroep: () => void;
}>;

/**
 * Keeps what is typed in a field while the user goes on: everything of one stay is one step to undo. What cannot be an
 * edit yet stays with the field, and the window knows that it is not kept.
 */
export function createTypwerk(opties: () => TypwerkOpties): Typwerk {
  const veld = {};
  let verblijf: Verblijf | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bewaar = () => {
    timer = undefined;
    if (verblijf && tijdensVerblijf(verblijf, opties().bewaar)) meldOnbewaard(veld, false);
  };
  const sluit = (doe: (gesloten: Verblijf) => void) => {
    const gesloten = verblijf;
    clearTimeout(timer);
    timer = undefined;
    verblijf = null;
    if (gesloten) tijdensVerblijf(gesloten, () => doe(gesloten));
    meldOnbewaard(veld, false);
    meldTypen(veld, false);
  };
  return {
    isBezig: () => verblijf !== null,
    typ: () => {
      verblijf ??= { terug: null };
      meldTypen(veld, true);
      meldOnbewaard(veld, true);
      timer ??= setTimeout(bewaar, BEWAAR_MS);
    },
    rondAf: (klaar) => sluit((gesloten) => (klaar ?? opties().klaar)(gesloten)),
    herroep: () => sluit((gesloten) => gesloten.terug?.()),
  };
}

import * as Y from "yjs";
import type { Plank } from "./plank.ts";

/** A host that answers in this time leaves nothing to keep. */
const WACHT_MS = 250;
/** So many of those waits without an answer is slow. */
const TRAAG_NA = 16;

/** What is known of the edits the host has not acknowledged. */
export type Onderweg = Readonly<{
  /** They are waiting for seconds. */
  traag: boolean;
  /** This window could keep them for after a reload. */
  bewaard: boolean;
}>;

export const NIETS_ONDERWEG: Onderweg = { traag: false, bewaard: true };

/** Keeps edits of one agenda on the shelf for as long as they are on their way. */
export type Bewaring = Readonly<{
  add: (update: Uint8Array) => void;
  /** Everything was acknowledged, or is in a copy: nothing has to be kept. */
  leeg: () => void;
  /** Hands over what an earlier page left on the shelf; what `geef` could use goes with the next `leeg`. */
  neem: (geef: (update: Uint8Array) => boolean) => Promise<void>;
  /** What lies on the shelf for this agenda, and stays there. */
  lees: () => Promise<readonly Uint8Array[]>;
  /** This window has done with the agenda; what is still on its way is kept. */
  stop: () => void;
}>;

/** Makes the keeping for one agenda; `onOnderweg` hears how it goes. */
export function createBewaring(
  plank: Plank,
  agenda: string,
  onOnderweg: (onderweg: Onderweg) => void,
): Bewaring {
  let nieuw: Uint8Array[] = [];
  let nummers: number[] = [];
  let klok: ReturnType<typeof setTimeout> | null = null;
  let wachtte = 0;
  let ronde = 0;
  let onderweg = NIETS_ONDERWEG;

  function meld(deel: Partial<Onderweg>): void {
    const volgend = { ...onderweg, ...deel };
    if (volgend.traag === onderweg.traag && volgend.bewaard === onderweg.bewaard) return;
    onderweg = volgend;
    onOnderweg(volgend);
  }

  async function zet(updates: readonly Uint8Array[]): Promise<void> {
    const van = ronde;
    const [enige] = updates;
    if (enige === undefined) return;
    try {
      const nummer = await plank.zet(agenda, updates.length > 1 ? Y.mergeUpdates([...updates]) : enige);
      if (van === ronde) nummers.push(nummer);
      else await plank.haalWeg([nummer]);
    } catch {
      if (van === ronde) meld({ bewaard: false });
    }
  }

  function wacht(): void {
    klok = setTimeout(() => {
      wachtte += 1;
      if (wachtte >= TRAAG_NA) meld({ traag: true });
      void zet(nieuw);
      nieuw = [];
      wacht();
    }, WACHT_MS);
  }

  function houOp(): void {
    if (klok) clearTimeout(klok);
    klok = null;
  }

  return {
    add: (update) => {
      nieuw.push(update);
      if (klok === null) wacht();
    },
    leeg: () => {
      houOp();
      wachtte = 0;
      ronde += 1;
      nieuw = [];
      if (nummers.length > 0) void plank.haalWeg(nummers).catch(() => {});
      nummers = [];
      meld(NIETS_ONDERWEG);
    },
    neem: async (geef) => {
      const bewaard = await plank.lees(agenda).catch(() => []);
      if (bewaard.length === 0) return;
      const alles = geef(Y.mergeUpdates(bewaard.map(({ update }) => update)));
      const gebruikt = bewaard.filter(({ update }) => alles || geef(update));
      nummers.push(...gebruikt.map(({ nummer }) => nummer));
    },
    lees: async () => (await plank.lees(agenda).catch(() => [])).map(({ update }) => update),
    stop: () => {
      houOp();
      void zet(nieuw);
      nieuw = [];
    },
  };
}

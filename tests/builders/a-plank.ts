import type { Plank } from "#renderer/state/plank.ts";

/** A shelf that outlives the pages of a test, as the storage of a browser does. */
export function aPlank(): Plank & Readonly<{ aantal: () => number }> {
  const rijen = new Map<number, Readonly<{ agenda: string; update: Uint8Array }>>();
  let volgend = 1;
  return {
    aantal: () => rijen.size,
    zet: async (agenda, update) => {
      rijen.set(volgend, { agenda, update });
      return volgend++;
    },
    lees: async (agenda) =>
      [...rijen].flatMap(([nummer, rij]) => (rij.agenda === agenda ? [{ nummer, update: rij.update }] : [])),
    haalWeg: async (nummers) => {
      for (const nummer of nummers) rijen.delete(nummer);
    },
  };
}

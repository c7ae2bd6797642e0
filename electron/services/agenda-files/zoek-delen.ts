import { BESTAND_VERSIE, FORMAAT } from "#shared/document/agenda-bestand.ts";
import { isSum, sha256 } from "./checksums.ts";

/** The texts of the parts of a file, each as it was written; null for one that is not there with its checksum. */
export type GevondenDelen = Readonly<{ agenda: string | null; crdt: string | null }>;

const BEGIN = `{"formaat":"${FORMAAT}","versie":${BESTAND_VERSIE},"agenda":`.length;
const VOOR_CRDT = ',"crdt":"'.length;
const VOOR_SUM = '","sha256":{"agenda":"'.length;
const SUM = 64;
const TUSSEN_SUMS = '","crdt":"'.length;

/**
 * Finds the parts of a file in a text of which something is damaged, without reading it as JSON: the history is its
 * longest run of base64, the rest stands where this app always writes it. Only what its checksum proves counts.
 */
export function zoekDelen(tekst: string): GevondenDelen {
  const [begin, einde] = longestBase64(tekst);
  // A quote beside the run that was damaged into a letter looks like a part of it.
  const runs = [begin, begin + 1].flatMap((van) =>
    [einde, einde - 1].map((tot) => delenBij(tekst, van, tot)),
  );
  return {
    agenda: runs.find(({ agenda }) => agenda !== null)?.agenda ?? null,
    crdt: runs.find(({ crdt }) => crdt !== null)?.crdt ?? null,
  };
}

function delenBij(tekst: string, van: number, tot: number): GevondenDelen {
  const sums = tot + VOOR_SUM;
  const agendaSum = tekst.slice(sums, sums + SUM);
  const crdtSum = tekst.slice(sums + SUM + TUSSEN_SUMS, sums + 2 * SUM + TUSSEN_SUMS);
  return {
    agenda: proven(tekst.slice(BEGIN, van - VOOR_CRDT), agendaSum),
    crdt: proven(tekst.slice(van, tot), crdtSum),
  };
}

const proven = (deel: string, sum: string): string | null => (isSum(sum, sha256(deel)) ? deel : null);

function longestBase64(tekst: string): [number, number] {
  let [van, tot] = [0, 0];
  for (const { index, 0: run } of tekst.matchAll(/[A-Za-z0-9+/]{16,}={0,2}/gu))
    if (run.length > tot - van) [van, tot] = [index, index + run.length];
  return [van, tot];
}

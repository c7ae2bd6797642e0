import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { EIGEN_BESTAND, EIGEN_MAP } from "./files/write-atomic.ts";

const MAX_BYTES = 1_000_000;

/** A local log: one file in the data folder, the only place that writes logs. Logging never throws. */
export type Log = Readonly<{ pad: string; schrijf: (wat: string, fout?: unknown) => void }>;

/** Opens the log of a data folder; above a megabyte the file moves aside once, so that it never grows without end. */
export function openLog(map: string, now: () => Date): Log {
  const pad = join(map, "meerjarenagenda.log");
  return {
    pad,
    schrijf: (wat, fout) => {
      try {
        mkdirSync(map, EIGEN_MAP);
        if ((statSync(pad, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(pad, `${pad}.oud`);
        const detail = fout === undefined ? "" : ` ${inspect(fout, { depth: 4, breakLength: Infinity })}`;
        appendFileSync(pad, `${now().toISOString()} ${wat}${detail}\n`, { mode: EIGEN_BESTAND });
      } catch {
        // A log that cannot be written must not stop the work it tells of.
      }
    },
  };
}

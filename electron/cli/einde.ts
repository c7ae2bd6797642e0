import type { Writable } from "node:stream";

/** Whoever reads the output may stop, as `head` does: then there is nothing left to say, and nothing went wrong. */
export function endQuietlyWhenNobodyReads(uitvoer: Writable, end: () => void = () => process.exit()): void {
  uitvoer.on("error", (fout: NodeJS.ErrnoException) => {
    if (fout.code !== "EPIPE") throw fout;
    end();
  });
}

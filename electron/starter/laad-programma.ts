import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** The program beside a file that starts it. */
export const programmaNaast = (starter: string): string => fileURLToPath(new URL("programma.cjs", starter));

/** Where the code cache of a program stands. */
export const cachePad = (pad: string): string => `${pad}.cache`;

/** Compiles a bundled program; what it did when the cache beside it was made is not compiled again by the same Node. */
export function laadProgramma(pad: string): Script {
  const bron = `(function (require, __filename, __dirname) {${readFileSync(pad, "latin1")}\n})`;
  const cachedData = leesCache(pad);
  return new Script(bron, { filename: pad, ...(cachedData ? { cachedData } : {}) });
}

/** Runs a program as Node runs a module of its own. */
export function start(programma: Script, pad: string): void {
  programma.runInThisContext()(createRequire(pad), pad, dirname(pad));
}

/** Without a cache, or with the one of another Node, everything works as well, only later. */
function leesCache(pad: string): Buffer | null {
  try {
    return readFileSync(cachePad(pad));
  } catch {
    return null;
  }
}

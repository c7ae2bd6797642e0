import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/**
 * A command is over before most of what V8 optimises in it is run again. Let it wait for code that is really hot, as in
 * a large agenda: the default is 132 kB of bytecode that ran in one function.
 */
const OPTIMISE_LATER = "--interrupt-budget=1000000";

/** Where the code cache of a bundle stands. */
export const cachePad = (pad: string): string => `${pad}.cache`;

/** Compiles a bundled program; what it did when the cache beside it was made is not compiled again by the same Node. */
export function laadProgramma(pad: string): Script {
  setFlagsFromString(OPTIMISE_LATER);
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

import { createContext, Script } from "node:vm";

const CALL = new Script("doe()");

/** What a function answers, or `TOO_LONG` when it was stopped because it did not end in time; what it throws is thrown. */
export function withinTime<T>(doe: () => T, limitMs: number): T | typeof TOO_LONG {
  try {
    return CALL.runInContext(createContext({ doe }), { timeout: limitMs }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return TOO_LONG;
    throw error;
  }
}

export const TOO_LONG = Symbol("too long");

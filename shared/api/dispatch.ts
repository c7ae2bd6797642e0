import { z } from "zod";
import { type Caller, contract, type Handlers, isMethod } from "./contract.ts";
import { ExpectedFailure, type FailureCode, type Reply } from "./reply.ts";

/** Hears of every bug a handler had; hosts write it to their log. */
export type OnBug = (method: string, error: unknown) => void;

/** Answers one request; the only place where outside data becomes typed data. Never throws. */
export async function dispatch(
  handlers: Handlers,
  method: string,
  input: unknown,
  caller: Caller,
  onBug: OnBug,
): Promise<Reply> {
  if (!isMethod(method)) return refuse("unknown-method", method.slice(0, 80));
  const parsed = contract[method].input.safeParse(input);
  if (!parsed.success) return refuse("invalid-input", z.prettifyError(parsed.error).slice(0, 500));
  const handle = handlers[method] as (input: unknown, caller: Caller) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(parsed.data, caller) };
  } catch (error) {
    if (error instanceof ExpectedFailure) return refuse(error.code, error.detail);
    onBug(method, error);
    return refuse("internal", "");
  }
}

function refuse(code: FailureCode, detail: string): Reply {
  return { ok: false, failure: { code, detail } };
}

import type { ChildProcess } from "node:child_process";

/** Resolves with the exit code of a child, also when it has ended already. */
export function exited(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", resolve));
}

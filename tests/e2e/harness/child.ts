import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The first line a child prints; refuses when it ends before. */
export function firstLine(child: ChildProcess, stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: stream }).once("line", resolve);
    child.once("exit", (code) =>
      reject(new Error(`Het programma stopte met code ${code} voor het iets zei.`)),
    );
    child.once("error", reject);
  });
}

/** Resolves with the exit code of a child, also when it has ended already. */
export function exited(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", resolve));
}

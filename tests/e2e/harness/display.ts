import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { exited } from "./child.ts";

let virtual: { child: ChildProcess; display: string } | null = null;

/** The display for windows: the one there is, or a virtual one of our own; null when neither can be had. */
export async function findDisplay(): Promise<string | null> {
  if (process.platform !== "linux") return "";
  if (process.env.DISPLAY) return process.env.DISPLAY;
  if (!virtual && hasXvfb()) virtual = await startXvfb();
  return virtual?.display ?? null;
}

/** Ends the virtual display, if this run started one. */
export async function stopDisplay(): Promise<void> {
  const child = virtual?.child;
  virtual = null;
  if (!child) return;
  child.kill();
  await exited(child);
}

/** True when windows can be opened on this computer. */
export const canOpenWindows = (): boolean =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || hasXvfb();

function hasXvfb(): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((map) => existsSync(join(map, "Xvfb")));
}

/** Xvfb picks a free number itself and writes it to file descriptor 3. */
function startXvfb(): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Xvfb stopte met code ${code}.`)));
    child.stdio[3]?.once("data", (nummer) => resolve({ child, display: `:${String(nummer).trim()}` }));
  });
}

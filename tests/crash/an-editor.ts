import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

export type Editor = Readonly<{
  process: ChildProcess;
  /** The numbers of the edits it was told are safe. */
  acknowledged: () => string[];
  /** Resolves when it was told so of this many edits, or stopped before. */
  until: (edits: number) => Promise<void>;
  ended: Promise<void>;
}>;

type Opties = Readonly<{ pad: string; gegevens: string; first?: number; seed: number; size?: number }>;

/** Another process that edits a file without end, until somebody takes it over or kills it. */
export function startEditor(child: string, { pad, gegevens, first = 0, seed, size = 2_000 }: Opties): Editor {
  const args = [child, pad, gegevens, String(first), String(seed), String(size)];
  const editor = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void editor.kill("SIGKILL"));
  let output = "";
  let running = true;
  editor.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const acknowledged = () => output.split("\n").filter((line) => /^\d+$/u.test(line));
  const until = async (edits: number) => {
    while (running && acknowledged().length < edits) await sleep(5);
  };
  const ended = new Promise<void>((resolve) => {
    editor.on("close", () => {
      running = false;
      resolve();
    });
  });
  return { process: editor, acknowledged, until, ended };
}

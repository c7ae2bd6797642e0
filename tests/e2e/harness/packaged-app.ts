import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { exited } from "./child.ts";
import { electronArgs, electronEnv } from "./start-electron.ts";
import type { TempFolders } from "./temp-folders.ts";

const HEADER_START = 16;

/** The paths of all files in an asar archive. */
export function listAsar(pad: string): string[] {
  const bytes = readFileSync(pad);
  const lengte = bytes.readUInt32LE(12);
  const { files } = JSON.parse(bytes.subarray(HEADER_START, HEADER_START + lengte).toString("utf8"));
  return paden(files, "");
}

type Knoop = Readonly<{ files?: Readonly<Record<string, Knoop>> }>;

function paden(files: Readonly<Record<string, Knoop>>, map: string): string[] {
  return Object.entries(files).flatMap(([naam, knoop]) =>
    knoop.files ? paden(knoop.files, `${map}${naam}/`) : [`${map}${naam}`],
  );
}

/** Marks the place of the fuses in Electron's program; after it a version, a count, and a character for each. */
const FUSE_SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES = [
  "runAsNode",
  "cookieEncryption",
  "nodeOptions",
  "nodeCliInspect",
  "asarIntegrity",
  "onlyLoadAppFromAsar",
  "browserSnapshot",
  "fileProtocolPrivileges",
] as const;

/** Which fuses of a packaged program are on. */
export function readFuses(program: string): Record<(typeof FUSES)[number], boolean> {
  const bytes = readFileSync(program);
  const plek = bytes.indexOf(FUSE_SENTINEL);
  if (plek < 0) throw new Error("Dit programma heeft geen fuses.");
  const waarden = plek + FUSE_SENTINEL.length + 2;
  return Object.fromEntries(
    FUSES.map((naam, index) => [naam, String.fromCharCode(bytes[waarden + index] ?? 0) === "1"]),
  ) as Record<(typeof FUSES)[number], boolean>;
}

export type RunningPackaged = Readonly<{
  pid: number;
  /** What it printed, also when it ended by itself. */
  output: () => string;
  /** Asks it to end, as the system does at log-off. */
  close: () => Promise<number | null>;
  exited: Promise<number | null>;
}>;

/**
 * Starts a packaged app as a user gets it. Nobody can look into one: what it does is seen from outside, in its folders,
 * its output and the windows of the display.
 */
export async function startPackaged(
  program: string,
  folders: TempFolders,
  {
    args = [],
    env = {},
  }: Readonly<{ args?: readonly string[]; env?: Readonly<Record<string, string>> }> = {},
): Promise<RunningPackaged> {
  const child = spawn(program, [...electronArgs(folders), ...args], {
    env: { ...(await electronEnv(folders)), ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe", "pipe"],
  });
  const gezegd: Buffer[] = [];
  for (const stroom of child.stdio.slice(1)) stroom?.on("data", (deel: Buffer) => gezegd.push(deel));
  return {
    pid: child.pid ?? 0,
    output: () => Buffer.concat(gezegd).toString("utf8"),
    close: () => {
      child.kill("SIGTERM");
      return exited(child);
    },
    exited: exited(child),
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { exited, firstLine } from "./child.ts";
import { type TempFolders, tempFolders } from "./temp-folders.ts";

const HOST = fileURLToPath(new URL("../../../dist/browser-host/main.js", import.meta.url));

export type BrowserHostOpties = Readonly<{
  /** Folders of an earlier host, to go on where it stopped. */
  folders?: TempFolders;
  /** Arguments, for example the path of an agenda to open. */
  args?: readonly string[];
}>;

export type RunningHost = Readonly<{
  /** The first address, with the token. */
  url: string;
  /** The address without the token. */
  origin: string;
  folders: TempFolders;
  process: ChildProcess;
  /** Ends the host as Ctrl+C does, and waits for it. */
  stop: () => Promise<number | null>;
  /** Ends the host as a power cut does. */
  kill: () => Promise<void>;
}>;

/** Starts the built browser host on folders of its own. */
export async function startBrowserHost({
  folders = tempFolders(),
  args = [],
}: BrowserHostOpties = {}): Promise<RunningHost> {
  const mappen = [`--documenten=${folders.documenten}`, `--gegevens=${folders.gegevens}`];
  const child = spawn(process.execPath, [HOST, ...mappen, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await firstLine(child, child.stdout);
  return {
    url,
    origin: new URL(url).origin,
    folders,
    process: child,
    stop: () => {
      child.kill("SIGTERM");
      return exited(child);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited(child);
    },
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { exited } from "./child.ts";
import { type TempFolders, tempFolders } from "./temp-folders.ts";

const HOST = fileURLToPath(new URL("../../../dist/browser-host/main.js", import.meta.url));

export type BrowserHostOpties = Readonly<{
  /** Folders of an earlier host, to go on where it stopped. */
  folders?: TempFolders;
  /** Arguments, for example the path of an agenda to open. */
  args?: readonly string[];
}>;

export type RunningHost = Readonly<{
  /** The first address: it opens one page. */
  url: string;
  /** Asks for an address that opens another page. */
  nieuwAdres: () => Promise<string>;
  /** The address without a ticket. */
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
  const child = spawn(process.execPath, [HOST, ...mappen, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const adressen = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const volgende = async (): Promise<string> => {
    const { done, value } = await adressen.next();
    if (done) throw new Error("Het programma stopte voor het een adres gaf.");
    return value;
  };
  const url = await volgende();
  return {
    url,
    nieuwAdres: () => {
      child.stdin.write("\n");
      return volgende();
    },
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

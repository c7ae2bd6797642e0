import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const LISTENS = "0A";

/** The TCP ports at which a process waits for others to call (Linux). */
export function listeningPorts(pid: number): number[] {
  const own = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => inodeOf(`/proc/${pid}/fd/${fd}`)));
  return ["tcp", "tcp6"]
    .flatMap((soort) => readFileSync(`/proc/${pid}/net/${soort}`, "utf8").trim().split("\n").slice(1))
    .map((regel) => regel.trim().split(/\s+/u))
    .filter((velden) => velden[3] === LISTENS && own.has(velden[9] ?? ""))
    .map((velden) => Number.parseInt(velden[1]?.split(":")[1] ?? "", 16));
}

/** The number of the socket that a file descriptor stands for; "" when it is something else, or closed meanwhile. */
function inodeOf(fd: string): string {
  try {
    return /^socket:\[(\d+)\]$/u.exec(readlinkSync(fd))?.[1] ?? "";
  } catch {
    return "";
  }
}

import { createSocket, type Socket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";

/** Where programs that talk to the outside talk to: the web, names, and finding a way for a call. */
const TCP = [53, 80, 443, 853, 3478, 5222, 5228];
const UDP = [53, 80, 443, 3478, 19302];

/** What somebody sees of a computer from outside: every name that was asked for, and every address that was called. */
export type Lookout = Readonly<{ seen: () => string[]; close: () => void }>;

/**
 * Keeps watch in a network in which every address is this computer: what a program sends out arrives here, at the level
 * of the system, whoever in the program sent it.
 */
export async function openLookout(): Promise<Lookout> {
  const seen: string[] = [];
  const servers = await Promise.all(TCP.map((poort) => listenTcp(poort, seen)));
  const sockets = await Promise.all(UDP.map((poort) => listenUdp(poort, seen)));
  const eerder = udpNowhere();
  return {
    seen: () => {
      const elders = udpNowhere() - eerder;
      return elders === 0 ? [...seen] : [...seen, `${elders} keer udp naar een andere poort`];
    },
    close: () => {
      for (const gesloten of [...servers, ...sockets]) gesloten.close();
    },
  };
}

function listenTcp(poort: number, seen: string[]): Promise<Server> {
  const server = createServer((socket) => {
    seen.push(`tcp ${socket.localAddress}:${poort}`);
    socket.destroy();
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(poort, "0.0.0.0", () => resolve(server));
  });
}

function listenUdp(poort: number, seen: string[]): Promise<Socket> {
  const socket = createSocket("udp4", (bericht) =>
    seen.push(poort === 53 ? `naam ${nameIn(bericht)}` : `udp ${poort}`),
  );
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(poort, "0.0.0.0", () => resolve(socket));
  });
}

/** The name that a question to a name server is about. */
function nameIn(bericht: Buffer): string {
  const delen: string[] = [];
  for (let plek = 12; (bericht[plek] ?? 0) > 0; plek += (bericht[plek] ?? 0) + 1)
    delen.push(bericht.toString("latin1", plek + 1, plek + 1 + (bericht[plek] ?? 0)));
  return delen.join(".");
}

/** How many datagrams came for a port at which nobody listens. */
function udpNowhere(): number {
  const [koppen = "", waarden = ""] = readFileSync("/proc/net/snmp", "utf8")
    .split("\n")
    .filter((regel) => regel.startsWith("Udp:"));
  return Number(waarden.split(" ")[koppen.split(" ").indexOf("NoPorts")]);
}

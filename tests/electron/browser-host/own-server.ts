import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { WebSocket } from "ws";
import { Downloads } from "#electron/browser-host/downloads.ts";
import { type BrowserServer, startServer } from "#electron/browser-host/server.ts";
import { contract, type Handlers } from "#shared/api/contract.ts";

export let map: string;
export let server: BrowserServer;
export let adres: URL;
export let geheim: string;
export let downloads: Downloads;
export let gone: string[];

/** Handlers that answer who asked. */
const handlers = Object.fromEntries(
  Object.keys(contract).map((method) => [
    method,
    async (_: unknown, caller: unknown) => ({ method, caller }),
  ]),
) as unknown as Handlers;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), "server-"));
  mkdirSync(join(map, "pagina", "assets"), { recursive: true });
  writeFileSync(join(map, "pagina", "index.html"), "<!doctype html><title>Pagina</title>");
  writeFileSync(join(map, "pagina", "assets", "app.js"), "export {};");
  writeFileSync(join(map, "geheim.json"), '{"geheim":true}');
  downloads = new Downloads();
  gone = [];
  server = await begin(0);
  adres = new URL(server.nieuwAdres());
  geheim = (await wissel(ticketIn(server.nieuwAdres()))).tekst;
});

/** Puts another server in the place of one that stopped; answers the port it gives an address for. */
export async function herstart(op = poort()): Promise<number> {
  server = await begin(op);
  return Number(new URL(server.nieuwAdres()).port);
}

/** Starts a server on these folders. */
function begin(poort: number): Promise<BrowserServer> {
  const left = gone;
  return startServer({
    handlers,
    downloads,
    paginaMap: join(map, "pagina"),
    toegangMap: join(map, "gegevens"),
    poort,
    onBug: () => {},
    onSockets: () => {},
    onClientGone: (client) => left.push(client),
  });
}

afterEach(async () => {
  await server.stop();
  rmSync(map, { recursive: true, force: true });
});

export const poort = (): number => Number(adres.port);
export const ticketIn = (url: string): string => new URL(url).hash.replace("#ticket=", "");

/** Shows a ticket, as a page does. */
export const wissel = (ticket: string, headers: Record<string, string> = {}): Promise<Antwoord> =>
  haal(
    "/toegang",
    { origin: `http://127.0.0.1:${poort()}`, authorization: `Ticket ${ticket}`, ...headers },
    "POST",
  );

type Antwoord = Readonly<{ status: number; headers: IncomingMessage["headers"]; tekst: string }>;

/** A request with the path exactly as given: no client folds dots away. */
export function haal(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Antwoord> {
  return new Promise((resolve, reject) => {
    const vraag = httpRequest({ host: "127.0.0.1", port: poort(), path, method, headers }, (antwoord) => {
      let tekst = "";
      antwoord.on("data", (deel) => {
        tekst += String(deel);
      });
      antwoord.on("end", () =>
        resolve({ status: antwoord.statusCode ?? 0, headers: antwoord.headers, tekst }),
      );
    });
    vraag.on("error", reject);
    vraag.end();
  });
}

type Geopend = Readonly<{ socket: WebSocket } | { status: number }>;

/** Tries to open the socket; answers it, or the status of the refusal. */
export function openSocket(
  headers: Record<string, string>,
  { path = "/socket", met = geheim }: Readonly<{ path?: string; met?: string }> = {},
): Promise<Geopend> {
  const protocollen = met === "" ? [] : ["meerjarenagenda", met];
  const socket = new WebSocket(`ws://127.0.0.1:${poort()}${path}`, protocollen, { headers });
  return new Promise((resolve) => {
    socket.on("open", () => resolve({ socket }));
    socket.on("unexpected-response", (_, { statusCode = 0 }) => resolve({ status: statusCode }));
    socket.on("error", () => {});
  });
}

export const eigen = () => ({ origin: `http://127.0.0.1:${poort()}` });

export async function openEigen(): Promise<WebSocket> {
  const geopend = await openSocket(eigen());
  return "socket" in geopend ? geopend.socket : expect.fail(`geweigerd met ${geopend.status}`);
}

export const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.on("close", resolve));
export const bericht = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => socket.once("message", (data) => resolve(JSON.parse(String(data)))));

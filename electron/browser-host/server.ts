import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Emit } from "#electron/services/agenda-files/sessies.ts";
import { leesPaginaBestand, VEILIGE_KOPPEN } from "#electron/services/pagina.ts";
import type { Handlers } from "#shared/api/contract.ts";
import type { OnBug } from "#shared/api/dispatch.ts";
import type { Downloads } from "./downloads.ts";
import { serveSocket } from "./serve-socket.ts";
import { cookieNaam, heeftToken, isEigenHost, isEigenOrigin, isZelfde } from "./toegang.ts";

/** A message may hold the largest update or upload in base64, and a little more. */
const MAX_BERICHT = 92_000_000;

export type ServerOpties = Readonly<{
  handlers: Handlers;
  downloads: Downloads;
  /** Folder of the built interface. */
  paginaMap: string;
  /** 0 takes a free port. */
  poort: number;
  /** Where the page may come from in development, besides this server itself. */
  devOrigin?: string | undefined;
  onBug: OnBug;
  /** Hears of every page that connects or leaves, with how many there are then. */
  onSockets: (aantal: number) => void;
  /** Hears that a page left for good. */
  onClientGone: (client: string) => void;
}>;

export type BrowserServer = Readonly<{
  /** The address to open first; it holds the token. */
  url: string;
  emit: Emit;
  stop: () => Promise<void>;
}>;

/** Serves the interface on 127.0.0.1 to whoever knows the session token, and to nobody else. */
export async function startServer(opties: ServerOpties): Promise<BrowserServer> {
  const token = randomBytes(24).toString("base64url");
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BERICHT });
  const clients = new Map<WebSocket, string>();
  const server = createServer((request, response) => {
    void antwoord(request, response, { ...opties, token, poort: poortVan(server) }).catch(() =>
      response.destroy(),
    );
  });
  server.on("upgrade", (request, socket, head) => {
    if (!magOpwaarderen(request, token, poortVan(server), opties.devOrigin)) return weiger(socket);
    sockets.handleUpgrade(request, socket, head, (open) => {
      const client = randomUUID();
      clients.set(open, client);
      serveSocket(open, opties.handlers, { client }, opties.onBug);
      opties.onSockets(sockets.clients.size);
      open.on("error", () => open.terminate());
      open.on("close", () => {
        clients.delete(open);
        opties.onClientGone(client);
        opties.onSockets(sockets.clients.size);
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(opties.poort, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${poortVan(server)}/?token=${token}`,
    emit: (event, { except } = {}) => {
      const bericht = JSON.stringify({ event });
      for (const [socket, client] of clients)
        if (client !== except && socket.readyState === socket.OPEN) socket.send(bericht);
    },
    stop: () => {
      for (const socket of sockets.clients) socket.close(1001, "gestopt");
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const poortVan = (server: Server): number => (server.address() as AddressInfo).port;

function magOpwaarderen(
  { headers, url }: IncomingMessage,
  token: string,
  poort: number,
  devOrigin: string | undefined,
): boolean {
  const vanHier = isEigenOrigin(headers) || (devOrigin !== undefined && headers.origin === devOrigin);
  return url === "/socket" && isEigenHost(headers, poort) && vanHier && heeftToken(headers, poort, token);
}

function weiger(socket: Duplex): void {
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

type Verzoek = Readonly<{ token: string; poort: number; paginaMap: string; downloads: Downloads }>;

async function antwoord(request: IncomingMessage, response: ServerResponse, verzoek: Verzoek): Promise<void> {
  const { token, poort, paginaMap, downloads } = verzoek;
  if (!isEigenHost(request.headers, poort)) return kort(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return kort(response, 405);
  const url = new URL(request.url ?? "/", `http://127.0.0.1:${poort}`);
  const meegegeven = url.searchParams.get("token");
  if (meegegeven !== null && isZelfde(meegegeven, token)) return naarPagina(response, poort, token);
  if (!heeftToken(request.headers, poort, token)) return kort(response, 401);
  if (await downloads.serve(url.pathname, response, VEILIGE_KOPPEN)) return;
  const bestand = await leesPaginaBestand(paginaMap, rawPath(request.url ?? "/"));
  if (!bestand) return kort(response, 404);
  response.writeHead(200, { ...VEILIGE_KOPPEN, "content-type": bestand.soort, "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : bestand.inhoud);
}

/** The path as sent, before a parser could have folded its dots away. */
const rawPath = (url: string): string => url.split(/[?#]/u, 1)[0] ?? "/";

/** Trades the token in the address for a cookie, so that it does not stay in the history or a referrer. */
function naarPagina(response: ServerResponse, poort: number, token: string): void {
  response.writeHead(303, {
    ...VEILIGE_KOPPEN,
    location: "/",
    "cache-control": "no-store",
    "set-cookie": `${cookieNaam(poort)}=${token}; HttpOnly; SameSite=Strict; Path=/`,
  });
  response.end();
}

const ZINNEN: Readonly<Record<number, string>> = {
  401: "Deze pagina hoort bij een app die op deze computer draait. Start de app om haar te openen.",
  403: "Geen toegang.",
  404: "Niet gevonden.",
  405: "Dat kan hier niet.",
};

function kort(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...VEILIGE_KOPPEN, "content-type": "text/plain; charset=utf-8" });
  response.end(ZINNEN[status]);
}

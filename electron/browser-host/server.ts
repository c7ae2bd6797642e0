import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Emit } from "#electron/services/agenda-files/sessies.ts";
import { leesPaginaBestand, VEILIGE_KOPPEN } from "#electron/services/pagina.ts";
import type { Handlers } from "#shared/api/contract.ts";
import type { OnBug } from "#shared/api/dispatch.ts";
import type { Downloads } from "./downloads.ts";
import { serveSocket } from "./serve-socket.ts";
import {
  geheimVan,
  isEigenHost,
  isEigenOrigin,
  PROTOCOL,
  Toegang,
  ticketVan,
  toegangNaam,
  verlatenPoorten,
} from "./toegang.ts";

/** A message may hold the largest update or upload in base64, and a little more. */
const MAX_BERICHT = 92_000_000;

/** Who connects says within this time what for; a page has no more than a few connections. */
const WACHT_OP_VERZOEK_MS = 2_000;
const MAX_VERBINDINGEN = 200;

/** A page that does not hang up by itself is hung up on. */
const WACHT_OP_AFSCHEID_MS = 500;

export type ServerOpties = Readonly<{
  handlers: Handlers;
  downloads: Downloads;
  /** Folder of the built interface. */
  paginaMap: string;
  /** Folder for what has to outlive a crash: which pages were let in. */
  toegangMap: string;
  /** 0 takes the port of a host that crashed, or a free one. */
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
  /** An address that opens one page, once; what gives access stands behind the `#`, which a browser keeps to itself. */
  nieuwAdres: () => string;
  emit: Emit;
  stop: () => Promise<void>;
}>;

/** Serves the interface on 127.0.0.1 to everybody on this computer, and the agendas to pages that were opened with a ticket. */
export async function startServer(opties: ServerOpties): Promise<BrowserServer> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_BERICHT,
    handleProtocols: () => PROTOCOL,
  });
  const clients = new Map<WebSocket, string>();
  const onSocket = (open: WebSocket) => {
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
  };
  const verlaten = verlatenPoorten(opties.toegangMap);
  const deur = await openEerste(opties, verlaten, sockets, onSocket);
  const deuren = [deur, ...(await openRest(opties, verlaten, sockets, onSocket))];
  return {
    nieuwAdres: () => `http://127.0.0.1:${deur.poort}/#ticket=${deur.toegang.nieuwTicket()}`,
    emit: (event, { except } = {}) => {
      const bericht = JSON.stringify({ event });
      for (const [socket, client] of clients)
        if (client !== except && socket.readyState === socket.OPEN) socket.send(bericht);
    },
    stop: async () => {
      for (const { toegang } of deuren) toegang.vergeet();
      await Promise.all(deuren.map((open) => hangUp(open, sockets)));
    },
  };
}

/** One port, with the pages that were let in there. */
type Deur = Readonly<{ poort: number; toegang: Toegang; server: Server; verbindingen: ReadonlySet<Duplex> }>;

type OnSocket = (socket: WebSocket) => void;

/** Without a port of its own choice a host takes that of one that crashed, where pages wait for it; else a free one. */
async function openEerste(
  opties: ServerOpties,
  verlaten: readonly number[],
  sockets: WebSocketServer,
  onSocket: OnSocket,
): Promise<Deur> {
  for (const poort of opties.poort === 0 ? verlaten : []) {
    const deur = await openDeur(opties, poort, sockets, onSocket).catch(() => null);
    if (deur) return deur;
  }
  return openDeur(opties, opties.poort, sockets, onSocket);
}

/** The pages of hosts that crashed go on here, on whatever port they are; where another program listens, they do not. */
async function openRest(
  opties: ServerOpties,
  verlaten: readonly number[],
  sockets: WebSocketServer,
  onSocket: OnSocket,
): Promise<Deur[]> {
  const deuren: Deur[] = [];
  for (const poort of verlaten) {
    const deur = await openDeur(opties, poort, sockets, onSocket).catch(() => null);
    if (deur) deuren.push(deur);
  }
  return deuren;
}

async function openDeur(
  opties: ServerOpties,
  gevraagd: number,
  sockets: WebSocketServer,
  onSocket: OnSocket,
): Promise<Deur> {
  const server = createServer({
    headersTimeout: WACHT_OP_VERZOEK_MS,
    requestTimeout: WACHT_OP_VERZOEK_MS,
    connectionsCheckingInterval: WACHT_OP_VERZOEK_MS / 2,
  });
  server.maxConnections = MAX_VERBINDINGEN;
  const verbindingen = volgVerbindingen(server);
  await listen(server, gevraagd);
  const poort = poortVan(server);
  const toegang = new Toegang(join(opties.toegangMap, toegangNaam(poort)));
  server.on("request", (request, response) => {
    void antwoord(request, response, { ...opties, toegang, poort }).catch(() => response.destroy());
  });
  server.on("upgrade", (request, socket, head) => {
    if (!magOpwaarderen(request, toegang, poort, opties.devOrigin)) return weiger(socket);
    sockets.handleUpgrade(request, socket, head, onSocket);
  });
  return { poort, toegang, server, verbindingen };
}

const listen = (server: Server, poort: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(poort, "127.0.0.1", resolve);
  });

/** All connections there are, also those the server itself knows no more because they asked for a socket. */
function volgVerbindingen(server: Server): ReadonlySet<Duplex> {
  const verbindingen = new Set<Duplex>();
  server.on("connection", (verbinding) => {
    verbindingen.add(verbinding);
    verbinding.on("close", () => verbindingen.delete(verbinding));
  });
  return verbindingen;
}

/** Says goodbye to every page; one that does not answer is left, and so is who was never let in. */
function hangUp({ server, verbindingen }: Deur, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.close(1001, "gestopt");
  const klok = setTimeout(() => {
    for (const verbinding of verbindingen) verbinding.destroy();
  }, WACHT_OP_AFSCHEID_MS);
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      clearTimeout(klok);
      resolve();
    }),
  );
}

const poortVan = (server: Server): number => (server.address() as AddressInfo).port;

function magOpwaarderen(
  { headers, url }: IncomingMessage,
  toegang: Toegang,
  poort: number,
  devOrigin: string | undefined,
): boolean {
  const vanHier = isEigenHost(headers, poort) && isEigenOrigin(headers, devOrigin);
  return url === "/socket" && vanHier && toegang.kent(geheimVan(headers));
}

/** Hangs up after the refusal, whether the other side does or not. */
function weiger(socket: Duplex): void {
  socket.on("error", () => {});
  socket.on("finish", () => socket.destroy());
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

type Verzoek = Pick<ServerOpties, "paginaMap" | "downloads" | "devOrigin"> &
  Readonly<{ toegang: Toegang; poort: number }>;

async function antwoord(request: IncomingMessage, response: ServerResponse, verzoek: Verzoek): Promise<void> {
  const { poort, paginaMap, downloads } = verzoek;
  if (!isEigenHost(request.headers, poort)) return kort(response, 403);
  const pad = rawPath(request.url ?? "/");
  if (pad === "/toegang" && request.method === "POST") return laatBinnen(request, response, verzoek);
  if (request.method !== "GET" && request.method !== "HEAD") return kort(response, 405);
  if (pad === WACHTKAMER) return kort(response, 200);
  if (await downloads.serve(pad, response, VEILIGE_KOPPEN)) return;
  const bestand = await leesPaginaBestand(paginaMap, pad);
  if (!bestand) return kort(response, 404);
  response.writeHead(200, { ...VEILIGE_KOPPEN, "content-type": bestand.soort, "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : bestand.inhoud);
}

/** What a window shows until it is given its address. */
const WACHTKAMER = "/openen";

/** The path as sent, before a parser could have folded its dots away. */
const rawPath = (url: string): string => url.split(/[?#]/u, 1)[0] ?? "/";

/** Trades a ticket for the secret of the page that shows it. */
function laatBinnen(request: IncomingMessage, response: ServerResponse, verzoek: Verzoek): void {
  const { toegang, devOrigin } = verzoek;
  const geheim = isEigenOrigin(request.headers, devOrigin)
    ? toegang.wissel(ticketVan(request.headers))
    : null;
  if (geheim === null) {
    kort(response, 401);
    return;
  }
  response.writeHead(200, { ...VEILIGE_KOPPEN, "content-type": "text/plain", "cache-control": "no-store" });
  response.end(geheim);
}

const ZINNEN: Readonly<Record<number, string>> = {
  200: "De app wordt geopend …",
  401: "Deze pagina hoort bij een app die op deze computer draait. Start de app om haar te openen.",
  403: "Geen toegang.",
  404: "Niet gevonden.",
  405: "Dat kan hier niet.",
};

function kort(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...VEILIGE_KOPPEN, "content-type": "text/plain; charset=utf-8" });
  response.end(ZINNEN[status]);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { Downloads } from "#electron/browser-host/downloads.ts";
import { type BrowserServer, startServer } from "#electron/browser-host/server.ts";
import { contract, type Handlers } from "#shared/api/contract.ts";

let map: string;
let server: BrowserServer;
let downloads: Downloads;
let gone: string[];

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
  const left: string[] = [];
  gone = left;
  server = await startServer({
    handlers,
    downloads,
    paginaMap: join(map, "pagina"),
    poort: 0,
    onBug: () => {},
    onSockets: () => {},
    onClientGone: (client) => left.push(client),
  });
});

afterEach(async () => {
  await server.stop();
  rmSync(map, { recursive: true, force: true });
});

const poort = (): number => Number(new URL(server.url).port);
const cookie = (): string => `meerjarenagenda-${poort()}=${new URL(server.url).searchParams.get("token")}`;

type Antwoord = Readonly<{ status: number; headers: IncomingMessage["headers"]; tekst: string }>;

/** A request with the path exactly as given: no client folds dots away. */
function haal(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Antwoord> {
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
function openSocket(headers: Record<string, string>, path = "/socket"): Promise<Geopend> {
  const socket = new WebSocket(`ws://127.0.0.1:${poort()}${path}`, { headers });
  return new Promise((resolve) => {
    socket.on("open", () => resolve({ socket }));
    socket.on("unexpected-response", (_, { statusCode = 0 }) => resolve({ status: statusCode }));
    socket.on("error", () => {});
  });
}

const eigen = () => ({ cookie: cookie(), origin: `http://127.0.0.1:${poort()}` });

async function openEigen(): Promise<WebSocket> {
  const geopend = await openSocket(eigen());
  return "socket" in geopend ? geopend.socket : expect.fail(`geweigerd met ${geopend.status}`);
}

const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.on("close", resolve));
const bericht = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => socket.once("message", (data) => resolve(JSON.parse(String(data)))));

describe("the page", () => {
  it.each(["/", "/index.html", "/assets/app.js", "/socket", "/download/x", "/?token=fout"])(
    "answers %s without the token with 401, and shows nothing",
    async (path) => {
      const { status, tekst } = await haal(path);

      expect(status).toBe(401);
      expect(tekst).not.toContain("Pagina");
    },
  );

  it("trades the token for a cookie a script cannot read, and leaves it out of the address", async () => {
    const { status, headers } = await haal(
      new URL(server.url).search ? `/${new URL(server.url).search}` : "/",
    );

    expect(status).toBe(303);
    expect(headers.location).toBe("/");
    expect(headers["set-cookie"]?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it("serves the page to who has the cookie, under a strict policy", async () => {
    const { status, tekst, headers } = await haal("/", { cookie: cookie() });

    expect(status).toBe(200);
    expect(tekst).toContain("Pagina");
    const csp = headers["content-security-policy"];
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self';");
    expect(csp).not.toMatch(/unsafe|https?:|\*/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("serves to a token of the same length that differs in its last letter: nothing", async () => {
    const juist = cookie();
    const anders = `${juist.slice(0, -1)}${juist.endsWith("A") ? "B" : "A"}`;

    expect((await haal("/", { cookie: anders })).status).toBe(401);
    expect((await haal("/", { cookie: `${juist}x` })).status).toBe(401);
  });

  it.each([
    "/../geheim.json",
    "/..%2fgeheim.json",
    "/%2e%2e/geheim.json",
    "/%2e%2e%2fgeheim.json",
    "/assets/../../geheim.json",
    "/assets/..%5c..%5cgeheim.json",
    "/assets/..\\..\\geheim.json",
    "//geheim.json",
    "/%00",
    "/index.html%00.json",
    "/%",
    "/c:/geheim.json",
  ])("stays in its folder for %s", async (path) => {
    const { status, tekst } = await haal(path, { cookie: cookie() });

    expect(status).toBeGreaterThanOrEqual(400);
    expect(tekst).not.toContain("geheim");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect((await haal("/", { cookie: cookie() }, method)).status).toBe(405);
  });

  it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"])(
    "refuses another name for this computer: %j",
    async (host) => {
      expect((await haal("/", { cookie: cookie(), host })).status).toBe(403);
    },
  );

  it("listens on this computer alone", async () => {
    const buiten = Object.values(networkInterfaces())
      .flat()
      .filter((adres) => adres?.family === "IPv4" && !adres.internal);
    for (const adres of buiten) {
      const verbinding = connect({ host: adres?.address ?? "", port: poort() });
      const uitkomst = await new Promise((resolve) => {
        verbinding.on("connect", () => resolve("verbonden"));
        verbinding.on("error", () => resolve("geweigerd"));
      });
      verbinding.destroy();
      expect(uitkomst).toBe("geweigerd");
    }
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
  });
});

describe("the socket", () => {
  it.each<[string, () => Record<string, string>]>([
    ["no cookie", () => ({ origin: eigen().origin })],
    ["a wrong cookie", () => ({ ...eigen(), cookie: `meerjarenagenda-${poort()}=fout` })],
    ["no origin", () => ({ cookie: cookie() })],
    ["another origin", () => ({ ...eigen(), origin: "https://evil.example" })],
    ["another port as origin", () => ({ ...eigen(), origin: "http://127.0.0.1:1" })],
    ["the origin of a local file", () => ({ ...eigen(), origin: "null" })],
    ["another host", () => ({ ...eigen(), host: "evil.example", origin: "http://evil.example" })],
  ])("is refused with %s", async (_, headers) => {
    expect(await openSocket(headers())).toEqual({ status: 403 });
  });

  it("is refused at another address", async () => {
    expect(await openSocket(eigen(), "/ander")).toEqual({ status: 403 });
  });

  it("answers every request under its own number", async () => {
    const socket = await openEigen();
    const antwoorden: unknown[] = [];
    socket.on("message", (data) => antwoorden.push(JSON.parse(String(data))));
    socket.send(JSON.stringify({ id: 7, method: "recent/lijst", input: {} }));
    socket.send(JSON.stringify({ id: 8, method: "bestaat/niet", input: {} }));
    await expect.poll(() => antwoorden.length).toBe(2);

    expect(antwoorden).toContainEqual(
      expect.objectContaining({ id: 7, reply: expect.objectContaining({ ok: true }) }),
    );
    expect(antwoorden).toContainEqual({
      id: 8,
      reply: { ok: false, failure: { code: "unknown-method", detail: "bestaat/niet" } },
    });
    socket.close();
  });

  it.each([
    "geen json",
    "null",
    "[]",
    '{"id":"1","method":"recent/lijst"}',
    '{"id":-1,"method":"x"}',
    '{"id":1}',
  ])("ends at a message that is no request: %s", async (tekst) => {
    const socket = await openEigen();
    socket.send(tekst);

    expect(await closeCode(socket)).toBe(1008);
  });

  it("ends at a binary message", async () => {
    const socket = await openEigen();
    socket.send(Buffer.from("{}"), { binary: true });

    expect(await closeCode(socket)).toBe(1008);
  });

  it("ends at a message above the limit, and lives on", async () => {
    const socket = await openEigen();
    socket.send(JSON.stringify({ id: 1, method: "x", input: "a".repeat(92_000_001) }));

    expect(await closeCode(socket)).toBe(1009);
    expect((await haal("/", { cookie: cookie() })).status).toBe(200);
  });

  it("gets events, except the page they come from", async () => {
    const [een, twee] = [await openEigen(), await openEigen()];
    een.send(JSON.stringify({ id: 1, method: "recent/lijst", input: {} }));
    const antwoord = (await bericht(een)) as { reply: { value: { caller: { client: string } } } };
    const gehoord: string[] = [];
    een.on("message", () => gehoord.push("een"));
    twee.on("message", () => gehoord.push("twee"));

    server.emit({ type: "menu/opdracht", opdracht: "x" }, { except: antwoord.reply.value.caller.client });
    server.emit({ type: "menu/opdracht", opdracht: "x" });
    await expect.poll(() => gehoord.length).toBe(3);

    expect(gehoord.filter((wie) => wie === "een")).toHaveLength(1);
  });

  it("tells when a page has gone", async () => {
    const socket = await openEigen();
    socket.close();

    await expect.poll(() => gone.length).toBe(1);
  });
});

describe("a download", () => {
  it("can be fetched once, by who has the cookie, under its own name", async () => {
    const pad = join(map, "Agenda (regio’s).docx");
    writeFileSync(pad, "inhoud");
    const url = downloads.add(pad);

    expect((await haal(url)).status).toBe(401);
    const { status, tekst, headers } = await haal(url, { cookie: cookie() });
    expect([status, tekst]).toEqual([200, "inhoud"]);
    expect(headers["content-disposition"]).toBe(
      "attachment; filename*=UTF-8''Agenda%20%28regio%E2%80%99s%29.docx",
    );
    expect((await haal(url, { cookie: cookie() })).status).toBe(404);
  });

  it("cannot name a file itself", async () => {
    expect(
      (await haal(`/download/${encodeURIComponent(join(map, "geheim.json"))}`, { cookie: cookie() })).status,
    ).toBe(404);
  });
});

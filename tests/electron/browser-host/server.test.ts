import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  adres,
  bericht,
  closeCode,
  downloads,
  eigen,
  geheim,
  gone,
  haal,
  map,
  openEigen,
  openSocket,
  poort,
  server,
  ticketIn,
} from "./own-server.ts";

describe("the page", () => {
  it("is served under a strict policy, and gives nobody anything to keep", async () => {
    const { status, tekst, headers } = await haal("/");

    expect(headers["set-cookie"]).toBeUndefined();
    expect(status).toBe(200);
    expect(tekst).toContain("Pagina");
    const csp = headers["content-security-policy"];
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self';");
    expect(csp).not.toMatch(/unsafe|https?:|\*/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
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
    const { status, tekst } = await haal(path);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(tekst).not.toContain("geheim");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect((await haal("/", {}, method)).status).toBe(405);
  });

  it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"])(
    "refuses another name for this computer: %j",
    async (host) => {
      expect((await haal("/", { host })).status).toBe(403);
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
    expect(adres.hostname).toBe("127.0.0.1");
  });
});

describe("the socket", () => {
  it.each<[string, () => Record<string, string>]>([
    ["no origin", () => ({})],
    ["another origin", () => ({ origin: "https://evil.example" })],
    ["another port as origin", () => ({ origin: "http://127.0.0.1:1" })],
    ["the origin of a local file", () => ({ origin: "null" })],
    ["another host", () => ({ host: "evil.example", origin: "http://evil.example" })],
  ])("is refused with %s", async (_, headers) => {
    expect(await openSocket(headers())).toEqual({ status: 403 });
  });

  it("is refused without the secret of a page, with one that differs in a letter, and with a ticket", async () => {
    const anders = `${geheim.slice(0, -1)}${geheim.endsWith("A") ? "B" : "A"}`;
    for (const met of ["", anders, `${geheim}x`, ticketIn(server.nieuwAdres())])
      expect(await openSocket(eigen(), { met })).toEqual({ status: 403 });
  });

  it("is refused at another address", async () => {
    expect(await openSocket(eigen(), { path: "/ander" })).toEqual({ status: 403 });
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
    expect((await haal("/")).status).toBe(200);
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
  it("can be fetched once, under its own name", async () => {
    const pad = join(map, "Agenda (regio’s).docx");
    writeFileSync(pad, "inhoud");
    const url = downloads.add(pad);

    const { status, tekst, headers } = await haal(url);
    expect([status, tekst]).toEqual([200, "inhoud"]);
    expect(headers["content-disposition"]).toBe(
      "attachment; filename*=UTF-8''Agenda%20%28regio%E2%80%99s%29.docx",
    );
    expect((await haal(url)).status).toBe(404);
  });

  it("cannot name a file itself", async () => {
    expect((await haal(`/download/${encodeURIComponent(join(map, "geheim.json"))}`)).status).toBe(404);
  });
});

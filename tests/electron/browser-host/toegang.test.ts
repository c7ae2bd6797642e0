import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adres, geheim, herstart, map, openEigen, poort, server, ticketIn, wissel } from "./own-server.ts";

describe("a ticket", () => {
  it("stands where a browser keeps it to itself", () => {
    expect(ticketIn(adres.href)).toMatch(/^[\w-]{32}$/);
    expect(`${adres.pathname}${adres.search}`).toBe("/");
  });

  it("is spent at its first use", async () => {
    const ticket = ticketIn(server.nieuwAdres());

    expect((await wissel(ticket)).status).toBe(200);
    expect((await wissel(ticket)).status).toBe(401);
  });

  it.each<[string, string, Record<string, string>]>([
    ["what is no ticket", "x", {}],
    ["no ticket", "", {}],
    ["another site", "", { origin: "https://evil.example" }],
    ["another port", "", { origin: "http://127.0.0.1:1" }],
    ["another name for this computer", "", { host: "evil.example" }],
  ])("lets nobody in with %s", async (_, ticket, headers) => {
    const geldig = ticketIn(server.nieuwAdres());

    expect(
      (await wissel(ticket || (Object.keys(headers).length > 0 ? geldig : ""), headers)).status,
    ).toBeGreaterThan(400);
    expect((await wissel(geldig)).status).toBe(200);
  });

  it("leaves nothing on disk that lets somebody in, and nothing at all after the end", async () => {
    const pad = join(map, "gegevens", `toegang-${poort()}.json`);

    expect(readFileSync(pad, "utf8")).not.toContain(geheim);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    await server.stop();
    expect(existsSync(pad)).toBe(false);
  });

  it("lets its page go on with the host that comes after one that crashed", async () => {
    await crash();
    await herstart();

    (await openEigen()).close();
  });

  it("lets its page go on at its own port, whatever port the next host is started with", async () => {
    await crash();
    expect(await herstart(0)).toBe(poort());
    (await openEigen()).close();
    await crash();
    expect(await herstart(await vrijePoort())).not.toBe(poort());
    (await openEigen()).close();
    await server.stop();
    await expect(fetch(adres)).rejects.toThrow();
  });

  it("takes another port when somebody else listens at that of a host that crashed", async () => {
    await crash();
    const ander = createServer().listen(poort(), "127.0.0.1");
    await once(ander, "listening");

    expect(await herstart(0)).not.toBe(poort());
    ander.close();
  });
});

/** Ends the server as a power cut does: who was let in stays written down. */
async function crash(): Promise<void> {
  const pad = join(map, "gegevens", `toegang-${poort()}.json`);
  const bewaard = readFileSync(pad);
  await server.stop();
  writeFileSync(pad, bewaard);
}

async function vrijePoort(): Promise<number> {
  const proef = createServer().listen(0, "127.0.0.1");
  await once(proef, "listening");
  const { port } = proef.address() as AddressInfo;
  await new Promise((resolve) => proef.close(resolve));
  return port;
}

describe("stopping", () => {
  it("does not wait for a page that does not answer, or for who never said what it came for", async () => {
    const socket = await openEigen();
    socket.pause();
    const stil = connect({ host: "127.0.0.1", port: poort() });
    await new Promise((resolve) => stil.once("connect", resolve));

    await server.stop();

    await expect(fetch(adres)).rejects.toThrow();
    socket.terminate();
    stil.destroy();
  });
});

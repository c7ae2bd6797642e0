import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { exited } from "./harness/child.ts";
import { type RunningHost, startBrowserHost } from "./harness/start-browser-host.ts";

/** So soon the program has ended, whoever is silent. */
const STOPT_BINNEN_MS = 2_000;
/** So long somebody without a ticket may keep a connection to himself. */
const STIL_HOOGSTENS_MS = 5_000;
/** More than the host takes. */
const VEEL = 300;

let host: RunningHost;
let open: Socket[];

beforeEach(async () => {
  host = await startBrowserHost({ args: ["--blijf"] });
  open = [];
});

afterEach(async () => {
  for (const socket of open) socket.destroy();
  await host.stop();
  host.folders.remove();
});

const poort = () => Number(new URL(host.origin).port);

/** A connection that says something, then nothing, and never hangs up. */
function stil(begin = ""): Socket {
  const socket = connect({ host: "127.0.0.1", port: poort(), allowHalfOpen: true });
  socket.on("error", () => {}).resume();
  socket.write(begin);
  open.push(socket);
  return socket;
}

/** A page that is let in and from then on neither reads nor answers. */
async function stommePagina(): Promise<WebSocket> {
  const ticket = new URL(host.url).hash.replace("#ticket=", "");
  const headers = { origin: host.origin, authorization: `Ticket ${ticket}` };
  const geheim = await (await fetch(`${host.origin}/toegang`, { method: "POST", headers })).text();
  const socket = new WebSocket(`ws://127.0.0.1:${poort()}/socket`, ["meerjarenagenda", geheim], {
    headers: { origin: host.origin },
  });
  await new Promise((resolve) => socket.once("open", resolve));
  socket.pause();
  return socket;
}

const HALF = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n`;

/** Asks for a socket without a secret. */
const zonderGeheim = () =>
  `GET /socket HTTP/1.1\r\nHost: 127.0.0.1:${poort()}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`;

describe("the browser host", () => {
  it("ends in two seconds, though a page is mute and others never said what they came for", async () => {
    const pagina = await stommePagina();
    for (const begin of ["", "GET", HALF, `${HALF}Content-Length: 9\r\n\r\n`, zonderGeheim()]) stil(begin);
    await new Promise((klaar) => setTimeout(klaar, 100));
    const begonnen = performance.now();
    host.process.kill("SIGTERM");

    expect(await exited(host.process)).toBe(0);
    expect(performance.now() - begonnen).toBeLessThan(STOPT_BINNEN_MS);
    pagina.terminate();
  });

  it("keeps few connections of who has no ticket, and none of them for long", async () => {
    for (let nummer = 0; nummer < VEEL; nummer++) stil(["", HALF, zonderGeheim()][nummer % 3]);
    const dicht = () => open.filter(({ closed, readableEnded }) => closed || readableEnded).length;
    await expect.poll(dicht, { timeout: 1_500 }).toBeGreaterThan(0);
    await expect.poll(dicht, { timeout: STIL_HOOGSTENS_MS }).toBe(VEEL);

    expect((await fetch(`${host.origin}/openen`)).status).toBe(200);
  });
});

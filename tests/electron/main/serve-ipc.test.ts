import { beforeEach, describe, expect, it, vi } from "vitest";
import { APP_URL } from "#electron/main/app-protocol.ts";
import { Pages } from "#electron/main/pages.ts";
import { emitFrom, serveIpc } from "#electron/main/serve-ipc.ts";
import type { Caller, Handlers } from "#shared/api/contract.ts";

type Contents = {
  id: number;
  mainFrame: { url: string };
  isDestroyed: () => boolean;
  send: (kanaal: string, event: unknown) => void;
};

/** What stands in for Electron: who answers which channel, and which windows there are. */
const electron = vi.hoisted(() => ({
  kanalen: new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>(),
  vensters: [] as { webContents: unknown }[],
}));
vi.mock("electron", () => ({
  ipcMain: { handle: (kanaal: string, antwoord: never) => electron.kanalen.set(kanaal, antwoord) },
  BrowserWindow: {
    getAllWindows: () => electron.vensters,
    fromWebContents: (contents: unknown) =>
      electron.vensters.find(({ webContents }) => webContents === contents) ?? null,
  },
  protocol: {},
  session: {},
}));

let ontvangen: [number, unknown][];

/** A window with our page in it. */
function aVenster(id: number, { weg = false, url = `${APP_URL}index.html#/acties` } = {}): Contents {
  const webContents: Contents = {
    id,
    mainFrame: { url },
    isDestroyed: () => weg,
    send: (kanaal, event) => ontvangen.push([id, [kanaal, event]]),
  };
  electron.vensters.push({ webContents });
  return webContents;
}

let pages: Pages;
let bellers: Caller[];
let bugs: unknown[];
beforeEach(() => {
  electron.kanalen.clear();
  electron.vensters.length = 0;
  [ontvangen, bellers, bugs] = [[], [], []];
  pages = new Pages(() => {});
  const handlers: Partial<Handlers> = {
    "recent/lijst": async (_, caller) => {
      bellers.push(caller);
      return [];
    },
    "app/sluit": async () => {
      throw new Error("kapot");
    },
  };
  serveIpc(handlers as Handlers, pages, (wat, fout) => bugs.push([wat, fout]));
});

const vraag = (sender: Contents, method: unknown = "recent/lijst", senderFrame: unknown = sender.mainFrame) =>
  electron.kanalen.get("request")?.({ sender, senderFrame }, method, {});
const GEWEIGERD = { ok: false, failure: { code: "no-access", detail: "" } };

describe("a request over IPC", () => {
  it("from the top frame of our page is answered, each window as a client of its own", async () => {
    const [een, twee] = [aVenster(1), aVenster(2)];

    expect(await vraag(een)).toEqual({ ok: true, value: [] });
    await vraag(twee);
    await vraag(een);

    expect(bellers.map(({ client }) => client)).toEqual(
      [een, twee, een].map((contents) => pages.clientOf(contents as never)),
    );
    expect(new Set(bellers.map(({ client }) => client)).size).toBe(2);
  });

  it("is refused when its frame is gone", async () => {
    expect(await vraag(aVenster(1), "recent/lijst", null)).toEqual(GEWEIGERD);
  });

  it("is refused from a frame inside our page, though that shows our page too", async () => {
    expect(await vraag(aVenster(1), "recent/lijst", { url: `${APP_URL}index.html` })).toEqual(GEWEIGERD);
  });

  it.each([
    "https://example.org/",
    "app://meerjarenagenda.evil/",
    "app://ander/",
    "file:///map/index.html",
    "about:blank",
    "",
  ])("is refused from a window that shows %j", async (url) => {
    expect(await vraag(aVenster(1, { url }))).toEqual(GEWEIGERD);
  });

  it("is refused from contents that are no window of ours", async () => {
    const los = aVenster(1);
    electron.vensters.length = 0;

    expect(await vraag(los)).toEqual(GEWEIGERD);
  });

  it.each([[undefined], [7], [{ naam: "recent/lijst" }], [["recent/lijst"]]])(
    "is refused when it names %j",
    async (method) => {
      const sender = aVenster(1);
      const reply = await electron.kanalen.get("request")?.(
        { sender, senderFrame: sender.mainFrame },
        method,
        {},
      );

      expect(reply).toEqual(GEWEIGERD);
    },
  );

  it("reaches nothing outside the contract, and nobody when refused", async () => {
    expect(await vraag(aVenster(1), "__proto__")).toMatchObject({ failure: { code: "unknown-method" } });
    expect(await vraag(aVenster(2, { url: "https://example.org/" }))).toEqual(GEWEIGERD);
    expect(bellers).toEqual([]);
  });

  it("that breaks a handler is noted as a bug, and answered all the same", async () => {
    expect(await vraag(aVenster(1), "app/sluit")).toMatchObject({ ok: false, failure: { code: "internal" } });
    expect(bugs).toHaveLength(1);
  });
});

describe("an event", () => {
  const EVENT = { type: "menu/opdracht", opdracht: "zoeken" } as const;

  it("goes to every window that is still there", () => {
    aVenster(1);
    aVenster(2, { weg: true });
    aVenster(3);

    emitFrom(pages)(EVENT);

    expect(ontvangen).toEqual([
      [1, ["event", EVENT]],
      [3, ["event", EVENT]],
    ]);
  });

  it("passes over the window it came from", () => {
    const een = aVenster(1);
    aVenster(2);

    emitFrom(pages)(EVENT, { except: pages.clientOf(een as never) });

    expect(ontvangen.map(([id]) => id)).toEqual([2]);
  });
});

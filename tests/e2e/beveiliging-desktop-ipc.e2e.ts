import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, inPage as runInPage } from "./harness/attack.ts";
import { stopDisplay } from "./harness/display.ts";
import { hasElectron, type RunningElectron, startElectron } from "./harness/start-electron.ts";

let desktop: RunningElectron;
const inPage = <T>(script: string): Promise<T> => runInPage<T>(desktop, script);
const request = (method: unknown, input: unknown): Promise<unknown> => ask(desktop, method, input);

/** Replaces what would leave the app by a note of it. */
const noteExternal = () =>
  desktop.app.evaluate(({ shell, dialog }, antwoord) => {
    const notities = globalThis as unknown as { geopend: string[]; gevraagd: string[] };
    notities.geopend = [];
    notities.gevraagd = [];
    shell.openExternal = async (url) => void notities.geopend.push(url);
    dialog.showMessageBox = (async (_: unknown, opties: { detail: string }) => {
      notities.gevraagd.push(opties.detail);
      return { response: antwoord, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, 1);

const noted = () =>
  desktop.app.evaluate(() => {
    const { geopend, gevraagd } = globalThis as unknown as { geopend: string[]; gevraagd: string[] };
    return { geopend, gevraagd };
  });

// The rest of the items of https://www.electronjs.org/docs/latest/tutorial/security, in its order.
describe.runIf(hasElectron())(
  "Electron's security checklist, on the running app: what leaves and enters it",
  () => {
    beforeAll(async () => {
      desktop = await startElectron();
      await desktop.page.locator("#app > *").first().waitFor();
    });

    afterAll(async () => {
      await desktop?.close();
      desktop?.folders.remove();
      await stopDisplay();
    });

    it("15. opens a link outside only when it is http, https or mailto, and after asking", async () => {
      await noteExternal();
      for (const url of [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\deel",
        "ms-msdt:/id",
        "smb://server/",
        "data:text/html,x",
      ])
        expect(await request("extern/open", { url })).toMatchObject({
          ok: false,
          failure: { code: "unsafe-link" },
        });
      expect(await noted()).toEqual({ geopend: [], gevraagd: [] });

      expect(await request("extern/open", { url: "https://example.org/" })).toMatchObject({
        ok: false,
        failure: { code: "cancelled" },
      });
      expect(await noted()).toEqual({ geopend: [], gevraagd: ["https://example.org/"] });
    });

    it("16. ships a current version of Electron", () => {
      const { devDependencies } = JSON.parse(
        readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
      );
      expect(Number(devDependencies.electron.split(".")[0])).toBeGreaterThanOrEqual(45);
    });

    it("17. answers no IPC from a page that is not ours, or from a frame in it", async () => {
      const antwoord = await desktop.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
        const handlers = (
          ipcMain as unknown as { _invokeHandlers: Map<string, (...a: unknown[]) => Promise<unknown>> }
        )._invokeHandlers;
        const vraag = handlers.get("request");
        const [venster] = BrowserWindow.getAllWindows();
        const sender = venster?.webContents;
        const echt = sender?.mainFrame;
        const vals = [
          { sender, senderFrame: null },
          { sender, senderFrame: { url: "app://meerjarenagenda/" } },
          {
            sender: { mainFrame: { url: "https://example.org/" } },
            senderFrame: { url: "https://example.org/" },
          },
          {
            sender: { mainFrame: { url: "app://meerjarenagenda.evil/" } },
            senderFrame: { url: "app://meerjarenagenda.evil/" },
          },
        ];
        const codes = [];
        for (const event of vals) codes.push(await vraag?.(event, "recent/lijst", {}));
        return { codes, echt: await vraag?.({ sender, senderFrame: echt }, "recent/lijst", {}) };
      });

      expect(antwoord.codes).toEqual(
        Array(4).fill({ ok: false, failure: { code: "no-access", detail: "" } }),
      );
      expect(antwoord.echt).toMatchObject({ ok: true });
    });

    it("17b. refuses a method name or input that is not right, from our own page too", async () => {
      expect(await request("__proto__", {})).toMatchObject({ failure: { code: "unknown-method" } });
      expect(await request({ naam: "agenda/open" } as unknown as string, {})).toMatchObject({ ok: false });
      expect(await request("agenda/open", { pad: 7 })).toMatchObject({ failure: { code: "invalid-input" } });
      expect(await request("bestand/toon", { pad: "/usr/bin/env", hoe: "open" })).toMatchObject({
        failure: { code: "no-access" },
      });
    });

    it("18. serves its page over app://, never file://, and nothing outside its folder", async () => {
      expect(desktop.page.url()).toMatch(/^app:\/\/meerjarenagenda\//);
      const statussen = await inPage<
        number[]
      >(`Promise.all(["/../package.json", "/%2e%2e/main/main.js", "/..%2fmain%2fmain.js", "/assets/..%5c..%5cmain%5cmain.js", "/%00"]
      .map((pad) => fetch("app://meerjarenagenda" + pad).then((a) => a.status)))`);
      expect(statussen).toEqual([404, 404, 404, 404, 404]);
      expect(await inPage(`fetch("file:///etc/passwd").then(() => "gelezen", () => "geweigerd")`)).toBe(
        "geweigerd",
      );
      expect(
        await inPage(`fetch("app://ander/index.html").then((a) => a.status, () => "geweigerd")`),
      ).not.toBe(200);
    });

    it("20. exposes four functions, and no part of Electron", async () => {
      expect(await inPage(`Object.keys(window.bridge).sort()`)).toEqual([
        "pathOf",
        "request",
        "subscribe",
        "zoom",
      ]);
      expect(await inPage(`window.bridge.pathOf({ path: "/etc/passwd" })`)).toBeNull();
      expect(await inPage(`typeof window.electron + typeof window.ipcRenderer + typeof window.require`)).toBe(
        "undefined".repeat(3),
      );
    });
  },
);

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, inPage as runInPage } from "./harness/attack.ts";
import { stopDisplay } from "./harness/display.ts";
import { hasElectron, type RunningElectron, startElectron } from "./harness/start-electron.ts";

let desktop: RunningElectron;
const inPage = <T>(script: string): Promise<T> => runInPage<T>(desktop, script);
const request = (method: unknown, input: unknown): Promise<unknown> => ask(desktop, method, input);

const preferences = () =>
  desktop.app.evaluate(({ BrowserWindow }) => {
    const [venster] = BrowserWindow.getAllWindows();
    const contents = venster?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });

const windowCount = () => desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

// One test for each item of https://www.electronjs.org/docs/latest/tutorial/security, in its order.
describe.runIf(hasElectron())("Electron's security checklist, on the running app", () => {
  beforeAll(async () => {
    desktop = await startElectron();
    await desktop.page.locator("#app > *").first().waitFor();
  });

  afterAll(async () => {
    await desktop?.close();
    desktop?.folders.remove();
    await stopDisplay();
  });

  it("1. loads nothing over an insecure connection, or over any", async () => {
    const uitkomst = await inPage<
      string[]
    >(`Promise.all(["http://127.0.0.1:9/x", "https://example.org/", "ws://127.0.0.1:9/"]
      .map((url) => url.startsWith("ws")
        ? new Promise((klaar) => { try { const s = new WebSocket(url); s.onerror = () => klaar("geweigerd"); s.onopen = () => klaar("open"); } catch { klaar("geweigerd"); } })
        : fetch(url).then(() => "open", () => "geweigerd")))`);

    expect(uitkomst).toEqual(["geweigerd", "geweigerd", "geweigerd"]);
    expect(
      await desktop.app.evaluate(async ({ net }) =>
        net.fetch("http://127.0.0.1:9/").then(String, () => "geweigerd"),
      ),
    ).toBe("geweigerd");
  });

  it("2. gives the page no Node", async () => {
    expect((await preferences()).nodeIntegration).toBe(false);
    expect((await preferences()).nodeIntegrationInWorker).not.toBe(true);
    expect(
      await inPage(`[typeof require, typeof process, typeof module, typeof Buffer, typeof global]`),
    ).toEqual(Array(5).fill("undefined"));
  });

  it("3. isolates the preload from the page", async () => {
    expect((await preferences()).contextIsolation).toBe(true);
    await inPage(`void (Object.prototype.vervuild = 1)`);
    expect(await request("recent/lijst", {})).toMatchObject({ ok: true });
    await desktop.page.reload();
    await desktop.page.locator("#app > *").first().waitFor();
  });

  it("4. sandboxes the renderer", async () => {
    expect((await preferences()).sandbox).toBe(true);
  });

  it("5. refuses every permission it does not need", async () => {
    const namen = [
      "geolocation",
      "notifications",
      "camera",
      "microphone",
      "midi",
      "clipboard-read",
      "persistent-storage",
    ];
    const staten = await inPage<string[]>(
      `Promise.all(${JSON.stringify(namen)}.map((name) => navigator.permissions.query({ name }).then((p) => p.state, () => "denied")))`,
    );
    expect(staten.filter((staat) => staat === "granted")).toEqual([]);
    expect(
      await inPage(
        `navigator.mediaDevices ? navigator.mediaDevices.getUserMedia({ audio: true }).then(() => "open", () => "geweigerd") : "geweigerd"`,
      ),
    ).toBe("geweigerd");
  });

  it("6. keeps web security on", async () => {
    expect((await preferences()).webSecurity).toBe(true);
  });

  it("7. has a policy that lets no inline code, eval or foreign image through", async () => {
    const policy = await inPage<string>(
      `fetch(location.href).then((a) => a.headers.get("content-security-policy"))`,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // A script on the page itself, because Playwright's own evaluation is not under the policy.
    const uitkomst = await inPage<string[]>(`new Promise((klaar) => {
      const gezien = [];
      document.addEventListener("securitypolicyviolation", (e) => gezien.push(e.effectiveDirective));
      const inline = document.createElement("script"); inline.textContent = "window.gehackt = 1"; document.head.append(inline);
      const beeld = document.createElement("img"); beeld.src = "https://example.org/pixel.png"; document.body.append(beeld);
      const stijl = document.createElement("style"); stijl.textContent = "body { display: none }"; document.head.append(stijl);
      const houder = document.createElement("div"); houder.innerHTML = '<b onclick="window.gehackt = 1">x</b>'; document.body.append(houder); houder.firstChild.click();
      setTimeout(() => { for (const el of [inline, beeld, stijl, houder]) el.remove(); klaar([String(window.gehackt), ...gezien.sort()]); }, 300);
    })`);
    expect(uitkomst).toEqual([
      "undefined",
      "img-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-elem",
    ]);
  });

  it("8. allows no insecure content", async () => {
    expect((await preferences()).allowRunningInsecureContent).not.toBe(true);
  });

  it("9. and 10. switches no experimental or Blink features on", async () => {
    const gezet = await preferences();
    expect(gezet.experimentalFeatures).not.toBe(true);
    expect(gezet.enableBlinkFeatures ?? "").toBe("");
  });

  it("11. and 12. attaches no webview", async () => {
    expect((await preferences()).webviewTag).not.toBe(true);
    expect(
      await inPage(
        `(() => { const w = document.createElement("webview"); w.src = "https://example.org"; w.setAttribute("allowpopups", ""); document.body.append(w); const t = typeof w.loadURL; w.remove(); return t; })()`,
      ),
    ).toBe("undefined");
    expect(await desktop.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  it("13. goes nowhere else: not by script, link, form or frame", async () => {
    for (const script of [
      `location.href = "https://example.org/"`,
      `location.href = "file:///etc/passwd"`,
      `location.assign("app://ander/index.html")`,
      `(() => { const a = document.createElement("a"); a.href = "https://example.org/"; document.body.append(a); a.click(); a.remove(); })()`,
      `(() => { const f = document.createElement("form"); f.action = "https://example.org/"; document.body.append(f); f.submit(); f.remove(); })()`,
      `(() => { const f = document.createElement("iframe"); f.src = "https://example.org/"; document.body.append(f); })()`,
    ]) {
      await inPage(`(() => { ${script} })()`);
      await desktop.page.waitForTimeout(100);
      expect(new URL(desktop.page.url()).protocol).toBe("app:");
    }
    expect(await desktop.page.locator("#app > *").count()).toBeGreaterThan(0);
    expect(desktop.page.frames().filter((frame) => frame.url().startsWith("https:"))).toEqual([]);
  });

  it("14. opens no new window", async () => {
    expect(
      await inPage(
        `window.open("https://example.org/") === null && window.open("app://meerjarenagenda/") === null`,
      ),
    ).toBe(true);
    await inPage(
      `(() => { const a = document.createElement("a"); a.href = "app://meerjarenagenda/"; a.target = "_blank"; document.body.append(a); a.click(); a.remove(); })()`,
    );
    await desktop.page.waitForTimeout(200);
    expect(await windowCount()).toBe(1);
  });

  it("downloads nothing by itself", async () => {
    const begonnen = await desktop.app.evaluate(async ({ BrowserWindow, session }) => {
      const uitkomst = new Promise((klaar) => {
        session.defaultSession.once("will-download", (event) => klaar(event.defaultPrevented));
        setTimeout(() => klaar("niet begonnen"), 1000);
      });
      BrowserWindow.getAllWindows()[0]?.webContents.downloadURL("app://meerjarenagenda/index.html");
      return uitkomst;
    });
    expect([true, "niet begonnen"]).toContain(begonnen);
  });

  it("has no spelling checker of its own that could fetch a dictionary", async () => {
    expect(await desktop.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(
      false,
    );
  });

  it("made no request that left this computer", () => {
    const gevraagd = desktop.foreign.filter(
      (url) => !url.startsWith("https://example.org/") && !url.startsWith("http://127"),
    );
    expect(gevraagd).toEqual([]);
  });
});

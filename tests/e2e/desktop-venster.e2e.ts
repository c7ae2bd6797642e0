import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { vindElectron } from "../../scripts/lib/electron.mjs";
import { exited } from "./harness/child.ts";
import { stopDisplay } from "./harness/display.ts";
import {
  electronArgs,
  electronEnv,
  hasElectron,
  type RunningElectron,
  startElectron,
} from "./harness/start-electron.ts";
import { type TempFolders, tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

const VOORBEELD = fileURLToPath(
  new URL("../../dist/assets/voorbeelden/midden-limburg-2024.agenda.json", import.meta.url),
);
const APP = fileURLToPath(new URL("../../", import.meta.url));

let desktop: RunningElectron | null = null;

async function start(opties: Parameters<typeof startElectron>[0] = {}): Promise<RunningElectron> {
  desktop = await startElectron(opties);
  return desktop;
}

/** Puts the sample in the documents folder, as a file the user has. */
function eenAgenda(folders: TempFolders, naam = "Regio.agenda.json"): string {
  mkdirSync(folders.documenten, { recursive: true });
  const pad = join(folders.documenten, naam);
  copyFileSync(VOORBEELD, pad);
  return pad;
}

const isOpen = (page: Page) => page.getByRole("button", { name: "Naar Word" }).waitFor();

/** Clicks an item of the native menu by its id. */
const menu = ({ app }: RunningElectron, id: string) =>
  app.evaluate(({ BrowserWindow, Menu }, naam) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(naam);
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
    return item?.label;
  }, id);

/** Asks the page something past Playwright, which does not follow a page that has crashed. */
const vraagPagina = ({ app }: RunningElectron, script: string) =>
  app.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const vraag: Promise<string> | "" = contents?.isCrashed()
      ? ""
      : (contents?.executeJavaScript(code) ?? "");
    return Promise.race([vraag, new Promise<string>((klaar) => setTimeout(klaar, 1000, "geen antwoord"))]);
  }, script);

const titelVanPagina = (app: RunningElectron) =>
  vraagPagina(app, `document.querySelector(".merk-naam")?.textContent ?? ""`);

const tekstVanPagina = (app: RunningElectron) => vraagPagina(app, "document.body.innerText");

const klikOpPagina = (app: RunningElectron, knop: string) =>
  vraagPagina(
    app,
    `[...document.querySelectorAll("button")].find((knop) => knop.textContent === "${knop}").click(), ""`,
  );

const boundsOf = ({ app }: RunningElectron) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

/** Puts a file where the folders of the documents and of the second journaal were: nothing can be written in either. */
function nowhereToWrite({ documenten, gegevens }: TempFolders): void {
  for (const map of [documenten, join(gegevens, "journalen")]) {
    rmSync(map, { recursive: true, force: true });
    writeFileSync(map, "");
  }
}

/** Asks a window to close, as its button does. */
const sluitVenster = (app: RunningElectron["app"]) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

const aantalVensters = ({ app }: RunningElectron) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

describe.runIf(hasElectron())("the desktop app", () => {
  afterEach(async () => {
    await desktop?.close().catch(() => {});
    desktop?.folders.remove();
    desktop = null;
  });
  afterAll(stopDisplay);

  it("opens the agenda it was started with, by double click or command line", async () => {
    const folders = tempFolders();
    const { page, errors } = await start({ folders, args: [eenAgenda(folders)] });
    await isOpen(page);

    expect(await page.locator(".merk-naam").textContent()).toContain("Midden-Limburg");
    expect(errors).toEqual([]);
  });

  it("hands the file of a second start to the first, which stays the only one", async () => {
    const folders = tempFolders();
    const pad = eenAgenda(folders);
    const eerste = await start({ folders });
    const tweede = spawn(vindElectron() ?? "", [...electronArgs(folders), APP, pad], {
      env: await electronEnv(folders),
      stdio: "ignore",
    });

    expect(await exited(tweede)).toBe(0);
    await isOpen(eerste.page);
    expect(await aantalVensters(eerste)).toBe(1);
  });

  it("keeps its place and size, and comes back on a screen that is there", async () => {
    const folders = tempFolders();
    const eerste = await start({ folders });
    await eerste.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 700 }),
    );
    await expect.poll(async () => (await boundsOf(eerste))?.width).toBe(1100);
    await eerste.close();
    const staat = join(folders.gegevens, "venster.json");
    expect(JSON.parse(readFileSync(staat, "utf8")).bounds).toMatchObject({ width: 1100, height: 700 });

    writeFileSync(
      staat,
      JSON.stringify({ bounds: { x: -5000, y: -5000, width: 900, height: 600 }, maximaal: false }),
    );
    const tweede = await start({ folders });
    const bounds = await boundsOf(tweede);
    expect(bounds).toMatchObject({ width: 900, height: 600 });
    expect(bounds?.x).toBeGreaterThanOrEqual(0);
  });

  it("has a Dutch menu that gives its commands to the page", async () => {
    const app = await start();
    const koppen = await app.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(koppen?.map((label) => label.replace("&", ""))).toEqual(["Bestand", "Bewerken", "Beeld", "Help"]);

    expect(await menu(app, "voorbeeld")).toBe("Voorbeeld openen");
    await isOpen(app.page);
    await menu(app, "versies");
    await app.page.waitForURL(/#\/versies$/);
  });

  it("shows the same agenda in two windows, and each sees what the other writes", async () => {
    const folders = tempFolders();
    const app = await start({ folders, args: [eenAgenda(folders)] });
    await isOpen(app.page);
    const opening = app.app.waitForEvent("window");
    await app.app.evaluate(({ Menu }) => {
      const bestand = Menu.getApplicationMenu()?.items[0]?.submenu;
      bestand?.items.find(({ label }) => label === "Nieuw venster")?.click();
    });
    const tweede = await opening;
    await tweede.getByText("Midden-Limburg").first().click();
    await isOpen(tweede);
    await app.page.evaluate(() => location.assign("#/agendagegevens"));
    const titel = app.page.getByLabel("Titel", { exact: true });
    await titel.fill("Agenda van twee vensters");
    await titel.blur();

    await tweede.locator(".merk-naam", { hasText: "Agenda van twee vensters" }).waitFor();
    expect(await aantalVensters(app)).toBe(2);
  });

  it("comes back by itself when the page crashes, with the agenda and all work", async () => {
    const folders = tempFolders();
    const app = await start({ folders, args: [eenAgenda(folders)] });
    await isOpen(app.page);
    await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );

    await expect.poll(() => titelVanPagina(app), { timeout: 20_000 }).toContain("Midden-Limburg");
  });

  it("offers a way on when its page crashed four times: a copy, the Word document, and loading it again", async () => {
    const folders = tempFolders();
    const pad = eenAgenda(folders);
    const app = await start({ folders, args: [pad] });
    await isOpen(app.page);
    for (let keer = 1; keer <= 4; keer++) {
      await expect.poll(() => titelVanPagina(app), { timeout: 20_000 }).toContain("Midden-Limburg");
      await app.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      );
      await app.page.waitForTimeout(300).catch(() => {});
    }
    await expect.poll(() => tekstVanPagina(app), { timeout: 20_000 }).toContain("Regio.agenda.json");

    for (const [knop, naam] of [
      ["Bewaar een kopie", "Kopie.agenda.json"],
      ["Exporteer naar Word", "Agenda.docx"],
    ] as const) {
      const naar = join(folders.documenten, naam);
      await app.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
      }, naar);
      await klikOpPagina(app, knop);
      await expect.poll(() => existsSync(naar), { timeout: 20_000 }).toBe(true);
      const gezegd = naam.endsWith(".docx") ? "Het Word-document is gemaakt" : "De kopie is bewaard";
      await expect.poll(() => tekstVanPagina(app), { timeout: 20_000 }).toContain(gezegd);
    }
    expect(
      JSON.parse(readFileSync(join(folders.documenten, "Kopie.agenda.json"), "utf8")).agenda.acties,
    ).toEqual(JSON.parse(readFileSync(pad, "utf8")).agenda.acties);

    await klikOpPagina(app, "Opnieuw laden");
    await expect.poll(() => titelVanPagina(app), { timeout: 20_000 }).toContain("Midden-Limburg");
  });

  it("stays open once when work can be written nowhere, says so, and closes when it is asked again", async () => {
    const { app, page, folders } = await start({ args: [] });
    const scherm = new AppScreen(page);
    await scherm.openSample();
    await scherm.opgeslagen();
    await scherm.gaNaar("#/vragen/aanbod/antwoord/inw-1");
    await scherm.antwoord.waitFor();
    nowhereToWrite(folders);
    await scherm.schrijf(" Deze zin kan nergens heen.");
    await page
      .getByRole("status", { name: "Opslag" })
      .getByText(/Niet opgeslagen/u)
      .waitFor();

    await sluitVenster(app);
    await page.getByText(/Sluit u het venster nog een keer, dan gaan deze wijzigingen verloren/u).waitFor();
    await page.waitForTimeout(3_500);
    expect(await scherm.antwoord.innerText()).toContain("Deze zin kan nergens heen.");

    const weg = new Promise<void>((resolve) => app.process().once("exit", () => resolve()));
    await sluitVenster(app);
    await weg;
  });

  it("leaves no lock or journaal with work behind when it is closed", async () => {
    const folders = tempFolders();
    const app = await start({ folders, args: [eenAgenda(folders)] });
    await isOpen(app.page);
    await app.close();
    desktop = null;

    expect(readdirSync(folders.documenten).filter((naam) => /lock|slot/iu.test(naam))).toEqual([]);
    expect(existsSync(join(folders.documenten, "Regio.agenda.json"))).toBe(true);
    folders.remove();
  });
});

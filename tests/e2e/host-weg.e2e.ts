import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { IN_CRASH_LAB } from "#tests/crash/crash-lab.ts";
import { canOpenWindows, stopDisplay } from "./harness/display.ts";
import { type OpenedPage, openPage } from "./harness/open-chromium.ts";
import { sharedChromium } from "./harness/shared.ts";
import { startAsUser } from "./harness/start-as-user.ts";
import { type RunningHost, startBrowserHost } from "./harness/start-browser-host.ts";
import { hasElectron, startElectron } from "./harness/start-electron.ts";
import { type TempFolders, tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

const VRAAG = "#/vragen/aanbod/antwoord/inw-1";
/** The design: so soon the status line says that the host is gone. */
const MERKT_HET_MS = 5_000;

const opslag = (page: Page, tekst: RegExp) =>
  page.getByRole("status", { name: "Opslag" }).getByText(tekst).waitFor({ timeout: MERKT_HET_MS });

/** What the agenda files of a folder hold, as text. */
const inBestand = ({ documenten }: TempFolders): string =>
  readdirSync(documenten)
    .filter((naam) => naam.endsWith(".agenda.json") && !naam.startsWith("."))
    .map((naam) => readFileSync(join(documenten, naam), "utf8"))
    .join();

const staatInBestand = (folders: TempFolders, zin: string) =>
  expect.poll(() => inBestand(folders).includes(zin), { timeout: 20_000 }).toBe(true);

async function openAnswer(page: Page): Promise<AppScreen> {
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar(VRAAG);
  await app.schrijf(" Voor.");
  return app;
}

// Failed once in some ten runs on a busy machine, when a save ended with more to save; until that is sure to be all: what fails twice is wrong.
describe("a browser window whose host goes away", { retry: 1 }, () => {
  let folders: TempFolders;
  let host: RunningHost;
  let chromium: OpenedPage;

  /** Starts a host for the window, in the place of the one before when there was one. */
  async function start(anders = 0): Promise<void> {
    const poort = host ? [`--poort=${Number(new URL(host.origin).port) + anders}`] : [];
    host = await startBrowserHost({ folders, args: ["--blijf", ...poort] });
  }

  async function begin(): Promise<AppScreen> {
    folders = tempFolders();
    await start();
    chromium = await openPage(await sharedChromium(), host.url);
    return openAnswer(chromium.page);
  }

  afterEach(async () => {
    host.process.kill("SIGCONT");
    await chromium.close();
    await host.stop();
    folders.remove();
    host = undefined as unknown as RunningHost;
  });

  it("says so, keeps what is typed, and goes on by itself with the host that comes after a kill", async () => {
    const app = await begin();
    const { page } = chromium;
    await host.kill();
    await opslag(page, /Geen verbinding met het programma/u);
    await page.getByText(/Uw wijzigingen staan veilig in dit venster/u).waitFor();
    await app.schrijf(" Tijdens de storing.");
    await start();
    // Who types on keeps the file behind: what waited is told of all the same.
    await page.keyboard.type(" Er wordt gewoon doorgetypt.", { delay: 200 });

    await page.getByText("De verbinding is terug").waitFor({ timeout: 20_000 });
    await app.schrijf(" Erna.");
    await app.opgeslagen();
    for (const zin of ["Voor.", "Tijdens de storing.", "Er wordt gewoon doorgetypt.", "Erna."])
      await staatInBestand(folders, zin);
    await page.getByText("Geen verbinding met het programma").first().waitFor({ state: "detached" });
  });

  it.runIf(IN_CRASH_LAB)("goes on by itself with a host on another port", async () => {
    const app = await begin();
    await host.kill();
    await app.schrijf(" Tijdens de storing.");
    await start(1);

    await chromium.page.getByText("De verbinding is terug").waitFor({ timeout: 20_000 });
    await staatInBestand(folders, "Tijdens de storing.");
  });

  it("keeps a copy, with all that was typed, when the agenda itself is gone", async () => {
    const app = await begin();
    const { page } = chromium;
    await app.opgeslagen();
    await host.kill();
    await app.schrijf(" Tijdens de storing.");
    for (const naam of readdirSync(folders.documenten)) rmSync(join(folders.documenten, naam));
    await start();
    await page.getByText("De app kan niet verder in dit bestand").waitFor({ timeout: 20_000 });
    await page.getByRole("button", { name: "Bewaar een kopie" }).click();

    await app.opgeslagen();
    await staatInBestand(folders, "Tijdens de storing.");
    expect(chromium.errors.filter((fout) => !/WebSocket|ERR_CONNECTION_REFUSED/u.test(fout))).toEqual([]);
  });

  it.runIf(IN_CRASH_LAB)("downloads a copy that opens, while there is no host", async () => {
    const app = await begin();
    const { page } = chromium;
    await host.kill();
    await app.schrijf(" Tijdens de storing.");
    const wacht = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar een kopie" }).click();
    const kopie = join(folders.documenten, "Kopie.agenda.json");
    await (await wacht).saveAs(kopie);

    host = await startBrowserHost({ folders, args: ["--blijf", kopie] });
    const ander = await openPage(await sharedChromium(), host.url);
    await new AppScreen(ander.page).gaNaar(VRAAG);
    await new AppScreen(ander.page).antwoord.getByText("Tijdens de storing.").waitFor();
    await ander.close();
  });

  it("says that the host does not answer, and saves everything when it does again", async () => {
    const app = await begin();
    host.process.kill("SIGSTOP");
    await opslag(chromium.page, /Het programma antwoordt niet/u);
    await app.schrijf(" Tijdens de stilte.");
    host.process.kill("SIGCONT");

    await app.opgeslagen();
    await staatInBestand(folders, "Tijdens de stilte.");
  });

  it.runIf(IN_CRASH_LAB)(
    "has what was typed when the page was loaded again while there was no host",
    async () => {
      const app = await begin();
      const { page } = chromium;
      await host.kill();
      await app.schrijf(" Tijdens de storing.");
      await page.waitForTimeout(500);
      await page.reload().catch(() => {});
      await start();
      await page.goto(host.url);

      await page.getByText("Er stonden nog wijzigingen van u klaar").waitFor();
      await app.gaNaar(VRAAG);
      await app.antwoord.getByText("Tijdens de storing.").waitFor();
      await staatInBestand(folders, "Tijdens de storing.");
    },
  );
});

describe.runIf(IN_CRASH_LAB && canOpenWindows())("the window of npm start", () => {
  afterAll(stopDisplay);

  it("stays when its host crashes, which is started again, and keeps all that was typed", async () => {
    const folders = tempFolders();
    const { page, killHost, close } = await startAsUser(folders);
    const app = await openAnswer(page);
    await app.opgeslagen();
    killHost();
    await app.schrijf(" Tijdens de storing.");

    await page.getByText("De verbinding is terug").waitFor({ timeout: 20_000 });
    await staatInBestand(folders, "Tijdens de storing.");
    await close();
    folders.remove();
  });
});

describe.runIf(hasElectron())("a desktop window whose program hangs", () => {
  afterAll(stopDisplay);

  it("says so, and goes on when it answers again", async () => {
    const desktop = await startElectron();
    const app = await openAnswer(desktop.page);
    await app.opgeslagen();
    await desktop.page.evaluate(() => {
      const gezien: string[] = [];
      Object.assign(window, { gezien });
      setInterval(() => gezien.push(document.querySelector("[aria-label=Opslag]")?.textContent ?? ""), 100);
    });
    const { pid } = desktop.app.process();
    process.kill(pid ?? 0, "SIGSTOP");
    await new Promise((klaar) => setTimeout(klaar, MERKT_HET_MS + 1_000));
    process.kill(pid ?? 0, "SIGCONT");

    const gezien = () =>
      desktop.page.evaluate(() => (window as unknown as { gezien: string[] }).gezien.join());
    await expect.poll(gezien).toContain("Het programma antwoordt niet");
    await app.schrijf(" Erna.");
    await staatInBestand(desktop.folders, "Erna.");
    await desktop.close();
    desktop.folders.remove();
  });
});

import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HOSTS, openApp } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

const ZIN = " Deze zin mag nooit verdwijnen.";
const VRAAG = "#/vragen/aanbod/antwoord/inw-1";

const agendaIn = (map: string): string =>
  join(map, readdirSync(map).find((naam) => naam.endsWith(".agenda.json") && !naam.startsWith(".")) ?? "");

describe.each(HOSTS)("work is never lost (%s)", (host) => {
  it("finds back what was typed when the program was killed before it saved", async () => {
    const eerste = await openApp(host);
    const app = new AppScreen(eerste.page);
    await app.openSample();
    await app.gaNaar(VRAAG);
    await app.schrijf(ZIN);
    await eerste.page.waitForTimeout(300);
    await eerste.kill();

    const tweede = await openApp(host, {
      folders: eerste.folders,
      args: [agendaIn(eerste.folders.documenten)],
    });
    const weer = new AppScreen(tweede.page);

    await tweede.page
      .getByText(/werk teruggevonden/u)
      .first()
      .waitFor();
    await weer.gaNaar(VRAAG);
    await weer.antwoord.getByText(ZIN.trim()).waitFor();
  });

  it("keeps what was typed when the page is loaded again at once", async () => {
    const { page } = await openApp(host);
    const app = new AppScreen(page);
    await app.openSample();
    await app.gaNaar(VRAAG);
    await app.schrijf(ZIN);

    await page.reload();

    await app.antwoord.getByText(ZIN.trim()).waitFor();
    await app.opgeslagen();
  });

  it("reads along when another program takes the agenda over in the middle of a sentence, and both have all of it", async () => {
    const eerste = await openApp(host);
    const app = new AppScreen(eerste.page);
    await app.openSample();
    await app.gaNaar(VRAAG);
    await app.schrijf(" Voor.");
    await app.opgeslagen();
    const gegevens = tempFolders();
    const tweede = await openApp("browser", {
      folders: { ...gegevens, documenten: eerste.folders.documenten },
      args: [agendaIn(eerste.folders.documenten)],
    });
    const neemOver = tweede.page.getByRole("button", { name: "Neem over" });
    await neemOver.waitFor();
    await Promise.all([eerste.page.keyboard.type(ZIN, { delay: 20 }), neemOver.click()]);

    const ander = new AppScreen(tweede.page);
    await tweede.page.getByText("U leest mee").waitFor({ state: "detached" });
    await ander.gaNaar(VRAAG);
    await ander.antwoord.getByText(ZIN.trim()).waitFor();
    await eerste.page.getByText("U leest mee").waitFor();
    await eerste.page.getByText(ZIN.trim()).waitFor();
    expect(await tweede.page.getByText(/De app stopte/u).count()).toBe(0);
    await ander.schrijf(" Van de ander.");
    await eerste.page.getByText("Van de ander.").waitFor();
    expect([...eerste.errors, ...tweede.errors]).toEqual([]);
    gegevens.remove();
  });

  it("follows its file when that is moved, asks when it is removed, and brings it back from the start screen", async () => {
    const { page, folders, errors } = await openApp(host);
    const app = new AppScreen(page);
    await app.openSample();
    await app.gaNaar(VRAAG);
    const naar = join(folders.documenten, "vastgesteld.agenda.json");
    const isSaved = () => readFileSync(naar, "utf8").includes(ZIN.trim());
    renameSync(agendaIn(folders.documenten), naar);
    await page.getByText(/slaat op in .*vastgesteld\.agenda\.json/u).waitFor();
    await app.schrijf(ZIN);
    await expect.poll(isSaved, { timeout: 15_000 }).toBe(true);

    rmSync(naar);
    await page.getByRole("button", { name: "Zet het terug" }).waitFor();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("menuitem", { name: "Sluit deze agenda" }).click();
    await page.getByRole("button", { name: "Verwijderde agenda’s" }).click();
    await page.getByRole("button", { name: /^Haal .* terug$/u }).waitFor();
    await page.getByRole("button", { name: /^Haal .* terug$/u }).click();
    await page.getByRole("heading", { level: 1, name: /Midden-Limburg/u }).waitFor();

    await app.gaNaar(VRAAG);
    await app.antwoord.getByText(ZIN.trim()).waitFor();
    expect(isSaved()).toBe(true);
    expect(errors).toEqual([]);
  });

  it("undoes across screens, and goes back to where the change was made", async () => {
    const { page, errors } = await openApp(host);
    const app = new AppScreen(page);
    await app.openSample();
    await app.gaNaar(VRAAG);
    await app.schrijf(ZIN);
    await page.waitForTimeout(700);
    await app.ga("Begroting");
    await page.getByRole("heading", { level: 1, name: /Begroting/u }).waitFor();

    await page.getByRole("button", { name: "Ongedaan maken" }).click();

    await app.antwoord.waitFor();
    await page.waitForFunction((zin) => !document.body.textContent?.includes(zin), ZIN.trim());
    await page.getByRole("button", { name: "Opnieuw doen" }).click();
    await app.antwoord.getByText(ZIN.trim()).waitFor();
    expect(errors).toEqual([]);
  });
});

describe("two windows on one agenda", () => {
  it("shows in one what is typed in the other", async () => {
    const { page } = await openApp("browser");
    const links = new AppScreen(page);
    await links.openSample();
    await links.gaNaar(VRAAG);
    await links.antwoord.waitFor();
    // As a browser does that duplicates a tab: what lets this window in goes along.
    const bewaard = await page.evaluate(() => ({ ...sessionStorage }));
    const ander = await page.context().newPage();
    await ander.goto(new URL("/", page.url()).href);
    await ander.evaluate((waarden) => Object.assign(sessionStorage, waarden), bewaard);
    await ander.goto(new URL(`/${VRAAG}`, page.url()).href);
    await ander.reload();
    const rechts = new AppScreen(ander);
    await rechts.antwoord.waitFor();

    await links.schrijf(ZIN);
    await rechts.antwoord.getByText(ZIN.trim()).waitFor();
    await rechts.schrijf(" En terug.");
    await links.antwoord.getByText("En terug.").waitFor();

    expect(await links.antwoord.innerText()).toBe(await rechts.antwoord.innerText());
  });
});

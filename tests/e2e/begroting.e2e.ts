import { describe, expect, it } from "vitest";
import { axeFindings } from "./harness/axe-findings.ts";
import { openShared } from "./harness/open-app.ts";
import { BegrotingScreen } from "./screens/begroting-screen.ts";

async function openBegroting() {
  const app = await openShared();
  const scherm = new BegrotingScreen(app.page);
  await scherm.open();
  return { ...app, scherm };
}

describe("the begroting as a spreadsheet", () => {
  it("takes typed amounts with Enter and Tab, and adds up at once", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.typ("21500");
    await scherm.toetsen("Enter");

    expect(await scherm.actief()).toBe("121.506");
    expect(await scherm.cel("Monitor", 1).innerText()).toBe("21.500");
    expect(await scherm.cel("Subtotaal", 1).first().innerText()).toBe("427.790");
    expect(await scherm.cel("Totaal lasten", 1).innerText()).toBe("3.050.114");
    await page.keyboard.press("Control+z");
    await page.getByText("3.048.614").first().waitFor();
  });

  it("says at the cell why an amount cannot be read, keeps what was typed, and lets Esc take it back", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.typ("1.234,50");
    await scherm.toetsen("Enter");
    const zin = page.getByRole("alert").filter({ hasText: "hele euro’s. Typ 1.234 of 1.235." });
    await zin.waitFor();
    expect(await page.getByRole("textbox", { name: /2024 van Monitor/u }).inputValue()).toBe("1.234,50");

    await scherm.cel("Programmamanager", 1).click();
    await page.getByRole("button", { name: "1 cel is niet te lezen" }).click();
    expect(await scherm.actief()).toContain("1.234,50");
    await scherm.toetsen("Escape");
    expect(await scherm.actief()).toBe("20.000");
  });

  it("keeps a text it cannot read through a reload, tells of it, and takes it back with undo", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.plak("veel\r\n1.000\r\n");
    await scherm.cel("Monitor", 1).getByText("veel").waitFor();
    await page.keyboard.press("Control+z");
    await scherm.cel("Monitor", 1).getByText("20.000").waitFor();

    await scherm.cel("Monitor", 1).click();
    await scherm.typ("1.234,50");
    await scherm.toetsen("Enter");
    await page.getByRole("alert").filter({ hasText: "Typ 1.234 of 1.235." }).waitFor();
    await page.reload();
    await scherm.cel("Monitor", 1).getByText("1.234,50").waitFor();
    await page.getByRole("button", { name: "1 cel is niet te lezen" }).click();
    await scherm.toetsen("F2", "Escape");
    expect(await scherm.actief()).toContain("1.234,50");
    await scherm.toetsen("Escape");
    expect(await scherm.actief()).toBe("20.000");
  });

  it("reads PM and circa, clears with Del and fills down with Ctrl+D", async () => {
    const { scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.typ("pm");
    await scherm.toetsen("Enter", "ArrowUp");
    expect(await scherm.actief()).toBe("PM");
    await scherm.toetsen("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
    expect(await scherm.cel("Regionaal beleidsmedewerker", 1).innerText()).toBe("PM");
    await scherm.toetsen("Delete");
    expect(await scherm.cel("Programmamanager", 1).innerText()).toContain("geen bedrag");
    await scherm.toetsen("F2");
    await scherm.typ("circa 400.000");
    await scherm.toetsen("Enter");
    expect(await scherm.cel("Regionaal beleidsmedewerker", 1).innerText()).toBe("circa 400.000");
  });

  it("fills a whole range with one amount by Ctrl+Enter, as one step to undo", async () => {
    const { page } = await openShared();
    const begroting = new BegrotingScreen(page);
    await begroting.open();
    await begroting.cel("Monitor AMR ML DAAT", 1).click();

    await begroting.toetsen("Shift+ArrowDown", "Shift+ArrowDown");
    await begroting.typ("777");
    await begroting.toetsen("Control+Enter");

    const bedragen = () =>
      Promise.all(
        ["Monitor AMR ML DAAT", "Programmamanager AMR", "Regionaal beleidsmedewerker AMR"].map((naam) =>
          begroting.cel(naam, 1).innerText(),
        ),
      );
    expect(await bedragen()).toEqual(["777", "777", "777"]);
    await begroting.toetsen("Control+z");
    expect(await bedragen()).toEqual(["20.000", "121.506", "146.880"]);
  });

  it("copies a range for a spreadsheet and pastes one back as one step", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Shift+ArrowDown", "Shift+ArrowDown");
    expect(await scherm.kopieer()).toBe("20000\r\n121506\r\n146880\r\n");

    await scherm.toetsen("Control+Shift+Home");
    expect(await scherm.kopieer()).toBe(
      "Kerntaken\t\t\r\nOndersteuning door centrumgemeente\tstructureel\t28404\r\nMonitor AMR ML DAAT\tstructureel\t20000\r\n",
    );

    await scherm.cel("Monitor", 1).click();
    await scherm.plak("1.000\r\n€ 2.000,00\r\nveel\r\n");
    expect(await scherm.cel("Monitor", 1).innerText()).toBe("1.000");
    expect(await scherm.cel("Programmamanager", 1).innerText()).toBe("2.000");
    expect(await scherm.cel("Regionaal beleidsmedewerker", 1).innerText()).toContain("veel");
    await page.getByText("1 cel lezen we niet", { exact: false }).waitFor();
    await page.keyboard.press("Control+z");
    await scherm.cel("Monitor", 1).getByText("20.000").waitFor();
  });

  it("shows where a column lands that passes from one blok to the next, before anything changes", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Faciliteringsbudget", 1).click();
    await scherm.plak("7\r\n8\r\n");
    const dialoog = page.getByRole("dialog", { name: "Staan deze bedragen goed?" });
    await dialoog.getByRole("rowheader", { name: /Werkbudget gecoördineerd WSP/u }).waitFor();
    await dialoog.getByRole("button", { name: "Annuleer" }).click();
    expect(await scherm.cel("Faciliteringsbudget", 1).innerText()).toBe("40.000");

    await scherm.plak("7\r\n8\r\n");
    await dialoog.getByRole("button", { name: "Plak zo" }).click();
    await scherm.cel("Faciliteringsbudget", 1).getByText("7", { exact: true }).waitFor();
    expect(await scherm.cel("Werkbudget gecoördineerd", 1).innerText()).toBe("8");
  });

  it("shows pasted rows before they become posten, and takes them all back in one step", async () => {
    const { page, scherm } = await openBegroting();
    const namen = await scherm.namen();
    await scherm.cel("Monitor", 1).click();
    await scherm.plak("Post\t2024\t2025\nJobcoaches\t1.000\tPM\nTaal\t2.000,50\t5\nSubtotaal\t3.000\t5\n");
    const dialoog = page.getByRole("dialog", { name: "Plak uit Excel" });
    await dialoog.getByText("Typ 2.000 of 2.001.", { exact: false }).waitFor();
    expect(await dialoog.getByRole("combobox", { name: /Rij 4, Subtotaal/u }).inputValue()).toBe("subtotaal");
    await dialoog.getByRole("button", { name: "Voeg 2 posten toe" }).click();

    await scherm.rij("Jobcoaches").waitFor();
    expect(await scherm.actief()).toContain("Jobcoaches");
    expect(await scherm.cel("Taal", 1).innerText()).toContain("2.000,50");
    await page.keyboard.press("Control+z");
    await scherm.rij("Jobcoaches").waitFor({ state: "detached" });
    expect(await scherm.namen()).toEqual(namen);
  });

  it("asks of which year a column is, adds up two of one year, and reads thousands unless told not to", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.plak(
      "Bedragen x € 1.000\nPost\tRealisatie 2024\tBegroting 2024\tExtra\nJobcoaches\t1\t2\t3\n",
    );
    const dialoog = page.getByRole("dialog", { name: "Plak uit Excel" });
    const kolom = (naam: string) => dialoog.getByRole("combobox", { name: naam });
    expect(await kolom("Realisatie 2024").inputValue()).toBe("");
    expect(await kolom("Begroting 2024").inputValue()).toBe("2024");
    await dialoog.getByText("10 wordt 10.000", { exact: false }).waitFor();
    await kolom("Extra").selectOption("2024");
    await dialoog.getByRole("columnheader", { name: "2024 opgeteld" }).waitFor();
    await dialoog.getByRole("cell", { name: "5.000" }).waitFor();
    await kolom("Begroting 2024").selectOption("niet overnemen");
    await dialoog.getByRole("cell", { name: "3.000" }).waitFor();
    await dialoog.getByRole("button", { name: /Bedragen staan in/u }).click();
    await page.getByRole("option", { name: "hele euro’s" }).click();
    await dialoog.getByRole("cell", { name: "3", exact: true }).last().waitFor();
    await dialoog.getByRole("button", { name: "Voeg 1 post toe" }).click();

    expect(await scherm.cel("Jobcoaches", 1).innerText()).toBe("3");
  });

  it("adds, names, moves and removes posten by keys, and brings a removed one back", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Control+Enter");
    await scherm.typ("Één nieuwe post");
    await scherm.toetsen("Enter", "ArrowUp", "Alt+Shift+ArrowUp");
    expect((await scherm.namen()).slice(0, 3)).toEqual([
      "Ondersteuning door centrumgemeente",
      "Één nieuwe post",
      "Monitor AMR ML DAAT",
    ]);
    await scherm.toetsen("Control+Delete");
    await scherm.rij("Één nieuwe post").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Ongedaan", exact: true }).click();
    await scherm.rij("Één nieuwe post").waitFor();
  });

  it.each([1, 8])("moves a post by its grip, also with a quick hand (%i steps)", async (steps) => {
    const { page, scherm } = await openBegroting();
    await scherm.rij("Ondersteuning door").hover();
    await page.locator("tr:hover [data-greep]").hover();
    await page.mouse.down();
    const naar = await scherm.rij("Programmamanager").boundingBox();
    if (!naar) throw new Error("De rij is niet in beeld.");
    const [x, y] = [naar.x + 60, naar.y + naar.height - 4];
    await page.mouse.move(x, y, { steps });
    await page.mouse.move(x + 1, y);
    await page.mouse.up();
    await page.waitForFunction(() =>
      document.querySelector(".postrij .cel-naam")?.textContent?.startsWith("Monitor"),
    );
    expect((await scherm.namen()).slice(0, 3)).toEqual([
      "Monitor AMR ML DAAT",
      "Programmamanager AMR",
      "Ondersteuning door centrumgemeente",
    ]);
  });

  it("explains a calculated cell with F2, and gives the focus back", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Totaal lasten", 1).click();
    await scherm.toetsen("F2");
    const uitleg = page.getByRole("dialog", { name: "Totaal lasten 2024" });
    await uitleg.getByText("Som van 26 posten.").waitFor();
    expect(await uitleg.getByRole("row", { name: /Projecten/u }).innerText()).toContain("2.380.674");
    await scherm.toetsen("Escape");
    await uitleg.waitFor({ state: "detached" });
    await page.waitForFunction(
      (cel) => document.activeElement === cel,
      await scherm.cel("Totaal lasten", 1).elementHandle(),
    );
  });

  it("explains a printed total that differs, and can forget it", async () => {
    const { page } = await openBegroting();
    const paneel = page.getByRole("complementary", { name: "Uitleg bij de begroting" });
    await paneel.getByRole("heading", { name: "Het totaal wijkt € 1 af" }).waitFor();
    expect(await paneel.innerText()).toContain("Waarschijnlijk: afronding. De subtotalen kloppen wel.");
    await paneel.getByRole("button", { name: "Gebruik de som" }).click();
    await paneel.getByRole("heading", { name: /wijkt/u }).waitFor({ state: "detached" });
  });

  it("closes and opens blokken, adds years, and reaches everything of a row by its menu", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.rij("Kerntaken").getByRole("rowheader").click();
    await scherm.toetsen("Enter");
    await scherm.rij("Monitor").waitFor({ state: "detached" });
    expect(await scherm.cel("Kerntaken", 1).innerText()).toBe("426.290");
    await scherm.toetsen("Shift+F10");
    await page.getByRole("menuitem", { name: "Voeg een noot toe" }).click();
    await page.getByRole("textbox", { name: /^Noot .*bij Kerntaken/u }).fill("Een uitleg.");
    await page.getByRole("button", { name: "Kolommen" }).click();
    await page.getByText("2025", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "2025" }).waitFor();
    expect(await page.getByRole("columnheader", { name: "Totaal" }).count()).toBe(1);
  });

  it("gives axe nothing to find with a cell open, a fault, a menu, an explanation and the preview", async () => {
    const { page, scherm } = await openBegroting();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const gevonden: string[] = [];
    const kijk = async (waar: string) => {
      gevonden.push(...(await axeFindings(page, waar)));
    };
    await scherm.cel("Monitor", 1).click();
    await scherm.typ("abc");
    await scherm.toetsen("Enter");
    await kijk("open cel met fout");
    await scherm.cel("Programmamanager", 1).click();
    await kijk("onleesbare cel");
    await scherm.toetsen("Shift+F10");
    await page.getByRole("menu").waitFor();
    await kijk("menu");
    await scherm.toetsen("Escape");
    await scherm.cel("Totaal lasten", 1).click();
    await scherm.toetsen("F2");
    await page.getByRole("dialog").waitFor();
    await kijk("uitleg");
    await scherm.toetsen("Escape");
    await scherm.cel("Monitor", 0).click();
    await scherm.plak("Jobcoaches\t1.000\nTaal\t2,5");
    await page.getByRole("dialog", { name: "Plak uit Excel" }).waitFor();
    await kijk("voorbeeld van plakken");
    expect(gevonden).toEqual([]);
  });
});

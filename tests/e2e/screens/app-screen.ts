import type { Locator, Page } from "playwright-core";

/** The app as a user sees it: every step by the names on the screen. */
export class AppScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openSample(): Promise<void> {
    await this.page.getByRole("button", { name: /^Bekijk het voorbeeld/u }).click();
    await this.page.getByRole("heading", { level: 1, name: /Midden-Limburg/u }).waitFor();
  }

  /** Goes to a screen by its link in the navigation. */
  async ga(naam: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Onderdelen" })
      .getByRole("link", { name: naam, exact: false })
      .first()
      .click();
  }

  /** Goes to a screen by its address. */
  async gaNaar(hash: string): Promise<void> {
    await this.page.evaluate((next) => {
      location.hash = next;
    }, hash);
  }

  get antwoord(): Locator {
    return this.page.getByRole("textbox", { name: /^Antwoord op vraag/u });
  }

  /** Types at the end of the answer that is shown. */
  async schrijf(tekst: string): Promise<void> {
    await this.antwoord.click();
    await this.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "textbox");
    await this.page.keyboard.press("Control+End");
    await this.page.keyboard.type(tekst);
  }

  /** Waits until the status line says that everything is in the file. */
  async opgeslagen(): Promise<void> {
    await this.page
      .getByRole("status", { name: "Opslag" })
      .getByText(/Opgeslagen om/u)
      .waitFor();
  }
}

import type { Locator, Page } from "playwright-core";
import { AppScreen } from "./app-screen.ts";

/** The grid of the begroting, spoken to as a user does: cells by the names of their row and column. */
export class BegrotingScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the sample at its begroting. */
  async open(): Promise<void> {
    const app = new AppScreen(this.page);
    await app.openSample();
    await app.gaNaar("#/begroting");
    await this.page.getByRole("grid", { name: "Begroting" }).waitFor();
  }

  rij(naam: string): Locator {
    const rooster = this.page.getByRole("grid", { name: "Begroting" });
    return rooster.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: naam }) });
  }

  /** A cell by its column: 0 is the first after the name. */
  cel(naam: string, kolom: number): Locator {
    return this.rij(naam).getByRole("gridcell").nth(kolom);
  }

  async toetsen(...toetsen: string[]): Promise<void> {
    for (const toets of toetsen) await this.page.keyboard.press(toets);
  }

  typ(tekst: string): Promise<void> {
    return this.page.keyboard.type(tekst);
  }

  /** The names of the posten in the order of the screen. */
  namen(): Promise<string[]> {
    return this.page.locator(".postrij .cel-naam").allInnerTexts();
  }

  /** The text of the cell that has the focus. */
  actief(): Promise<string> {
    return this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? "");
  }

  /** Pastes as a spreadsheet would have put it on the clipboard. */
  async plak(tekst: string): Promise<void> {
    await this.page.evaluate((inhoud) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", inhoud);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, tekst);
  }

  /** What the grid puts on the clipboard. */
  kopieer(): Promise<string> {
    return this.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData("text/plain");
    });
  }
}

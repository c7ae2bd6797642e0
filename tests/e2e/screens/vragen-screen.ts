import type { Locator, Page } from "playwright-core";
import { openShared } from "../harness/open-app.ts";
import type { OpenedPage } from "../harness/open-chromium.ts";
import { AppScreen } from "./app-screen.ts";

/** Opens the sample at one vraag, in the host that the tests of a file share. */
export async function openVraag(): Promise<OpenedPage & { vragen: VragenScreen }> {
  const opened = await openShared();
  const vragen = new VragenScreen(opened.page);
  await vragen.open("aanbod", "inw-1");
  return { ...opened, vragen };
}

/** The screen on which the vragen of an onderdeel are answered. */
export class VragenScreen {
  readonly page: Page;
  private readonly app: AppScreen;

  constructor(page: Page) {
    this.page = page;
    this.app = new AppScreen(page);
  }

  /** Opens the sample at one vraag. */
  async open(onderdeel: string, vraagId: string): Promise<void> {
    await this.app.openSample();
    await this.gaNaar(onderdeel, vraagId);
  }

  async gaNaar(onderdeel: string, vraagId: string): Promise<void> {
    await this.app.gaNaar(`#/vragen/${onderdeel}/antwoord/${vraagId}`);
    await this.tekst.waitFor();
  }

  get tekst(): Locator {
    return this.page.getByRole("textbox", { name: /^Antwoord op vraag/u });
  }

  /** Empties the answer and leaves the caret in it, as a step of its own. */
  async leeg(): Promise<void> {
    await this.tekst.click();
    await this.inTekst();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.press("Delete");
    await this.page.waitForTimeout(600);
  }

  /** Waits until the text has the focus: typing before that goes nowhere. */
  async inTekst(): Promise<void> {
    await this.page.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.startsWith("Antwoord op vraag"),
    );
  }

  async typ(...toetsen: string[]): Promise<void> {
    for (const toets of toetsen) await this.page.keyboard.press(toets);
  }

  /** Pastes as another program would have put it on the clipboard. */
  async plak(html: string, plat = ""): Promise<void> {
    await this.tekst.evaluate(
      (element, [hyper, tekst]) => {
        const clipboardData = new DataTransfer();
        if (hyper) clipboardData.setData("text/html", hyper);
        clipboardData.setData("text/plain", tekst ?? "");
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      [html, plat],
    );
  }

  /** Selects with the mouse from one place to another, each as parts of the width and height of the text that is in view. */
  async sleep(van: readonly [number, number], naar: readonly [number, number]): Promise<void> {
    const vlak = await this.tekst.evaluate((element) => {
      const tekst = element.getBoundingClientRect();
      const rol = element.closest(".teksteditor-rol")?.getBoundingClientRect() ?? tekst;
      const top = Math.max(tekst.top, rol.top) + 2;
      return {
        left: tekst.left + 2,
        top,
        width: tekst.width - 4,
        height: Math.min(tekst.bottom, rol.bottom) - top - 2,
      };
    });
    const plek = ([x, y]: readonly [number, number]) =>
      [vlak.left + x * vlak.width, vlak.top + y * vlak.height] as const;
    await this.page.mouse.move(...plek(van));
    await this.page.mouse.down();
    await this.page.mouse.move(...plek(naar), { steps: 3 });
    await this.page.mouse.up();
  }

  /** Puts a footnote or a citation where the caret is, without its card. */
  async zetNoot(soort: "voetnoot" | "bronVerwijzing"): Promise<void> {
    await this.tekst.evaluate((element, type) => {
      type Commands = { insertContent: (inhoud: unknown) => boolean };
      const { editor } = element as HTMLElement & { editor: { commands: Commands } };
      document.dispatchEvent(new Event("selectionchange"));
      const attrs = type === "voetnoot" ? { tekst: "Een noot." } : { bronId: "geen", vindplaats: "" };
      editor.commands.insertContent({ type, attrs });
    }, soort);
  }

  /** Types through a composition, as dead keys and Asian keyboards do: first shown, then replaced by what is meant. */
  async stelSamen(tekst: string): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page);
    await cdp.send("Input.imeSetComposition", { text: "´", selectionStart: 1, selectionEnd: 1 });
    await cdp.send("Input.insertText", { text: tekst });
    await cdp.detach();
  }

  /** The answer as its editor shows it, without what only an editor has. */
  html(): Promise<string> {
    return this.tekst.evaluate((element) => {
      const kopie = element.cloneNode(true) as HTMLElement;
      for (const weg of kopie.querySelectorAll("br.ProseMirror-trailingBreak, colgroup")) weg.remove();
      // The number of a footnote is drawn; the character in its mark is there for compositions.
      for (const noot of kopie.querySelectorAll("sup")) noot.replaceChildren();
      for (const open of kopie.querySelectorAll("span.spelfout, div.tableWrapper"))
        open.replaceWith(...open.childNodes);
      for (const kind of kopie.querySelectorAll("*"))
        for (const { name } of [...kind.attributes]) if (name !== "href") kind.removeAttribute(name);
      kopie.normalize();
      return kopie.innerHTML;
    });
  }
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { BrowserWindow } from "electron";
import type { Services } from "#electron/services/handlers.ts";
import { assetPad } from "#electron/services/paden.ts";
import type { OnBug } from "#shared/api/dispatch.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { APP_URL } from "./app-protocol.ts";
import { type Melding, noodgevalPagina } from "./noodgeval-pagina.ts";
import type { Pages } from "./pages.ts";

const ADRES = `${APP_URL}noodgeval`;

/** The page may show itself, and send its buttons; it has no script at all. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** True for the address of the page that stands in for a window that keeps crashing. */
export const isNoodgeval = (url: string): boolean => url.split(/[?#]/u, 1)[0] === ADRES;

/** Answers the addresses of that page; null for any other. */
export async function noodgevalAntwoord(url: string): Promise<Response | null> {
  const { pathname, searchParams } = new URL(url);
  const koppen = { "content-security-policy": CONTENT_SECURITY_POLICY, "cache-control": "no-store" };
  if (pathname === "/noodgeval.css") {
    const stijl = await readFile(assetPad("noodgeval", "noodgeval.css"));
    return new Response(stijl, { headers: { ...koppen, "content-type": "text/css; charset=utf-8" } });
  }
  if (pathname !== "/noodgeval") return null;
  const melding = leesMelding(searchParams.get("melding"));
  const html = noodgevalPagina({ bestandsnaam: searchParams.get("bestand"), melding });
  return new Response(html, { headers: { ...koppen, "content-type": "text/html; charset=utf-8" } });
}

function leesMelding(tekst: string | null): Melding {
  return tekst === "kopie" || tekst === "word" || tekst === "mislukt" ? tekst : "geen";
}

type Opties = Readonly<{ services: Services; pages: Pages; onBug: OnBug }>;

/** Offers a window that keeps crashing a way on: loading it again, a copy of its agenda, or the Word document. */
export class NoodgevalVenster {
  private pad: string | null = null;
  private readonly venster: BrowserWindow;
  private readonly opties: Opties;

  constructor(venster: BrowserWindow, opties: Opties) {
    this.venster = venster;
    this.opties = opties;
    venster.webContents.on("will-navigate", (event) => {
      const doe = isNoodgeval(event.url) ? new URL(event.url).searchParams.get("doe") : null;
      if (doe !== "kopie" && doe !== "word") return;
      event.preventDefault();
      void this.doe(doe);
    });
  }

  /** Notes, while it is known, which agenda the page had open that has just crashed. */
  onthoud(client: string): void {
    this.pad = this.opties.services.padVan(client) ?? this.pad;
  }

  /** Shows the page. */
  toon(melding: Melding = "geen"): void {
    const vraag = new URLSearchParams({ melding });
    if (this.pad !== null) vraag.set("bestand", basename(this.pad));
    void this.venster.loadURL(`${ADRES}?${vraag}`).catch(() => {});
  }

  private async doe(wat: "kopie" | "word"): Promise<void> {
    if (this.pad === null) return;
    try {
      if (await this.bewaar(this.pad, wat)) this.toon(wat);
    } catch (fout) {
      if (!(fout instanceof ExpectedFailure)) this.opties.onBug("noodgeval", fout);
      this.toon("mislukt");
    }
  }

  /** False when the user chose no place. */
  private async bewaar(pad: string, wat: "kopie" | "word"): Promise<boolean> {
    const { services, pages } = this.opties;
    const { handlers } = services;
    const caller = { client: pages.clientOf(this.venster.webContents) };
    const naam = basename(pad).slice(0, -EXTENSIE.length);
    const { pad: naar } = await handlers["bestand/kies"](
      wat === "kopie" ? { doel: "bewaren", voorstel: `${naam} (kopie)` } : { doel: "word", voorstel: naam },
      caller,
    );
    if (naar === null) return false;
    let { sessie } = await handlers["agenda/open"]({ pad, bijGebruik: "lezen" }, caller);
    try {
      if (wat === "kopie") ({ sessie } = await handlers["agenda/bewaarAls"]({ sessie, pad: naar }, caller));
      else
        await handlers["word/exporteer"](
          { sessie, opties: WordOpties.parse({}), pad: naar, taak: "noodgeval" },
          caller,
        );
    } finally {
      await handlers["agenda/sluit"]({ sessie }, caller);
    }
    return true;
  }
}

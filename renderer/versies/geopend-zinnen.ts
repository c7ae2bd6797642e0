import { formatMoment } from "../ui/moment.ts";

/** What was found back, and until when it goes. */
export function teruggevondenZin(wijzigingen: number, laatste: string | null, nu: Date = new Date()): string {
  return `De app stopte voordat alles was opgeslagen. ${hoeveelStaatErin(wijzigingen, laatste, nu, "weer in")}`;
}

/** What was taken along from who wrote here until now, and until when it goes. */
export function meegenomenZin(wijzigingen: number, laatste: string | null, nu: Date = new Date()): string {
  return hoeveelStaatErin(wijzigingen, laatste, nu, "nu in");
}

function hoeveelStaatErin(wijzigingen: number, laatste: string | null, nu: Date, hoe: string): string {
  const hoeveel = wijzigingen === 1 ? "1 wijziging" : `${wijzigingen} wijzigingen`;
  const tot = laatste === null ? "" : `, de laatste van ${formatMoment(laatste, nu)},`;
  const staat = wijzigingen === 1 ? "staat" : "staan";
  return `${hoeveel}${tot} ${staat} er ${hoe}.`;
}

/** Who writes in the file, as far as is known, and when to take over. */
export function meeleesZin(door: string, sinds: string, nu: Date = new Date()): string {
  const wie = door.trim() || "Een ander venster of een collega";
  return `${wie} heeft deze agenda open sinds ${formatMoment(sinds, nu)}. Neem pas over als daar niemand meer schrijft.`;
}

/** How many copies stand beside the file. */
export function conflictKop({ length }: readonly string[]): string {
  return length === 1
    ? "Er staat een kopie naast dit bestand"
    : `Er staan ${length} kopieën naast dit bestand`;
}

/** Which copies those are, and what merging does. */
export function conflictZin(paden: readonly string[]): string {
  const namen = paden.map((pad) => `‘${bestandsnaamVan(pad)}’`).join(" en ");
  return `${namen}. Bij samenvoegen blijft het werk van beide kanten staan.`;
}

/** What the app left alone beside the file, and what that can mean. */
export function geweigerdZin(namen: readonly string[]): string {
  const zijn = namen.length === 1 ? "is geen gewoon bestand" : "zijn geen gewone bestanden";
  return `${namen.map((naam) => `‘${naam}’`).join(" en ")} ${zijn}, of u mag het niet lezen. De app laat het staan. Mist u werk? Vraag wie de map beheert.`;
}

function bestandsnaamVan(pad: string): string {
  return pad.split(/[\\/]/u).at(-1) ?? pad;
}

import type { OpdrachtId } from "#shared/api/opdracht-ids.ts";
import { TRIAGE_NAMEN } from "#shared/domain/antwoord.ts";
import { KEUZES } from "../agenda/triage-keuzes.ts";
import { OPDRACHTEN } from "../opdrachten/opdrachten.ts";

/** One line of the overview: what happens, and the keys for it; each key is pressed together with "+". */
export type ToetsRegel = Readonly<{ wat: string; toetsen: readonly string[] }>;
export type ToetsGroep = Readonly<{ naam: string; bij?: string; regels: readonly ToetsRegel[] }>;

const regel = (wat: string, ...toetsen: readonly string[]): ToetsRegel => ({ wat, toetsen });

const NAVIGEREN: readonly OpdrachtId[] = OPDRACHTEN.map(({ id }) => id).filter((id) => id.startsWith("ga-"));

const TEKST: readonly ToetsRegel[] = [
  regel("Klaar, en naar de volgende vraag", "Ctrl+Enter"),
  regel("Vorige en volgende vraag", "Alt+↑", "Alt+↓"),
  regel("Vet, cursief", "Ctrl+B", "Ctrl+I"),
  regel("Kop", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5"),
  regel("Gewone alinea", "Ctrl+Shift+0"),
  regel("Nummers, opsomming", "Ctrl+Shift+7", "Ctrl+Shift+8"),
  regel("Citaat", "Ctrl+Shift+9"),
  regel("Bron invoegen", "Ctrl+Shift+B"),
  regel("Link", "Ctrl+Shift+K"),
  regel("Voetnoot", "Ctrl+Shift+F"),
  regel("Verwijzing", "Ctrl+Shift+L"),
  regel("Voorstellen bij een onbekend woord", "Ctrl+."),
  regel("Naar de werkbalk", "Alt+F10"),
];

const TRIAGE: readonly ToetsRegel[] = [
  ...KEUZES.map(({ kind, letter }) => regel(TRIAGE_NAMEN[kind], letter)),
  regel("Vorige, volgende vraag", "↑", "↓"),
  regel("Meer vragen tegelijk", "Shift+↑", "Shift+↓", "Ctrl+A"),
  regel("Lees het antwoord", "Spatie"),
  regel("Open de vraag", "Enter"),
  regel("Sluit", "Esc"),
];

const BEGROTING: readonly ToetsRegel[] = [
  regel("Naar een andere cel", "↑", "↓", "←", "→"),
  regel("Wijzig de cel, of zie hoe een som is gemaakt", "F2"),
  regel("Volgende post, volgende cel", "Enter", "Tab"),
  regel("Nieuwe post", "Ctrl+Enter"),
  regel("Kopieer, plak ook uit Excel", "Ctrl+C", "Ctrl+V"),
  regel("Kies meer cellen", "Shift+↑", "Shift+↓", "Ctrl+A"),
  regel("Kies tot de rand", "Ctrl+Shift+↑", "Ctrl+Shift+↓"),
  regel("Maak leeg", "Delete"),
  regel("Vul omlaag", "Ctrl+D"),
  regel("Vul alle gekozen cellen, tijdens het typen", "Ctrl+Enter"),
  regel("Post of blok omhoog, omlaag", "Alt+Shift+↑", "Alt+Shift+↓"),
  regel("Menu van de rij", "Shift+F10"),
  regel("Post naar de prullenbak", "Ctrl+Delete"),
  regel("Nog niet bekend", "P M"),
];

const LIJSTEN: readonly ToetsRegel[] = [
  regel("Verplaats, op het handvat van een rij", "↑", "↓"),
  regel("Verplaats, ergens in een rij of kaart", "Alt+Shift+↑", "Alt+Shift+↓"),
  regel("Volgend, vorig gebied van het venster", "F6", "Shift+F6"),
  regel("Volgende, vorige plek bij zoeken in de teksten", "F3", "Shift+F3"),
  regel("Sluit wat het laatst openging", "Esc"),
];

/** Every key of the app, by where it works. */
export function toetsGroepen(lettertoetsen: boolean): ToetsGroep[] {
  const letters = lettertoetsen ? {} : { bij: "Letters staan uit bij Instellingen" };
  return [
    { naam: "Overal", regels: [...opdrachtRegels((id) => !NAVIGEREN.includes(id)), ...LIJSTEN] },
    { naam: "Ga naar", regels: opdrachtRegels((id) => NAVIGEREN.includes(id)) },
    { naam: "In een tekst", regels: TEKST },
    { naam: "Triage", ...letters, regels: TRIAGE },
    { naam: "Begroting", regels: BEGROTING },
  ];
}

function opdrachtRegels(hoort: (id: OpdrachtId) => boolean): ToetsRegel[] {
  return OPDRACHTEN.flatMap(({ id, label, toets }) =>
    toets && hoort(id) ? [regel(label.replace(/^Ga naar /u, ""), toets)] : [],
  );
}

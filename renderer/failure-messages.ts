import type { Failure, FailureCode } from "#shared/api/reply.ts";
import { vreemdBestand } from "#shared/domain/vreemd-bestand.ts";

type Message = Readonly<{ kop: string; tekst: string }>;

/** Every refusal in plain Dutch: what is true, then what one can do. */
const MESSAGES: Readonly<Record<FailureCode, Message>> = {
  "unknown-method": {
    kop: "De app kent deze opdracht niet",
    tekst: "Venster en programma zijn niet van dezelfde versie. Start de app opnieuw.",
  },
  "invalid-input": {
    kop: "Deze invoer klopt niet",
    tekst: "Controleer wat u hebt ingevuld en probeer het nog een keer.",
  },
  internal: {
    kop: "Er ging iets mis in de app",
    tekst: "Uw werk is bewaard. Probeer het nog een keer of start de app opnieuw.",
  },
  offline: {
    kop: "Geen verbinding met het programma",
    tekst: "Uw wijzigingen blijven in dit venster staan en gaan mee zodra het programma weer antwoordt.",
  },
  "no-ticket": {
    kop: "Dit adres opent de app niet meer",
    tekst: "Een adres werkt één keer. Sluit deze pagina en start de app opnieuw.",
  },
  "file-missing": {
    kop: "Bestand niet gevonden",
    tekst: "Is de map verplaatst of hernoemd? Zoek het bestand met Open een bestand.",
  },
  "file-gone": {
    kop: "Het bestand is weg",
    tekst: "Het staat niet meer op zijn plek. Kies boven in het scherm of de app het terugzet.",
  },
  "file-too-large": {
    kop: "Dit bestand is te groot",
    tekst: "Een agenda is hooguit 64 MB. Controleer of u het goede bestand hebt gekozen.",
  },
  "agenda-too-large": {
    kop: "De agenda is te groot om op te slaan",
    tekst:
      "Hooguit 64 MB kan. Haal grote tabellen of geplakte stukken weg, of verdeel het werk over twee agenda’s.",
  },
  "takes-too-long": {
    kop: "Het lezen van dit bestand duurt te lang",
    tekst: "Is de computer druk? Wacht even en open het bestand nog een keer. Er is niets aan veranderd.",
  },
  "file-in-use": {
    kop: "Het bestand is in gebruik",
    tekst:
      "Een ander programma heeft het open, bijvoorbeeld Word of OneDrive. Sluit het daar en probeer het opnieuw.",
  },
  "file-damaged": {
    kop: "Dit bestand is beschadigd of klopt niet van opbouw",
    tekst:
      "Van dit bestand op deze plek is hier geen eerdere stand. Stond het eerst ergens anders? Kijk op het startscherm bij Verwijderde agenda’s. Of vraag een kopie aan een collega.",
  },
  "file-foreign": {
    kop: "Dit bestand kunnen we niet lezen",
    tekst: "Het is geen agenda. Kies een bestand dat eindigt op .agenda.json.",
  },
  "file-empty": {
    kop: "Dit bestand is leeg",
    tekst: "Is het kopiëren of synchroniseren al klaar? Wacht even en probeer het opnieuw.",
  },
  "not-an-agenda": {
    kop: "Dit is geen meerjarenagenda",
    tekst: "Het bestand is van een ander programma. Kies een bestand dat eindigt op .agenda.json.",
  },
  "no-access": {
    kop: "U hebt hier geen toegang",
    tekst: "Vraag de eigenaar van de map om rechten, of kies een andere plek.",
  },
  "read-only-place": {
    kop: "Op deze plek kunt u niet opslaan",
    tekst: "Kies Bewaar als en neem een map waarin u mag schrijven.",
  },
  "disk-full": {
    kop: "De schijf is vol",
    tekst: "Maak ruimte vrij of kies een andere plek. Dan slaan we opnieuw op.",
  },
  "path-too-long": {
    kop: "De naam van de map of het bestand is te lang",
    tekst: "Kies een kortere naam of een map die minder diep ligt.",
  },
  "file-exists": {
    kop: "Er staat al een bestand met deze naam",
    tekst: "Kies een andere naam.",
  },
  "newer-version": {
    kop: "Dit bestand is van een nieuwere versie",
    tekst: "U kunt het lezen, niet wijzigen. Werk de app bij om verder te schrijven.",
  },
  "no-session": {
    kop: "Deze agenda is niet meer open",
    tekst: "Open de agenda opnieuw vanaf het startscherm.",
  },
  "read-only-session": {
    kop: "Deze agenda is alleen te lezen",
    tekst: "Kies Bewaar als om in een eigen kopie verder te schrijven.",
  },
  "other-lineage": {
    kop: "Deze twee bestanden horen niet bij elkaar",
    tekst: "Samenvoegen kan alleen met een kopie van dezelfde agenda.",
  },
  "no-generation": {
    kop: "Deze eerdere stand is er niet meer",
    tekst: "Van oudere standen blijft er één per uur, en later één per dag. Kies een andere.",
  },
  cancelled: { kop: "Gestopt", tekst: "Er is niets gemaakt." },
  "export-failed": {
    kop: "Het Word-document is niet gemaakt",
    tekst: "Uw agenda is niet veranderd. Probeer het opnieuw, of laat een onderdeel weg.",
  },
  "nothing-to-print": {
    kop: "Er is nog niets voor in het document",
    tekst: "Er is geen document gemaakt. Schrijf eerst een tekst, of kies een onderdeel met inhoud.",
  },
  "no-dialog": {
    kop: "Een plek kiezen kan hier niet",
    tekst: "Het bestand komt in uw documenten. U kunt het daarna downloaden.",
  },
  "unsafe-link": {
    kop: "Deze link openen we niet",
    tekst: "Alleen adressen die beginnen met http, https of mailto gaan open.",
  },
  "spelling-unavailable": {
    kop: "De spellingcontrole doet het niet",
    tekst: "U kunt gewoon doorschrijven. Start de app opnieuw om het nog eens te proberen.",
  },
};

/** The sentence and next step for a refusal; a file of another program is named as what it is. */
export function failureMessage({ code, detail = "" }: Pick<Failure, "code"> & Partial<Failure>): Message {
  const vreemd = code === "file-foreign" || code === "not-an-agenda" ? vreemdBestand(detail) : null;
  return vreemd ? { kop: `Dit is ${vreemd.naam}, geen meerjarenagenda`, tekst: vreemd.stap } : MESSAGES[code];
}

import type { Failure, FailureCode } from "#shared/api/reply.ts";
import { vreemdBestand } from "#shared/domain/vreemd-bestand.ts";

const ZINNEN: Readonly<Record<FailureCode, string>> = {
  "unknown-method": "Deze opdracht bestaat niet.",
  "invalid-input": "De invoer klopt niet.",
  internal: "Er ging iets mis in het programma zelf.",
  offline: "Er is geen verbinding met het programma.",
  "no-ticket": "Dit adres opent de app niet meer.",
  "file-missing": "Dit bestand is er niet. Controleer het pad.",
  "file-gone": "Het bestand staat niet meer op zijn plek.",
  "file-too-large":
    "Dit bestand is te groot om te lezen. Een agenda is hooguit 64 MB: controleer of dit het goede bestand is.",
  "agenda-too-large":
    "De agenda is te groot om op te slaan. Hooguit 64 MB kan: haal grote tabellen of geplakte stukken weg.",
  "takes-too-long": "Het lezen van dit bestand duurt te lang. Wacht even en probeer het opnieuw.",
  "file-in-use": "Dit bestand is in gebruik. Sluit het andere programma en probeer het opnieuw.",
  "file-damaged":
    "Dit bestand is beschadigd of klopt niet van opbouw. ‘agenda valideer’ zegt wat er niet klopt. Of zet een eerdere versie terug.",
  "file-foreign": "Dit is geen agendabestand. Kies een bestand dat eindigt op .agenda.json.",
  "file-empty":
    "Dit bestand is leeg. Is het kopiëren of synchroniseren al klaar? Probeer het daarna opnieuw.",
  "not-an-agenda": "Dit is geen agendabestand. Kies een bestand dat eindigt op .agenda.json.",
  "no-access": "U hebt geen toegang tot dit bestand. Vraag de eigenaar om rechten, of kies een andere plek.",
  "read-only-place": "In deze map kunt u niet schrijven. Kies een andere plek.",
  "disk-full": "De schijf is vol. Maak ruimte of kies een andere plek.",
  "path-too-long": "Dit pad is te lang. Kies een kortere naam of een andere map.",
  "file-exists": "Er is al een bestand met deze naam. Kies een andere naam.",
  "newer-version": "Dit bestand is van een nieuwere versie. Werk het programma bij.",
  "no-session": "Deze agenda is niet open.",
  "read-only-session": "Deze agenda kunt u alleen lezen.",
  "other-lineage": "Dit is een kopie van een andere agenda.",
  "no-generation": "Deze eerdere versie is er niet meer.",
  cancelled: "Afgebroken.",
  "export-failed": "Het document kon niet worden gemaakt.",
  "nothing-to-print": "Er is nog niets om in het document te zetten. Er is geen document gemaakt.",
  "no-dialog": "Dat kan hier niet.",
  "unsafe-link": "Deze link is niet veilig.",
  "spelling-unavailable": "De spellingcontrole werkt niet.",
};

/** A refusal as a Dutch sentence, with what it is about. */
export function foutZin({ code, detail }: Failure): string {
  const vreemd = code === "file-foreign" || code === "not-an-agenda" ? vreemdBestand(detail) : null;
  const zin = vreemd ? `Dit is ${vreemd.naam}, geen agendabestand. ${vreemd.stap}` : ZINNEN[code];
  return detail === "" ? zin : `${zin} (${detail})`;
}

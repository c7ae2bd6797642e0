import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { naamVan, volleNaam } from "#shared/document/naam-van.ts";
import { DE_AGENDA, type Ref } from "#shared/document/ref.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const [vraag] = raamwerk.vragen;
const AGENDA = anAgenda({
  titel: " Samen ",
  ambities: [anAmbitie({ titel: " Meer werk " })],
  acties: [anActie({ titel: "  " })],
  antwoorden: { oud: { ...leegAntwoord("oud"), vraagTekst: "Hoe was het?" } },
});

it.each<[Ref, string, string | null, string]>([
  [DE_AGENDA, "Agenda", "Samen", "Agenda: Samen"],
  [{ soort: "totaal", id: "saldo" }, "Begroting", "Saldo", "Begroting: Saldo"],
  [{ soort: "totaal", id: "lasten" }, "Begroting", "Totaal lasten", "Begroting: Totaal lasten"],
  [{ soort: "ambitie", id: "ambitie-1" }, "Ambitie", "Meer werk", "Ambitie: Meer werk"],
  [{ soort: "actie", id: "actie-1" }, "Actie", "Lege actie", "Lege actie"],
  [{ soort: "actie", id: "weg" }, "Actie", null, "Actie: niet meer in de agenda"],
  [{ soort: "antwoord", id: vraag?.id ?? "" }, "Vraag", vraag?.kop ?? "", `Vraag: ${vraag?.kop}`],
  [{ soort: "antwoord", id: "oud" }, "Vraag", "Hoe was het?", "Vraag: Hoe was het?"],
  [
    { soort: "antwoord", id: "nooit" },
    "Vraag",
    "een vraag van een ander raamwerk",
    "Vraag: een vraag van een ander raamwerk",
  ],
])("%j is known to a reader as %s %j", (ref, woord, naam, volledig) => {
  expect(naamVan(ref, AGENDA, raamwerk)).toEqual({ woord, naam });
  expect(volleNaam(ref, AGENDA, raamwerk)).toBe(volledig);
});

it("an agenda without a title is called so, and a vraag without its raamwerk as it was asked", () => {
  expect(volleNaam(DE_AGENDA, anAgenda({ titel: " " }), null)).toBe("Agenda: zonder titel");
  expect(volleNaam({ soort: "antwoord", id: "oud" }, AGENDA, null)).toBe("Vraag: Hoe was het?");
});

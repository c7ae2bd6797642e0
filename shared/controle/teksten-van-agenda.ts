import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { actieTekst, ambitieTekst, antwoordTekst, hoofdstukTekst } from "#shared/domain/tekst-id.ts";
import type { Plaats } from "./signalering.ts";

/** A text with the record it belongs to. */
export type TekstMetPlaats = Readonly<{ plaats: Plaats; tekst: RichText }>;

/** The texts of everything that is in the agenda now; the text of a removed record is not among them. */
export function tekstenVanAgenda(agenda: Agenda): TekstMetPlaats[] {
  const kandidaten: [Plaats, string][] = [
    ...agenda.hoofdstukken.map(({ id }): [Plaats, string] => [
      { soort: "hoofdstuk", id },
      hoofdstukTekst(id),
    ]),
    ...antwoordIds(agenda).map((id): [Plaats, string] => [{ soort: "vraag", id }, antwoordTekst(id)]),
    ...agenda.ambities.map(({ id }): [Plaats, string] => [{ soort: "ambitie", id }, ambitieTekst(id)]),
    ...agenda.acties.flatMap(({ id }) =>
      ACTIE_TEKSTEN.map((deel): [Plaats, string] => [{ soort: "actie", id }, actieTekst(id, deel)]),
    ),
  ];
  return kandidaten.flatMap(([plaats, key]) => {
    const tekst = agenda.teksten[key];
    return tekst ? [{ plaats, tekst }] : [];
  });
}

/** A text can be there before its vraag has got a choice. */
function antwoordIds({ teksten }: Agenda): string[] {
  const prefix = antwoordTekst("");
  return Object.keys(teksten).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

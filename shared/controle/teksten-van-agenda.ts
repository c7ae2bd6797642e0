import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { type Inline, inlinesOf, plainText, type RichText } from "#shared/domain/rich-text.ts";
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

const platteTeksten = new WeakMap<RichText, string>();
const geciteerd = new WeakMap<RichText, readonly string[]>();

/** The text as plain lines; computed once per text, because a text that did not change keeps its identity. */
export function platteTekst(tekst: RichText): string {
  return onthoud(platteTeksten, tekst, plainText);
}

/** True when a reader would see nothing. */
export function isLegeTekst(tekst: RichText | undefined): boolean {
  return tekst === undefined || platteTekst(tekst).trim() === "";
}

/** The ids of the bronnen a text cites. */
export function geciteerdeBronnen(tekst: RichText): readonly string[] {
  return onthoud(geciteerd, tekst, (nieuw) => inlinesOf(nieuw).flatMap(bronId));
}

function bronId(node: Inline): string[] {
  return node.type === "bronVerwijzing" ? [node.attrs.bronId] : [];
}

/** Remembers what was computed from a value for as long as that value lives. */
export function onthoud<K extends object, V>(geheugen: WeakMap<K, V>, van: K, bereken: (van: K) => V): V {
  const bekend = geheugen.get(van);
  if (bekend !== undefined) return bekend;
  const waarde = bereken(van);
  geheugen.set(van, waarde);
  return waarde;
}

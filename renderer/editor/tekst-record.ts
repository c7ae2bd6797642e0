import type { Collectie } from "#shared/document/layout.ts";
import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import { actieTekst, ambitieTekst, antwoordTekst, hoofdstukTekst } from "#shared/domain/tekst-id.ts";

/** The record a text belongs to. */
export type TekstRecord = Readonly<{ collectie: Collectie; id: string }>;

const PREFIXEN: readonly (readonly [Collectie, string])[] = [
  ["antwoorden", antwoordTekst("")],
  ["hoofdstukken", hoofdstukTekst("")],
  ["ambities", ambitieTekst("")],
];

/** The record whose text has this key, so that a change of the text can be stamped there; null for an unknown key. */
export function recordVanTekst(key: string): TekstRecord | null {
  for (const [collectie, prefix] of PREFIXEN)
    if (key.startsWith(prefix) && key.length > prefix.length)
      return { collectie, id: key.slice(prefix.length) };
  return actieVanTekst(key);
}

function actieVanTekst(key: string): TekstRecord | null {
  for (const onderdeel of ACTIE_TEKSTEN) {
    const [begin = "", eind = ""] = actieTekst("/", onderdeel).split("/");
    const id = key.slice(begin.length, key.length - eind.length);
    if (id !== "" && key === actieTekst(id, onderdeel)) return { collectie: "acties", id };
  }
  return null;
}

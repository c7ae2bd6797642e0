import { generateNKeysBetween } from "fractional-indexing";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import type { Antwoord } from "#shared/domain/antwoord.ts";
import { euro } from "#shared/domain/bedrag.ts";
import type { Post } from "#shared/domain/begroting.ts";
import type { Bron } from "#shared/domain/bron.ts";
import type { Block, Inline, RichText } from "#shared/domain/rich-text.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost } from "./an-agenda.ts";

/** How much an agenda holds; `GROOT` is the reference load of the design. */
export type Omvang = Readonly<{
  antwoorden: number;
  woorden: number;
  bronnen: number;
  ambities: number;
  acties: number;
  posten: number;
}>;

export const GROOT: Omvang = {
  antwoorden: 90,
  woorden: 800,
  bronnen: 60,
  ambities: 40,
  acties: 160,
  posten: 300,
};

const WOORDEN =
  "de regio werkt samen met scholen en werkgevers aan werk dat past bij mensen die nu nog langs de kant staan want krapte vraagt om scholing begeleiding en duidelijke keuzes in zorg techniek onderwijs en logistiek".split(
    " ",
  );

/** A generated agenda of a made-up region; the same `omvang` and `vraagIds` always give the same agenda. */
export function grootAgenda(vraagIds: readonly string[], omvang: Omvang = GROOT): Agenda {
  const basis = anAgenda({ id: "agenda-groot", titel: "Meerjarenagenda Groot" });
  const ids = Array.from(
    { length: omvang.antwoorden },
    (_, index) => vraagIds[index] ?? `vraag-${index + 1}`,
  );
  const ambities = list<Ambitie>(omvang.ambities, (index, volgorde) =>
    anAmbitie({
      id: `ambitie-${index + 1}`,
      titel: `Ambitie ${index + 1}: ${zin(index, 6)}`,
      vragen: [ids[index % ids.length] ?? "vraag-1"],
      volgorde,
    }),
  );
  const acties = list<Actie>(omvang.acties, (index, volgorde) =>
    anActie({
      id: `actie-${index + 1}`,
      titel: `Actie ${index + 1}: ${zin(index, 5)}`,
      ambitieId: `ambitie-${(index % omvang.ambities) + 1}`,
      start: "2026-01",
      eind: "2027-12",
      volgorde,
    }),
  );
  const posten = list<Post>(omvang.posten, (index, volgorde) =>
    aPost({
      id: `post-${index + 1}`,
      blokId: `blok-${(index % 4) + 1}`,
      naam: `Post ${index + 1} ${zin(index, 3)}`,
      bedragen: { "2026": euro(1_000 + index * 37), "2027": euro(2_000 + index * 41) },
      volgorde,
    }),
  );
  const bronnen = list<Bron>(omvang.bronnen, (index, volgorde) =>
    aBron({ id: `bron-${index + 1}`, titel: `Bron ${index + 1} ${zin(index, 4)}`, volgorde }),
  );
  return {
    ...basis,
    antwoorden: Object.fromEntries(ids.map((id) => [id, antwoord(id)])),
    ambities,
    acties,
    bronnen,
    begroting: { ...basis.begroting, posten },
    teksten: teksten(ids, omvang),
  };
}

function list<T>(length: number, make: (index: number, volgorde: string) => T): T[] {
  return generateNKeysBetween(null, null, length).map((volgorde, index) => make(index, volgorde));
}

function antwoord(vraagId: string): Antwoord {
  return { vraagId, triage: { kind: "nu" }, klaar: false, vraagTekst: "", gewijzigd: null };
}

function teksten(
  ids: readonly string[],
  { woorden, bronnen, ambities, acties }: Omvang,
): Record<string, RichText> {
  const uit: Record<string, RichText> = {};
  ids.forEach((id, index) => {
    uit[tekstSleutel("antwoord", id)] = tekst(woorden, index, bronnen);
  });
  for (let index = 0; index < ambities; index++)
    uit[tekstSleutel("ambitie", `ambitie-${index + 1}`)] = tekst(120, index, bronnen);
  for (let index = 0; index < acties; index++)
    for (const deel of ["probleem", "aanpak", "resultaat"] as const)
      uit[tekstSleutel("actie", `actie-${index + 1}`, deel)] = tekst(40, index, 0);
  return uit;
}

/** Paragraphs of about eighty words, each second one with a citation. */
function tekst(woorden: number, zaad: number, bronnen: number): RichText {
  const content: Block[] = [];
  for (let geschreven = 0; geschreven < woorden; geschreven += 80) {
    const alinea: Inline[] = [
      { type: "text", text: `${zin(zaad + geschreven, Math.min(80, woorden - geschreven))}.` },
    ];
    if (bronnen > 0 && content.length % 2 === 0)
      alinea.push({
        type: "bronVerwijzing",
        attrs: { bronId: `bron-${((zaad + content.length) % bronnen) + 1}`, vindplaats: "p. 3" },
      });
    content.push({ type: "paragraph", content: alinea });
  }
  return { type: "doc", content };
}

function zin(zaad: number, woorden: number): string {
  const gekozen = Array.from(
    { length: woorden },
    (_, index) => WOORDEN[(zaad * 7 + index * 13) % WOORDEN.length],
  );
  return gekozen.join(" ");
}

import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";

type Json = { type?: string; text?: string; content?: Json[]; attrs?: { tekst?: string; inhoud?: Json[] } };

/**
 * What a whole document must hold according to the agenda alone, text by text, each a list of pieces in order.
 * Written apart from the code that makes documents; white space and characters Word cannot hold do not count.
 */
export function agendaFragments(agenda: Agenda, raamwerk: Raamwerk): string[][] {
  const shown = shownTexts(agenda, raamwerk);
  const titles = [
    agenda.titel,
    agenda.ondertitel,
    ...agenda.gemeenten.map(({ naam }) => naam),
    ...agenda.ambities.map(({ titel }) => titel),
    ...agenda.acties.map(({ titel }) => titel),
    ...agenda.afkortingen.flatMap(({ afkorting, betekenis }) => [afkorting, betekenis]),
    ...(agenda.begroting.jaren.length === 0 ? [] : moneyNames(agenda)),
    ...Object.values(agenda.antwoorden).flatMap(({ vraagId, triage }) =>
      raamwerk.vragen.some(({ id }) => id === vraagId)
        ? triage.kind === "elders"
          ? [triage.waar]
          : triage.kind === "bewust-niet"
            ? [triage.want]
            : []
        : [],
    ),
  ];
  return [...titles.map((title) => [title]), ...shown.map((key) => pieces(agenda.teksten[key] as Json))]
    .map((list) => list.map(squeeze).filter((piece) => piece !== ""))
    .filter((list) => list.length > 0);
}

/** A post of a blok that is gone stands in no table: the signaleringen tell of it. A blok that holds nothing is left out. */
function moneyNames({ begroting: { blokken, posten, noten } }: Agenda): string[] {
  const gevuld = blokken.filter(
    ({ id, gedrukt }) =>
      Object.keys(gedrukt).length > 0 ||
      posten.some(({ blokId }) => blokId === id) ||
      noten.some(({ bij }) => bij.soort === "blok" && bij.id === id),
  );
  const inTabel = posten.filter(({ blokId }) => blokken.some(({ id }) => id === blokId));
  return [...gevuld, ...inTabel].map(({ naam }) => naam).concat(noten.map((n) => n.tekst));
}

function shownTexts(agenda: Agenda, raamwerk: Raamwerk): string[] {
  return Object.keys(agenda.teksten).filter((key) => {
    if (!hasText(agenda.teksten[key] as Json)) return key.startsWith("ambitie-") || key.startsWith("actie-");
    if (!key.startsWith("antwoord-")) return true;
    const id = key.slice("antwoord-".length);
    const kind = agenda.antwoorden[id]?.triage.kind ?? "open";
    return kind === "open" || kind === "nu" || !raamwerk;
  });
}

const hasText = (node: Json): boolean =>
  (node.type === "text" && (node.text ?? "").trim() !== "") || (node.content ?? []).some(hasText);

/** Texts cut where a citation, note or line end stands; notes are pieces of their own. */
function pieces(node: Json): string[] {
  if (node.type === "text") return [node.text ?? ""];
  if (node.type === "voetnoot" && !node.attrs?.inhoud) return [node.attrs?.tekst ?? ""];
  return (node.attrs?.inhoud ?? node.content ?? []).flatMap((inner, index, all) =>
    all[index + 1]?.type === "bronVerwijzing" ? pieces(inner).map(withoutMark) : pieces(inner),
  );
}

/** The mark at the end of a sentence comes behind the citation. */
const withoutMark = (text: string): string => text.replace(/[.:;,]\s*$/u, "");

/** Without white space and without what cannot be in XML, character by character. */
export function squeeze(text: string): string {
  return [...text]
    .filter((char) => {
      const code = char.codePointAt(0) ?? 0;
      if (code === 0xe000 || code === 0xfffe || code === 0xffff) return false;
      if (code >= 0xd800 && code <= 0xdfff) return false;
      return code > 0x20 && !(code >= 0x7f && code <= 0x9f) && !/\s/u.test(char);
    })
    .join("");
}

/** The pieces of one text that a document does not hold in their order. */
export function missingPieces(document: string, text: readonly string[]): string[] {
  let at = document.indexOf(text[0] ?? "");
  if (at === -1) return [...text];
  const missing: string[] = [];
  while (at !== -1) {
    missing.length = 0;
    let cursor = at;
    for (const piece of text) {
      const found = document.indexOf(piece, cursor);
      if (found === -1) missing.push(piece);
      else cursor = found + piece.length;
    }
    if (missing.length === 0) return [];
    at = document.indexOf(text[0] ?? "", at + 1);
  }
  return missing;
}

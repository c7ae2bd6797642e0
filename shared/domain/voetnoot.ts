import type { Inline, VoetnootDeel, VoetnootInhoud } from "./rich-text.ts";
import { isOnzichtbaar } from "./zichtbare-tekens.ts";

/** The note that holds these parts; its `inhoud` is only there when it has more than words. */
export function voetnootMet(delen: readonly VoetnootDeel[]): VoetnootInhoud {
  const inhoud = delen.filter((deel) => deel.type !== "text" || deel.text !== "");
  const tekst = inhoud.map((deel) => (deel.type === "text" ? deel.text : "")).join("");
  return inhoud.every(isKaal) ? { tekst } : { tekst, inhoud };
}

const isKaal = (deel: VoetnootDeel): boolean => deel.type === "text" && (deel.marks ?? []).length === 0;

/** What stands in a note, part by part. */
export function delenVan({ tekst, inhoud }: VoetnootInhoud): readonly VoetnootDeel[] {
  return inhoud ?? (tekst === "" ? [] : [{ type: "text", text: tekst }]);
}

/** True when a reader would see nothing in it. */
export const isLegeVoetnoot = ({ tekst, inhoud }: VoetnootInhoud): boolean =>
  isOnzichtbaar(tekst) && !inhoud?.some(({ type }) => type === "bronVerwijzing");

/** What of a line can stand in a note: words, links and citations; a line end is a space. */
export function voetnootDelen(inlines: readonly Inline[]): VoetnootDeel[] {
  return inlines.flatMap((inline): VoetnootDeel[] => {
    if (inline.type === "bronVerwijzing") return [inline];
    if (inline.type === "hardBreak") return [{ type: "text", text: " " }];
    if (inline.type !== "text") return [];
    const marks = (inline.marks ?? []).flatMap((mark) => (mark.type === "link" ? [mark] : []));
    return [{ type: "text", text: inline.text, ...(marks.length > 0 && { marks }) }];
  });
}

/** A note as a reader reads it; `citaat` says what a citation reads as. */
export function leesVoetnoot(
  noot: VoetnootInhoud,
  citaat: (bronId: string, vindplaats: string) => string,
): string {
  return delenVan(noot).reduce((voor, deel) => {
    if (deel.type === "text") return voor + deel.text;
    const spatie = /[^\s([]$/u.test(voor) ? " " : "";
    return `${voor}${spatie}(${citaat(deel.attrs.bronId, deel.attrs.vindplaats)})`;
  }, "");
}

/** The pieces of a note with nothing between their characters: a citation ends a piece. */
export function stukkenVanVoetnoot(noot: VoetnootInhoud): string[] {
  const stukken: string[] = [];
  let open = false;
  for (const deel of delenVan(noot)) {
    if (deel.type === "text") {
      if (open) stukken.push(`${stukken.pop()}${deel.text}`);
      else stukken.push(deel.text);
    }
    open = deel.type === "text";
  }
  return stukken;
}

/** The note with other words in one of its pieces; they are part of the link that what they replace began in. */
export function vervangInVoetnoot(
  noot: VoetnootInhoud,
  stuk: number,
  { van, tot }: Readonly<{ van: number; tot: number }>,
  door: string,
): VoetnootInhoud {
  let nummer = -1;
  let begin = 0;
  let open = false;
  let nieuw = door;
  const delen = delenVan(noot).map((deel): VoetnootDeel => {
    if (deel.type !== "text") {
      open = false;
      return deel;
    }
    if (!open) [nummer, begin, open] = [nummer + 1, 0, true];
    const eerste = Math.max(0, van - begin);
    const laatste = Math.min(deel.text.length, tot - begin);
    begin += deel.text.length;
    if (nummer !== stuk || eerste >= laatste) return deel;
    const text = deel.text.slice(0, eerste) + nieuw + deel.text.slice(laatste);
    nieuw = "";
    return { ...deel, text };
  });
  return voetnootMet(delen);
}

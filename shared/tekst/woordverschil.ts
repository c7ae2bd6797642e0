import type { Inline, TextNode } from "#shared/domain/rich-text.ts";
import { type Deel, reeksverschil } from "./reeksverschil.ts";

/** A run of a line: what stayed, what went, or what came, with its marks. */
export type Stuk = Readonly<{ wat: "blijft" | "weg" | "erbij"; inhoud: readonly Inline[] }>;

/**
 * The runs by which one line becomes another: without those that came it reads as the old line, without those that
 * went as the new one. A word goes as a whole, its punctuation apart; a citation, a note and a line break are each a
 * word of their own kind, and a word with another mark is another word.
 */
export function woordverschil(oud: readonly Inline[], nieuw: readonly Inline[]): Stuk[] {
  const delen = reeksverschil(woorden(oud), woorden(nieuw), JSON.stringify);
  return zonderLosseSpaties(delen).flatMap((deel) =>
    "gelijk" in deel ? stuk("blijft", deel.gelijk) : [...stuk("weg", deel.weg), ...stuk("erbij", deel.erbij)],
  );
}

const WOORD =
  /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\s+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|./gsu;

/** A line as words, spaces and signs, each an inline node of its own. */
function woorden(regel: readonly Inline[]): Inline[] {
  return regel.flatMap((node): Inline[] => {
    if (node.type !== "text") return [node];
    const { text, marks = [] } = node;
    return (text.match(WOORD) ?? []).map((woord) => metTekst(woord, marks));
  });
}

const metTekst = (text: string, marks: NonNullable<TextNode["marks"]>): TextNode =>
  marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };

/** A space that stayed between two words that were replaced says nothing: the words around it are one change. */
function zonderLosseSpaties(delen: readonly Deel<Inline>[]): Deel<Inline>[] {
  const rest: Deel<Inline>[] = [];
  for (const [index, deel] of delen.entries()) {
    const vorige = rest.at(-1);
    const wisselt = vorige && "weg" in vorige && vorige.weg.length > 0 && vorige.erbij.length > 0;
    const isSpatie = "gelijk" in deel && index < delen.length - 1 && deel.gelijk.every(isWit);
    if (wisselt && (isSpatie || "weg" in deel)) {
      const { weg, erbij } = "weg" in deel ? deel : { weg: deel.gelijk, erbij: deel.gelijk };
      rest.splice(-1, 1, { weg: [...vorige.weg, ...weg], erbij: [...vorige.erbij, ...erbij] });
    } else rest.push(deel);
  }
  return rest;
}

const isWit = (node: Inline): boolean => node.type === "text" && node.text.trim() === "";

function stuk(wat: Stuk["wat"], inhoud: readonly Inline[]): Stuk[] {
  return inhoud.length > 0 ? [{ wat, inhoud: aaneen(inhoud) }] : [];
}

/** Words with the same marks as one text again. */
function aaneen(woordenrij: readonly Inline[]): Inline[] {
  const rij: Inline[] = [];
  for (const node of woordenrij) {
    const vorige = rij.at(-1);
    if (node.type === "text" && vorige?.type === "text" && zelfdeMarks(vorige, node))
      rij.splice(-1, 1, { ...vorige, text: vorige.text + node.text });
    else rij.push(node);
  }
  return rij;
}

const zelfdeMarks = (links: TextNode, rechts: TextNode): boolean =>
  JSON.stringify(links.marks) === JSON.stringify(rechts.marks);

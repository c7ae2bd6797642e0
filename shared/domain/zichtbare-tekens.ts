import { heeftVanRechts } from "./schrijfrichting.ts";

/** Characters a reader never sees: soft hyphen, spaces of no width, mark of byte order, place of an object and the like. */
const ONZICHTBAAR =
  /\u034f|[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffc]/gu;

/** Marks of direction: they only do something beside letters that are written from right to left. */
const RICHTING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A joiner means something between the parts of an emoji and inside the words of some scripts, and nothing elsewhere. */
const LOSSE_VERBINDER =
  /(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Devanagari}])/gu;

const LIGATUREN: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
  ĳ: "ij",
  Ĳ: "IJ",
};

/**
 * The text in the characters a reader sees: nothing invisible, every letter with its accent as one character,
 * joined letters (ﬁ) as letters of their own.
 */
export function zichtbareTekens(tekst: string): string {
  if (/^[\n\x20-\x7e]*$/u.test(tekst)) return tekst;
  return (heeftVanRechts(tekst) ? tekst : tekst.replace(RICHTING, ""))
    .replace(ONZICHTBAAR, "")
    .replace(LOSSE_VERBINDER, "")
    .replace(/[\ufb00-\ufb06ĳĲ]/gu, (teken) => LIGATUREN[teken] ?? teken)
    .normalize("NFC");
}

/** True when a reader sees nothing in the text. */
export function isOnzichtbaar(tekst: string): boolean {
  if (/[!-~]/u.test(tekst)) return false;
  return zichtbareTekens(tekst).replace(RICHTING, "").trim() === "";
}

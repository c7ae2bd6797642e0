/** A piece of a text that is written in one direction. */
export type Stuk = Readonly<{ tekst: string; vanRechts: boolean }>;

/** The scripts that are written from right to left. */
const RECHTS = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}`;
const VAN_RECHTS = new RegExp(`[${RECHTS}]`, "u");
const LETTER = /\p{L}/u;
/** Letters of one direction, with the signs, spaces and figures between them. */
const STUK_RECHTS = new RegExp(`[${RECHTS}](?:[^\\p{L}]*[${RECHTS}])*`, "gu");
const STUK_LINKS = new RegExp(
  `(?:(?![${RECHTS}])\\p{L})(?:[^\\p{L}]*(?:(?![${RECHTS}])[\\p{L}\\p{N}]))*`,
  "gu",
);

/** True when a text has a letter that is written from right to left. */
export const heeftVanRechts = (tekst: string): boolean => VAN_RECHTS.test(tekst);

/** True when a paragraph is read from right to left: its first letter is. */
export function isVanRechts(tekst: string): boolean {
  return VAN_RECHTS.test(LETTER.exec(tekst)?.[0] ?? "");
}

/** A text in pieces of one direction; what is no letter goes with the direction of the paragraph. */
export function stukkenPerRichting(tekst: string, alineaVanRechts: boolean): Stuk[] {
  const stukken: Stuk[] = [];
  const voegToe = (deel: string, vanRechts: boolean) => {
    if (deel !== "") stukken.push({ tekst: deel, vanRechts });
  };
  let gekomen = 0;
  for (const { 0: deel, index } of tekst.matchAll(alineaVanRechts ? STUK_LINKS : STUK_RECHTS)) {
    voegToe(tekst.slice(gekomen, index), alineaVanRechts);
    voegToe(deel, !alineaVanRechts);
    gekomen = index + deel.length;
  }
  voegToe(tekst.slice(gekomen), alineaVanRechts);
  return stukken;
}

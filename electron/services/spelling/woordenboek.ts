import { readFile } from "node:fs/promises";
import { type Hunspell, loadModule } from "hunspell-asm";
import { VAKWOORDEN } from "./vakwoorden.ts";

/** The Dutch dictionary in memory. */
export type Woordenboek = Readonly<{
  /** The words of the list that are not right, each once, as they were written. */
  controleer: (woorden: readonly string[]) => string[];
  /** What could be meant, best first. */
  suggereer: (woord: string) => string[];
}>;

const MAX_SUGGESTIES = 8;

/** Loads the dictionary from its two files; no network, no system dictionary. */
export async function laadWoordenboek(affPad: string, dicPad: string): Promise<Woordenboek> {
  const laad = loadModule();
  const [aff, dic] = await Promise.all([readFile(affPad), readFile(dicPad)]);
  const factory = await laad;
  const hunspell = factory.create(factory.mountBuffer(aff, "nl.aff"), factory.mountBuffer(dic, "nl.dic"));
  for (const woord of VAKWOORDEN) hunspell.addWord(woord);
  return {
    controleer: (woorden) =>
      [...new Set(woorden)].filter((woord) => isWoord(woord) && !isGoed(hunspell, woord)),
    suggereer: (woord) => hunspell.suggest(kaal(woord)).slice(0, MAX_SUGGESTIES),
  };
}

/** Numbers, codes, abbreviations in capitals, addresses and half words (beleids-) are not words to check. */
function isWoord(woord: string): boolean {
  return /\p{Ll}/u.test(woord) && !/[\d@/\\_:.]|^-|-$/u.test(woord);
}

/** A compound with a hyphen is right when hunspell knows it, or when each of its parts is. */
function isGoed(hunspell: Hunspell, woord: string): boolean {
  const gelezen = kaal(woord);
  if (hunspell.spell(gelezen) || hunspell.spell(gelezen.replace(/'$/u, ""))) return true;
  const delen = gelezen.split("-").filter((deel) => deel !== "");
  return delen.length > 1 && delen.every((deel) => !isWoord(deel) || hunspell.spell(deel));
}

/** The word as the dictionary writes it: straight apostrophe, no quotes around it, no invisible characters, Één for Eén. */
function kaal(woord: string): string {
  return woord
    .replace(/[\u00ad\u200b-\u200d]/gu, "")
    .replace(/[’‘]/gu, "'")
    .replace(/^['"„“”]+|["„“”]+$/gu, "")
    .replace(/^Eé/u, "Éé");
}

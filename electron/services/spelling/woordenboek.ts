import { readFile } from "node:fs/promises";
import { type Hunspell, loadModule } from "hunspell-asm";
import { PLAATSNAMEN } from "./plaatsnamen.ts";
import { VAKWOORDEN } from "./vakwoorden.ts";

/** The Dutch dictionary in memory. */
export type Woordenboek = Readonly<{
  /** The words of the list that are not right, each once, as they were written. */
  controleer: (woorden: readonly string[]) => string[];
  /** What could be meant, best first. */
  suggereer: (woord: string) => string[];
}>;

/** Right whatever the dictionary says: it takes some of these for a misspelling of an older name. */
const EIGEN_WOORDEN: ReadonlySet<string> = new Set([...VAKWOORDEN, ...PLAATSNAMEN]);
const MAX_SUGGESTIES = 8;

/** Loads the dictionary from its two files; no network, no system dictionary. */
export async function laadWoordenboek(affPad: string, dicPad: string): Promise<Woordenboek> {
  const laad = loadModule();
  const [aff, dic] = await Promise.all([readFile(affPad), readFile(dicPad)]);
  const factory = await laad;
  const hunspell = factory.create(factory.mountBuffer(aff, "nl.aff"), factory.mountBuffer(dic, "nl.dic"));
  for (const woord of EIGEN_WOORDEN) hunspell.addWord(woord);
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

/** A compound with a hyphen is right when hunspell knows it, or when each of its parts is right or a name of its own. */
function isGoed(hunspell: Hunspell, woord: string): boolean {
  const gelezen = kaal(woord);
  const isBekend = (deel: string) =>
    EIGEN_WOORDEN.has(deel) ||
    hunspell.spell(deel) ||
    hunspell.spell(deel.replace(/'$/u, "")) ||
    isVanAfkorting(deel);
  if (isBekend(gelezen)) return true;
  const delen = gelezen.split("-").filter((deel) => deel !== "");
  return delen.every((deel) => !isWoord(deel) || isEigenNaam(deel) || isBekend(deel));
}

/** A capital inside a word, as in McKinsey, eHerkenning or WerkSaam, is a name that somebody chose. */
function isEigenNaam(deel: string): boolean {
  return /^(?:IJ|\p{L}).*\p{Lu}/u.test(deel);
}

/** Somebody named after an abbreviation, whichever it is: Wsw'ers, vso'er, Wajong'er. */
function isVanAfkorting(woord: string): boolean {
  return /^\p{L}{2,6}'ers?$/u.test(woord);
}

/** The word as the dictionary writes it: straight apostrophe, no quotes around it, no invisible characters, Één for Eén. */
function kaal(woord: string): string {
  return woord
    .replace(/[\u00ad\u200b-\u200d]/gu, "")
    .replace(/[’‘]/gu, "'")
    .replace(/^(?!'[st]-)['"„“”]+|(?<!["„“”])["„“”]+$/giu, "")
    .replace(/^Eé/u, "Éé");
}

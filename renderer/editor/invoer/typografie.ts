/** What becomes of the characters from `van` to `tot` of a text that is being typed. */
export type Vervanging = Readonly<{ van: number; tot: number; door: string }>;

type Regel = Readonly<{ als: RegExp; wordt: string }>;

/** In this order; each looks at what stands before the caret. */
const REGELS: readonly Regel[] = [
  { als: /(^|[\s([{/–—‘“„])"$/u, wordt: "$1„" },
  { als: /"$/u, wordt: "”" },
  { als: /(^|[\s([{/–—“„])'$/u, wordt: "$1‘" },
  { als: /'$/u, wordt: "’" },
  // An apostrophe that was taken for an opening quote: ’s-Hertogenbosch, ’t Harde, ’24.
  { als: /(^|[^\p{L}\p{N}])‘((?:[dkmnrst]|ie)[\s-]|\d\d[\s.,;:)])$/iu, wordt: "$1’$2" },
  { als: /(\S)( | -)- $/u, wordt: "$1 – " },
  { als: /(\p{L})--(\p{L})$/u, wordt: "$1–$2" },
];

/** How the end of a text is set in print: quotes as „…” and ‘…’, a dash as –; null when it is right as typed. */
export function typografisch(voor: string): Vervanging | null {
  const regel = REGELS.find(({ als }) => als.test(voor));
  return regel ? verschil(voor, voor.replace(regel.als, regel.wordt)) : null;
}

/** The least that has to be replaced, so that everything else keeps its marks. */
function verschil(oud: string, nieuw: string): Vervanging {
  const langst = Math.min(oud.length, nieuw.length);
  let van = 0;
  while (van < langst && oud[van] === nieuw[van]) van += 1;
  let achter = 0;
  while (achter < langst - van && oud.at(-1 - achter) === nieuw.at(-1 - achter)) achter += 1;
  return { van, tot: oud.length - achter, door: nieuw.slice(van, nieuw.length - achter) };
}

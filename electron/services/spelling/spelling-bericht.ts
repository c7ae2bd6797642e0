/** What the interface thread asks the spelling worker, and what comes back under the same number. */
export type SpellingVraag =
  | Readonly<{ nummer: number; soort: "controleer"; woorden: readonly string[] }>
  | Readonly<{ nummer: number; soort: "suggereer"; woord: string }>;

export type SpellingAntwoord = Readonly<{ nummer: number; woorden: readonly string[] }>;

/** Where the worker finds the dictionary. */
export type SpellingPaden = Readonly<{ aff: string; dic: string }>;

import type { Ref } from "#shared/document/ref.ts";

/** How much a signalering matters: wrong on paper, worth a look, or a suggestion. None blocks writing. */
export const ERNSTEN = ["fout", "waarschuwing", "tip"] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** What a reader calls one of it, and more. */
export const ERNST_NAMEN: Readonly<Record<Ernst, readonly [string, string]>> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  tip: ["tip", "tips"],
};

/** The kinds of next step, in the order in which they help most. */
export const GROEPEN = ["Kies", "Schrijf", "Verbind", "Reken na", "Werk bij"] as const;
export type Groep = (typeof GROEPEN)[number];

/**
 * What one rule found at one place: a sentence that says what is true, and the next step. `kort` says the same beside
 * the thing itself, where its name would be one too many; `mist` is what is missing, as a noun. A rule can add facts of its own for a panel to show.
 */
export type Bevinding = Readonly<{ ref: Ref; zin: string; stap: string; kort?: string; mist?: string }>;

/** A finding with the rule it comes from. Its id is made of rule and place: it stays the same when a name changes. */
export type Signalering<B extends Bevinding = Bevinding> = B &
  Readonly<{
    id: string;
    regel: string;
    ernst: Ernst;
    groep: Groep;
    /** The words of the link to the next step, and where that step is taken. */
    verder: string;
    naar: Ref;
  }>;

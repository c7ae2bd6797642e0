/** Word knows nine levels of a list. */
export const DEPTH = 9;

/** How much further in each level of a list stands, in twips; its bullets and numbers hang by as much. */
export const STEP = 397;

/** The indent of the text of a list at one level, in twips. */
export const listIndent = (level: number): number => STEP * (level + 1);

/** The deepest level a list can be at. */
export const deepest = (level: number): number => Math.min(level, DEPTH - 1);

/** Room for "10", "10.12" and "10.12.12" before the title of a chapter, in twips. */
export const NUMBER_HANGING = [680, 794, 964] as const;

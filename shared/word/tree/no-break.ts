/** A space and a hyphen where no line ends. */
export const NO_BREAK_SPACE = "\u00a0";
export const NO_BREAK_HYPHEN = "\u2011";

import type { FullStyle } from "../stijl/paragraph-styles.ts";

/** How far Calibri reaches above and below a line, in ems. */
const EMS = (1950 + 550) / 2048;
const TWIPS = 20;
const SINGLE = 240;

/** The height of a line of a style, in twips, and how much of that is room under its letters, which may hang below a page. */
export function lineHeight({ points, spacing }: Pick<FullStyle, "points" | "spacing">) {
  if (spacing.exact) return { height: spacing.line, room: 0 };
  const letters = Math.round(points * TWIPS * EMS);
  const height = Math.floor((letters * spacing.line) / SINGLE);
  return { height, room: height - letters };
}

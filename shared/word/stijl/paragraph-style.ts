/** How the paragraphs of one style look and flow: sizes in points, distances in twips. */
export type ParagraphStyle = Readonly<{
  id: string;
  /** The built-in name where there is one, so that a template of a municipality restyles the document. */
  name: string;
  based?: string;
  next?: string;
  /** What is not said comes from the style it is based on. */
  points?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  /** Room above and below, and the height of a line: in 240ths of its font, or exactly so many twips. */
  spacing?: Readonly<{ before: number; after: number; line: number; exact?: boolean }>;
  indent?: Readonly<{ left?: number; right?: number; hanging?: number; firstLine?: number }>;
  keepNext?: boolean;
  keepLines?: boolean;
  newPage?: boolean;
  /** No room between paragraphs of this style. */
  contextual?: boolean;
  alignRight?: boolean;
  tab?: number;
  /** A rule at the left side. */
  rule?: Readonly<{ color: string; space: number }>;
  outline?: number;
  /** Its level in the numbers of the chapters; false takes the number of the style it is based on away. */
  numbered?: number | false;
}>;

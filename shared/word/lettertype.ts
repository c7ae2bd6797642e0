/** The font our documents are set in, and the widths their page numbers are counted with. */
export const LETTERTYPE = "Calibri";

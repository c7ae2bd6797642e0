/** Something the text asks the interface around it to show: a dialog to insert with, or the card of what stands there. */
export type EditorVraag =
  | { readonly soort: "bron" }
  | { readonly soort: "verwijzing" }
  | { readonly soort: "link" }
  | { readonly soort: "werkbalk" }
  | { readonly soort: "klaar" }
  | { readonly soort: "kaart"; readonly pos: number }
  | { readonly soort: "spelling"; readonly pos: number }
  | { readonly soort: "menu"; readonly pos: number; readonly x: number; readonly y: number };

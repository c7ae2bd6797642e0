import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import type { StoreApi } from "zustand/vanilla";
import { naHetTekenen } from "./na-het-tekenen.ts";

/**
 * Subscribes views to a store of what a document holds. A letter typed in a text is on the screen before the views around
 * it are drawn again; every other change is told at once, with what was still to be told. The store itself is never late.
 */
export function kijkersVan(doc: Y.Doc, store: StoreApi<unknown>): (kijker: () => void) => () => void {
  const kijkers = new Set<() => void>();
  let isTypen = false;
  let roepAf: (() => void) | null = null;
  const vertel = () => {
    roepAf?.();
    roepAf = null;
    for (const kijker of [...kijkers]) kijker();
  };
  doc.on("beforeTransaction", ({ origin }: Y.Transaction) => {
    isTypen = origin === ySyncPluginKey;
  });
  doc.on("afterAllTransactions", () => {
    isTypen = false;
  });
  store.subscribe(() => {
    if (isTypen) roepAf ??= naHetTekenen(vertel);
    else vertel();
  });
  return (kijker) => {
    kijkers.add(kijker);
    return () => kijkers.delete(kijker);
  };
}

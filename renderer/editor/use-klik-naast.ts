import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect } from "react";
import { klikNaastTekst } from "./caret-plek.ts";

/** A click in the room around a text, but not on its scrollbar, puts the caret in the text. */
export function useKlikNaast(editor: Editor | null, schil: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = schil.current;
    if (!editor || !element) return;
    const klik = (event: MouseEvent) => {
      if (event.button !== 0 || !isRuimte(event)) return;
      event.preventDefault();
      klikNaastTekst(editor.view, event);
    };
    element.addEventListener("mousedown", klik);
    return () => element.removeEventListener("mousedown", klik);
  }, [editor, schil]);
}

function isRuimte({ target, offsetX, offsetY }: MouseEvent): boolean {
  if (!(target instanceof Element) || !target.matches(".teksteditor, .teksteditor-rol")) return false;
  return offsetX < target.clientWidth && offsetY < target.clientHeight;
}

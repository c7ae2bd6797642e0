import type { Editor } from "@tiptap/core";
import { client, useApp } from "../state/app-store.ts";

/** Cuts or copies what is chosen in a text, as the key does. */
export function knipOfKopieer(editor: Editor, wat: "cut" | "copy"): void {
  editor.view.focus();
  document.execCommand(wat);
}

/** Pastes in a text what is on the clipboard, as the key does; false when the page may not see the clipboard. */
export async function plakIn(editor: Editor, alsTekst: boolean): Promise<boolean> {
  editor.view.focus();
  if (useApp.getState().start?.host === "desktop")
    return (await client.request("venster/plak", { alsTekst })).ok;
  try {
    if (alsTekst) return editor.view.pasteText(await navigator.clipboard.readText());
    const clipboardData = await leesKlembord();
    editor.view.dom.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
    return true;
  } catch {
    return false;
  }
}

async function leesKlembord(): Promise<DataTransfer> {
  const inhoud = new DataTransfer();
  for (const item of await navigator.clipboard.read())
    for (const type of item.types) {
      const stuk = await item.getType(type);
      if (type.startsWith("text/")) inhoud.setData(type, await stuk.text());
      else inhoud.items.add(new File([stuk], "plaatje", { type }));
    }
  return inhoud;
}

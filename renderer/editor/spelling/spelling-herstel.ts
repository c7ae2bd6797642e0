import type { Editor } from "@tiptap/core";
import { client, saveInstellingen, useApp } from "../../state/app-store.ts";
import type { WoordPlek } from "./spelling-extension.ts";

/** Puts a word in the place of the one that was wrong, and leaves the focus in the text. */
export function vervangWoord({ view }: Editor, { van, tot }: WoordPlek, woord: string): void {
  view.focus();
  view.dispatch(view.state.tr.insertText(woord, van, tot));
}

/** From now on the word is right, on this computer. */
export function leerWoord(woord: string): void {
  const { eigenWoorden } = useApp.getState().instellingen;
  void saveInstellingen({ eigenWoorden: [...new Set([...eigenWoorden, woord])] });
}

/** What could be meant by a word that is wrong, best first. */
export async function zoekSuggesties(woord: string): Promise<readonly string[]> {
  const reply = await client.request("spelling/suggesties", { woord });
  return reply.ok ? reply.value.suggesties : [];
}

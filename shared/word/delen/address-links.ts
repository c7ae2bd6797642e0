import { veiligeLink } from "#shared/domain/veilige-link.ts";
import type { Run } from "../tree/document-tree.ts";

/** Addresses in running text, without the mark that ends the sentence behind them. */
const ADDRESS = /(\b(?:https?:\/\/|www\.)[^\s<>"„”]*[^\s<>"„”.,;:!?)\]])/giu;

/** The run with a link of every address in it; one that is a link already stays so. */
export function addressLinks(run: Run): Run[] {
  if (run.kind !== "text" || run.href !== undefined) return [run];
  return run.text.split(ADDRESS).flatMap((text) => {
    if (text === "") return [];
    const href = new RegExp(`^${ADDRESS.source}$`, "iu").test(text)
      ? veiligeLink(/^www\./iu.test(text) ? `https://${text}` : text)
      : null;
    return [{ ...run, text, ...(href !== null && { href }) }];
  });
}

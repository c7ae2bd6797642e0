import { contentsLines } from "./flow/contents-lines.ts";
import { paginate } from "./layout/paginate.ts";
import type { Block, Contents } from "./tree/document-tree.ts";
import { numberDocument } from "./tree/number-document.ts";

/**
 * The title page and the contents before the text. The text begins on a page of its own, except below contents that go on
 * to a next page: that page would stay empty. From there on nothing begins a page but a page that is turned.
 */
export function withFront(front: readonly Block[], text: readonly Block[]): Block[] {
  const [first, ...rest] = text;
  if (first?.kind !== "heading" || contentsGoOn(front, text)) return [...front, ...text];
  return [...front, { ...first, newPage: true }, ...rest];
}

function contentsGoOn(front: readonly Block[], text: readonly Block[]): boolean {
  const numbers = numberDocument(text);
  const lines = contentsLines([{ landscape: false, blocks: text }], numbers);
  const blocks = front
    .filter((block): block is Contents => block.kind === "contents")
    .map(({ kind, title }) => ({ kind, title, lines }));
  return paginate([{ landscape: false, blocks }], numbers).count > 1;
}

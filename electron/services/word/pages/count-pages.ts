import { type EstimatedPageNumbers, Packer, type PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { docxDocument } from "#shared/word/docx/docx-document.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { fillIn, type Pages } from "./page-numbers.ts";
import { slimTree } from "./slim-tree.ts";

const layout = estimatePageNumbersWith({ guess: true });

/** Lays out the pages as Word does; null when something in the document makes that uncertain. */
export async function countPages(tree: DocumentTree): Promise<Pages | null> {
  const estimate = await layOut(slimTree(tree));
  if (estimate?.pageCount === undefined) return null;
  const anchors = [...tree.numbers.keys()];
  const ofAnchor = new Map(
    anchors.flatMap((anchor) => {
      const page = estimate.bookmarks.get(anchor);
      return page === undefined ? [] : [[anchor, page] as const];
    }),
  );
  return ofAnchor.size === anchors.length ? { ofAnchor, count: estimate.pageCount } : null;
}

/** What docx makes of the pages, taken while it writes a document nobody keeps. */
async function layOut(tree: DocumentTree): Promise<EstimatedPageNumbers | undefined> {
  let estimate: EstimatedPageNumbers | undefined;
  const take: PageNumberEstimator = Object.assign(
    (...[body, context]: Parameters<PageNumberEstimator>) => {
      estimate = layout(body, context);
      return estimate;
    },
    { listNumbers: fillIn(tree, null).listNumbers ?? (() => new Map()) },
  );
  await Packer.toBuffer(docxDocument(tree, take));
  return estimate;
}

import { flowDocument } from "../flow/flow-document.ts";
import type { DocumentTree } from "../tree/document-tree.ts";
import { type Pagination, paginate } from "./paginate.ts";

/** The pages of a document as LibreOffice and Word make them, with fonts as wide as Calibri. */
export function countPages(tree: DocumentTree): Pagination {
  return paginate(flowDocument(tree), tree.numbers);
}

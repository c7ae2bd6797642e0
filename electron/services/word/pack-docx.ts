import { Packer } from "docx";
import { docxDocument } from "#shared/word/docx/docx-document.ts";
import type { Pagination } from "#shared/word/layout/paginate.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { corePropertiesXml } from "./core-properties.ts";
import { fillIn } from "./page-numbers.ts";
import { setZipAttributes } from "./zip-attributes.ts";

/** The bytes of a Word file; `moment` is the date of making it writes down, `pages` what its contents say. */
export async function packDocx(tree: DocumentTree, moment: string, pages: Pagination): Promise<Uint8Array> {
  const creator = tree.properties.Regio ?? tree.title;
  const core = corePropertiesXml({ title: tree.title, creator, moment });
  const document = docxDocument(tree, fillIn(tree, pages));
  const bytes = await Packer.toBuffer(document, false, [{ path: "docProps/core.xml", data: core }]);
  return setZipAttributes(new Uint8Array(bytes));
}

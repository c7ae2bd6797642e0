import { type Document, Packer } from "docx";
import "./quick-attributes.ts";
import { docxDocument } from "#shared/word/docx/docx-document.ts";
import type { Pagination } from "#shared/word/layout/paginate.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { corePropertiesXml } from "./core-properties.ts";
import { fillIn } from "./page-numbers.ts";
import { writeZip, type ZipFiles } from "./write-zip.ts";

type Override = Readonly<{ path: string; data: string }>;
type Compiler = Readonly<{
  compile: (document: Document, prettify: undefined, overrides: readonly Override[]) => ZipFiles;
}>;

/**
 * The part of docx's packer before its zip. It is not in its types; its zip is written in JavaScript, which takes
 * several times as long as the zlib of node.
 */
const compiler = Reflect.get(Packer, "compiler") as Compiler;

/** The bytes of a Word file; `moment` is the date of making it writes down, `pages` what its contents say. */
export function packDocx(tree: DocumentTree, moment: string, pages: Pagination): Uint8Array {
  const creator = tree.properties.Regio ?? tree.title;
  const core = { path: "docProps/core.xml", data: corePropertiesXml({ title: tree.title, creator, moment }) };
  const document = docxDocument(tree, fillIn(tree, pages));
  return new Uint8Array(writeZip(compiler.compile(document, undefined, [core]), moment));
}

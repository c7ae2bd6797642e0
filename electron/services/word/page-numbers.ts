import type { BookmarkListNumber, EstimatedPageNumbers, IXmlableObject, PageNumberEstimator } from "docx";
import type { Pagination } from "#shared/word/layout/paginate.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";

/** Fills in the contents and the page counts of a document. */
export function fillIn(tree: DocumentTree, { ofAnchor, count }: Pagination): PageNumberEstimator {
  const pages = new Map([...ofAnchor].map(([anchor, page]) => [anchor, String(page)]));
  const estimate = (body: IXmlableObject): EstimatedPageNumbers => ({
    bookmarks: byBookmark(body, pages),
    pageCount: count,
  });
  return Object.assign(estimate, {
    listNumbers: (body: IXmlableObject) => chapterNumbers(body, tree.numbers),
  });
}

/** Room for the widest number, so that every title in the contents starts at the same place: 720 twips. */
const NUMBER_WIDTH = 360;

/** The number that stands before a title in the contents, by the bookmark docx makes for the contents. */
function chapterNumbers(body: IXmlableObject, numbers: ReadonlyMap<string, string>) {
  const found = [...byBookmark(body, numbers)].map(([name, text]): [string, BookmarkListNumber] => {
    const separator = /^\d/u.test(text) ? "tab" : "space";
    return [name, { text, separator, width: NUMBER_WIDTH }];
  });
  return new Map(found);
}

/** Values known by the anchor of a heading, for every bookmark of the paragraph that has that anchor. */
function byBookmark<T>(body: IXmlableObject, ofAnchor: ReadonlyMap<string, T>): Map<string, T> {
  const found = new Map<string, T>();
  for (const block of childrenOf(body["w:body"])) {
    const bookmarks = childrenOf(block["w:p"]).flatMap(bookmarkName);
    const anchor = bookmarks.find((name) => ofAnchor.has(name));
    const value = anchor === undefined ? undefined : ofAnchor.get(anchor);
    if (value !== undefined) for (const name of bookmarks) found.set(name, value);
  }
  return found;
}

const childrenOf = (content: unknown): IXmlableObject[] =>
  Array.isArray(content) ? content.filter((child) => typeof child === "object" && child !== null) : [];

function bookmarkName(element: IXmlableObject): string[] {
  const start = element["w:bookmarkStart"];
  const attributes = Array.isArray(start) ? start[0]?._attr : (start as IXmlableObject | undefined)?._attr;
  const name = (attributes as IXmlableObject | undefined)?.["w:name"];
  return typeof name === "string" ? [name] : [];
}

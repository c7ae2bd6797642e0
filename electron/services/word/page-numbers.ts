import type { BookmarkListNumber, IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

const layout = estimatePageNumbersWith({ guess: true });

/** The chapter number of every heading, by the anchor of the heading. */
type Numbers = ReadonlyMap<string, string>;

/** `complete` tells, once a document was packed with the estimator, whether every page number could be worked out. */
export type PageCounter = Readonly<{ estimator: PageNumberEstimator; complete: () => boolean }>;

/** Lays out the pages as Word does and fills in the contents and the page counts. Takes seconds for hundreds of pages. */
export function countPages(numbers: Numbers): PageCounter {
  let complete = false;
  const estimate: PageNumberEstimator = (body, context) => {
    const pages = layout(body, context);
    complete = pages.pageCount !== undefined;
    return pages;
  };
  return {
    estimator: Object.assign(estimate, { listNumbers: chapterNumbers(numbers) }),
    complete: () => complete,
  };
}

/** Fills in the chapter numbers of the contents and leaves the page numbers blank, at once. */
export function withoutPageNumbers(numbers: Numbers): PageNumberEstimator {
  return Object.assign(() => ({ bookmarks: new Map() }), { listNumbers: chapterNumbers(numbers) });
}

/** Room for the widest number, so that every title in the contents starts at the same place: 720 twips. */
const NUMBER_WIDTH = 360;

/** The number that stands before a title in the contents, by the bookmark docx makes for the contents. */
const chapterNumbers = (numbers: Numbers) => (body: IXmlableObject) =>
  new Map<string, BookmarkListNumber>(
    childrenOf(body["w:body"]).flatMap((block) => {
      const bookmarks = childrenOf(block["w:p"]).flatMap(bookmarkName);
      const text = bookmarks.map((name) => numbers.get(name)).find((number) => number !== undefined);
      if (text === undefined) return [];
      const separator = /^\d/u.test(text) ? "tab" : "space";
      return bookmarks.map((name) => [name, { text, separator, width: NUMBER_WIDTH }] as const);
    }),
  );

const childrenOf = (content: unknown): IXmlableObject[] =>
  Array.isArray(content) ? content.filter((child) => typeof child === "object" && child !== null) : [];

function bookmarkName(element: IXmlableObject): string[] {
  const start = element["w:bookmarkStart"];
  const attributes = Array.isArray(start) ? start[0]?._attr : (start as IXmlableObject | undefined)?._attr;
  const name = (attributes as IXmlableObject | undefined)?.["w:name"];
  return typeof name === "string" ? [name] : [];
}

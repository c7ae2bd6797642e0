import { describe, expect, it } from "vitest";
import type { MeasuredRow } from "#shared/word/layout/measure-table.ts";
import { PageStack } from "#shared/word/layout/page-stack.ts";
import { placeTable } from "#shared/word/layout/place-table.ts";

const aRow = (over: Partial<MeasuredRow> = {}): MeasuredRow => ({
  height: 100,
  notes: 0,
  lineHeight: 20,
  header: false,
  keepNext: false,
  whole: true,
  ...over,
});

/** The page a table of these rows ends on, on pages a thousand high. */
function lastPage(rows: readonly MeasuredRow[], used = 0): number {
  const stack = new PageStack(1000);
  if (used > 0) stack.place(used, 0, 0);
  placeTable(rows, stack);
  return stack.page;
}

describe("a table", () => {
  it("fills a page to its last twip", () => {
    expect(lastPage(Array.from({ length: 10 }, () => aRow()))).toBe(1);
    expect(lastPage(Array.from({ length: 11 }, () => aRow()))).toBe(2);
  });

  it("has its header on every page", () => {
    const header = aRow({ header: true, keepNext: true });

    expect(lastPage([header, ...Array.from({ length: 18 }, () => aRow())])).toBe(2);
    expect(lastPage([header, ...Array.from({ length: 19 }, () => aRow())])).toBe(3);
  });

  it("keeps rows together that belong together", () => {
    const rows = [aRow(), aRow({ keepNext: true }), aRow()];

    expect(lastPage(rows, 700)).toBe(1);
    expect(lastPage([...rows, ...Array.from({ length: 8 }, () => aRow())], 800)).toBe(2);
    expect(lastPage([...rows, ...Array.from({ length: 9 }, () => aRow())], 800)).toBe(3);
  });

  it("breaks a row that is higher than a page, and loses nothing of it", () => {
    expect(lastPage([aRow({ height: 2500, whole: false })])).toBe(3);
    expect(lastPage([aRow({ height: 2500, whole: false })], 400)).toBe(3);
    expect(lastPage([aRow({ height: 2500, whole: false })], 600)).toBe(4);
  });
});

import { describe, expect, it } from "vitest";
import { declarationsOf, readSheets } from "./read-sheets.ts";

const declarations = [...readSheets()].flatMap(([path, css]) =>
  declarationsOf(css).map((declaration) => ({ path, ...declaration })),
);

const DISTANCE = /^((scroll-)?(margin|padding)|(row-|column-)?gap|inset|top|right|bottom|left)(-|$)/u;

/** A length of its own: not 0, not a hairline, and not relative to the text or the window. */
const LOOSE = /(?<![\w.-])(?!0(px|rem))(?!1px)\d*\.?\d+(px|rem|pt|cm|mm)\b/u;

describe("The style sheets", () => {
  it("take every distance from the tokens", () => {
    const loose = declarations
      .filter(({ property, value }) => DISTANCE.test(property) && LOOSE.test(value))
      .map(({ path, property, value }) => `${path}: ${property}: ${value}`);

    expect(loose).toEqual([]);
  });

  it("use only properties that are set somewhere", () => {
    const set = new Set(declarations.map(({ property }) => property));
    const unknown = declarations.flatMap(({ path, value }) =>
      [...value.matchAll(/var\((--ma-[\w-]+)\)/gu)].flatMap(([, name = ""]) =>
        set.has(name) ? [] : [`${path}: ${name}`],
      ),
    );

    expect(unknown).toEqual([]);
  });
});

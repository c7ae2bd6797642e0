import { describe, expect, it } from "vitest";
import { type Bron, readRenderer } from "./read-renderer.ts";

const { sources, sheets, importsOf } = readRenderer();
const MAIN = "main.tsx";
const base = importsOf(MAIN).filter((path) => sheets.has(path));

describe("The classes of the interface", () => {
  it("come with the component that uses them, or with a component of `ui` that it imports", () => {
    const missing = [...sources.values()].flatMap(({ path, klassen }) => {
      const near = broughtInBy(path);
      return klassen.filter((klasse) => !isStyled(klasse, near)).map((klasse) => `${path}: ${klasse}`);
    });

    expect(missing).toEqual([]);
  });

  it("stand in one style sheet: that of their component", () => {
    const owners = [...new Set([...sheets.values()].flatMap(({ drawn }) => [...drawn]))]
      .map((klasse) => [klasse, ...ownersOf(klasse)] as const)
      .filter(([, ...paths]) => paths.length > 1);

    // The library draws these; our sheets say how.
    expect(owners.filter(([klasse]) => !OF_PROSEMIRROR.test(klasse))).toEqual([]);
  });

  it("are all used", () => {
    const used = [...sources.values()].flatMap(({ klassen }) => klassen);
    const words = new Set([...sources.values()].flatMap((bron) => bron.words));
    const unused = [...new Set([...sheets.values()].flatMap(({ named }) => [...named]))]
      .filter((klasse) => !OF_PROSEMIRROR.test(klasse))
      .filter((klasse) => !used.some((name) => stands(name, klasse)) && !words.has(klasse));

    expect(unused).toEqual([]);
  });

  it("lie over the base styles, which come before everything else", () => {
    expect(importsOf(MAIN).slice(0, base.length)).toEqual(base);
  });
});

/** Classes that ProseMirror gives to elements. */
const OF_PROSEMIRROR = /^(ProseMirror(-|$)|selectedCell$)/u;

/** What a file imports itself, what the `ui` components it imports do, and the base styles. */
function broughtInBy(path: string): string[] {
  const direct = importsOf(path);
  const ui = direct.filter((module) => module.startsWith("ui/") && sources.has(module));
  return [...base, ...direct, ...ui.flatMap(importsOf)].filter((module) => sheets.has(module));
}

/** A class that a sheet draws must come from there; one that only refines others, from any sheet that knows it. */
function isStyled(klasse: string, paths: readonly string[]): boolean {
  const owners = ownersOf(klasse);
  if (owners.length > 0) return owners.some((path) => paths.includes(path));
  return paths.some((path) => [...(sheets.get(path)?.named ?? [])].some((name) => stands(klasse, name)));
}

function ownersOf(klasse: string): string[] {
  return [...sheets]
    .filter(([, { drawn }]) => [...drawn].some((name) => stands(klasse, name)))
    .map(([path]) => path);
}

/** A name that ends in "-" is the fixed part of a class that depends on a value. */
const stands = (name: Bron["klassen"][number], klasse: string): boolean =>
  name.endsWith("-") ? klasse.startsWith(name) : klasse === name;

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { importsOf, styledKlassen, usedKlassen, wordsOf } from "./read-klassen.ts";
import { pathsIn, RENDERER, readSheets } from "./read-sheets.ts";

/** A source file of the interface, with the classes it gives to elements and all words it writes. */
export type Bron = Readonly<{ path: string; klassen: readonly string[]; words: readonly string[] }>;

/** The sources and style sheets of the interface, by their path in `renderer`. */
export function readRenderer() {
  const parsed = new Map(pathsIn(/\.tsx?$/u).map((path) => [path, parse(path)]));
  return {
    sources: new Map<string, Bron>(
      [...parsed].map(([path, file]) => [path, { path, klassen: usedKlassen(file), words: wordsOf(file) }]),
    ),
    sheets: new Map([...readSheets()].map(([path, css]) => [path, styledKlassen(css)])),
    importsOf: (path: string): string[] => {
      const file = parsed.get(path);
      return file ? importsOf(file).map((specifier) => resolve(path, specifier)) : [];
    },
  };
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(RENDERER, path), "utf8"), ts.ScriptTarget.Latest, true);
}

function resolve(from: string, specifier: string): string {
  const inside = specifier.replace(/^#renderer\//u, "");
  if (inside !== specifier) return inside;
  return specifier.startsWith(".")
    ? relative("/", join("/", from, "..", specifier)).replaceAll("\\", "/")
    : specifier;
}

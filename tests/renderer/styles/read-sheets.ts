import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const RENDERER = fileURLToPath(new URL("../../../renderer/", import.meta.url));

/** The paths in `renderer` that end in one of these, written with slashes. */
export function pathsIn(ending: RegExp): string[] {
  return readdirSync(RENDERER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => ending.test(path));
}

/** The style sheets of the interface by their path in `renderer`, without comments. */
export function readSheets(): Map<string, string> {
  const read = (path: string) =>
    readFileSync(join(RENDERER, path), "utf8").replaceAll(/\/\*[\s\S]*?\*\//gu, "");
  return new Map(pathsIn(/\.css$/u).map((path) => [path, read(path)]));
}

/** The properties that a style sheet sets, with their values, in its order. */
export function declarationsOf(css: string): { property: string; value: string }[] {
  const bodies = css.match(/\{[^{}]*\}/gu) ?? [];
  return bodies.flatMap((body) =>
    body
      .slice(1, -1)
      .split(";")
      .map((line) => /^\s*([\w-]+)\s*:\s*([\s\S]+)$/u.exec(line))
      .flatMap((match) => (match ? [{ property: match[1] ?? "", value: (match[2] ?? "").trim() }] : [])),
  );
}

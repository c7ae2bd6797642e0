import { expect, it } from "vitest";
import { voorbeeldStijl } from "#renderer/word/voorbeeld-stijl.ts";
import { stylesXml } from "#shared/word/docx/styles.ts";
import { OPMAAK, type Opmaak } from "#shared/word/opmaak.ts";
import { declarationsOf, readSheets } from "../styles/read-sheets.ts";

const sheet = declarationsOf(readSheets().get("word/voorbeeld.css") ?? "");
const used = new Set(sheet.flatMap(({ value }) => value.match(/--wv-[\w-]+/gu) ?? []));

/** What the Word styles and the preview make of a look. */
const drawn = (opmaak: Opmaak) => ({
  word: stylesXml(opmaak),
  preview: Object.entries(voorbeeldStijl(opmaak)).filter(([name]) => used.has(name)),
});

/** Every leaf of the look that Word's styles show, changed one at a time. */
const CHANGES = (["kleuren", "letters", "afstanden"] as const).flatMap((group) =>
  Object.entries(OPMAAK[group])
    // The preview shows a caption in the letters of its table.
    .filter(([name]) => name !== "bijschrift")
    .map(([name, value]) => {
      const changed = typeof value === "number" ? value * 2 : "FF00FF";
      return [`${group}.${name}`, { ...OPMAAK, [group]: { ...OPMAAK[group], [name]: changed } }] as const;
    }),
);

it.each([["lettertype", { ...OPMAAK, lettertype: "Arial" }] as const, ...CHANGES])(
  "lets the Word styles and the preview follow one change of %s",
  (_, changed) => {
    const before = drawn(OPMAAK);
    const after = drawn(changed);

    expect(after.word).not.toBe(before.word);
    expect(after.preview).not.toEqual(before.preview);
  },
);

it("knows every property the preview asks for", () => {
  expect([...used].sort()).toEqual(Object.keys(voorbeeldStijl(OPMAAK)).sort());
});

it("leaves the preview no colour of its own but those of the paper and its watermark", () => {
  const colours = sheet.flatMap(({ value }) => value.match(/#[0-9a-f]{3,8}\b/giu) ?? []);

  expect(colours).toEqual(["#ffffff", "#e3e6e6"]);
});

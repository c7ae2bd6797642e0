import { all, child, type DocxPackage, storyPaths, val } from "./docx-package.ts";

const DUTCH = "nl-NL";

export const languageRules = {
  "language-dutch": (docx: DocxPackage) => {
    const styles = docx.xml("word/styles.xml");
    const defaults = styles ? child(styles, "docDefaults", "rPrDefault", "rPr", "lang") : undefined;
    const theme = all(docx.xml("word/settings.xml"), "themeFontLang")[0];
    const core = all(docx.xml("docProps/core.xml"), "language")[0]?.textContent;
    return [
      ...(val(defaults) === DUTCH ? [] : ["the styles are not in Dutch"]),
      ...(val(theme) === DUTCH ? [] : ["the theme fonts are not in Dutch"]),
      ...(core === DUTCH ? [] : ["the properties do not say nl-NL"]),
    ];
  },

  "one-language": (docx: DocxPackage) =>
    storyPaths(docx)
      .flatMap((path) => all(docx.xml(path), "lang"))
      .filter((lang) => val(lang) !== DUTCH)
      .map((lang) => `a text in ${val(lang)}`),

  "has-title": (docx: DocxPackage) =>
    (all(docx.xml("docProps/core.xml"), "title")[0]?.textContent ?? "").trim() === "" ? ["no title"] : [],
} as const;

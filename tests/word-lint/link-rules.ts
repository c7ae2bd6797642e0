import { all, type DocxPackage, storyPaths, val } from "./docx-package.ts";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Relation = Readonly<{ id: string; target: string; external: boolean; source: string }>;

function relations(docx: DocxPackage): Relation[] {
  return [...docx.parts.keys()]
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) =>
      all(docx.xml(path), "Relationship").map((relation) => ({
        id: relation.getAttribute("Id") ?? "",
        target: relation.getAttribute("Target") ?? "",
        external: relation.getAttribute("TargetMode") === "External",
        source: path.replace(/_rels\/([^/]*)\.rels$/u, "$1"),
      })),
    );
}

function resolve(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folder = source.includes("/") ? source.slice(0, source.lastIndexOf("/") + 1) : "";
  return new URL(target, `zip://x/${folder}`).pathname.slice(1);
}

export const linkRules = {
  "relations-lead-somewhere": (docx: DocxPackage) =>
    relations(docx)
      .filter(({ external, source, target }) => !external && !docx.parts.has(resolve(source, target)))
      .map(({ source, target }) => `${source} refers to ${target}, which is not there`),

  "relations-exist": (docx: DocxPackage) => {
    const known = relations(docx);
    return storyPaths(docx).flatMap((path) =>
      all(docx.xml(path), "hyperlink")
        .map((link) => link.getAttributeNS(RELATION, "id"))
        .filter((id): id is string => id !== null && id !== "")
        .filter((id) => !known.some((relation) => relation.source === path && relation.id === id))
        .map((id) => `link ${id} in ${path} does not exist`),
    );
  },

  "safe-links": (docx: DocxPackage) =>
    relations(docx)
      .filter(({ external, target }) => external && !/^(https?:\/\/|mailto:)/iu.test(target))
      .map(({ target }) => `a link to ${target}`),

  "anchors-resolve": (docx: DocxPackage) => {
    const known = new Set(
      all(docx.xml("word/document.xml"), "bookmarkStart").map((start) => val(start, "name")),
    );
    return storyPaths(docx).flatMap((path) =>
      all(docx.xml(path), "hyperlink")
        .filter((link) => (link.getAttributeNS(RELATION, "id") ?? "") === "")
        .map((link) => val(link, "anchor"))
        .filter((anchor) => anchor !== null && anchor !== "" && !known.has(anchor))
        .map((anchor) => `a link to ${anchor}, which is not there`),
    );
  },
} as const;

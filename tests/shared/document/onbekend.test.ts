import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { AGENDA_ROOT, DOCUMENT_VERSIE } from "#shared/document/layout.ts";
import { vindOnbekend, vindOnbekendInTekst } from "#shared/document/onbekend.ts";
import { tekstExtensions } from "#shared/document/tekst/tekst-extensions.ts";
import { tekstFragment } from "#shared/document/teksten.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";
import { copyOf } from "#tests/builders/document-edits.ts";

const KEY = "antwoord-inw-1";

function aDoc(): Y.Doc {
  return docFromAgenda(anAgenda({ teksten: { [KEY]: aText("Een zin.") } }));
}

/** The first paragraph of the text, and its run of characters. */
function paragraphOf(doc: Y.Doc): { paragraph: Y.XmlElement; text: Y.XmlText } {
  const paragraph = tekstFragment(doc, KEY).get(0) as Y.XmlElement;
  return { paragraph, text: paragraph.get(0) as Y.XmlText };
}

describe("vindOnbekend", () => {
  it("finds nothing in what this version writes", () => {
    expect(vindOnbekend(aDoc())).toEqual([]);
  });

  it("knows every node, mark and attribute the editor has, and no others", () => {
    const { nodes, marks } = getSchema(tekstExtensions);
    for (const [naam, { spec }] of Object.entries(nodes)) {
      if (naam === "doc" || naam === "text") continue;
      const doc = aDoc();
      const element = new Y.XmlElement(naam);
      tekstFragment(doc, KEY).insert(0, [element]);
      for (const attribuut of Object.keys(spec.attrs ?? {})) element.setAttribute(attribuut, "1");
      expect(vindOnbekend(doc), naam).toEqual([]);
    }
    for (const [naam, { spec }] of Object.entries(marks)) {
      const doc = aDoc();
      const attrs = Object.fromEntries(Object.keys(spec.attrs ?? {}).map((attribuut) => [attribuut, "x"]));
      paragraphOf(doc).text.format(0, 3, { [naam]: attrs });
      expect(vindOnbekend(doc), naam).toEqual([]);
    }
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    [
      `versie:${DOCUMENT_VERSIE + 1}`,
      (doc) => doc.getMap(AGENDA_ROOT).set("documentVersie", DOCUMENT_VERSIE + 1),
    ],
    ["node:video", (doc) => tekstFragment(doc, KEY).insert(0, [new Y.XmlElement("video")])],
    ["node:doc", (doc) => tekstFragment(doc, KEY).insert(0, [new Y.XmlElement("doc")])],
    ["node:toString", (doc) => tekstFragment(doc, KEY).insert(0, [new Y.XmlElement("toString")])],
    ["node:formule", (doc) => paragraphOf(doc).paragraph.insert(0, [new Y.XmlElement("formule")])],
    ["attribuut:paragraph.inspring", (doc) => paragraphOf(doc).paragraph.setAttribute("inspring", "2")],
    ["mark:doorgehaald", (doc) => paragraphOf(doc).text.format(0, 3, { doorgehaald: {} })],
    [
      "attribuut:link.rel",
      (doc) => paragraphOf(doc).text.format(0, 3, { link: { href: "https://a.nl", rel: "x" } }),
    ],
    [
      "node:onbekend",
      (doc) => tekstFragment(doc, KEY).insert(0, [new Y.XmlHook("haak") as unknown as Y.XmlElement]),
    ],
  ])("finds %s, also after a trip through a file", (wat, plant) => {
    const doc = aDoc();
    plant(doc);

    expect(vindOnbekend(doc)).toEqual([wat]);
    expect(vindOnbekend(copyOf(doc))).toEqual([wat]);
  });

  it("takes no word for a version, and an older one for known", () => {
    for (const versie of ["9", 1, null]) {
      const doc = aDoc();
      doc.getMap(AGENDA_ROOT).set("documentVersie", versie);
      expect(vindOnbekend(doc)).toEqual([]);
    }
  });

  it("takes a mark as it was stored, whatever stands in it", () => {
    const doc = aDoc();
    paragraphOf(doc).text.format(0, 3, { bold: true });
    expect(vindOnbekend(doc)).toEqual([]);
  });

  it("knows a mark that may overlap itself under its own name", () => {
    const doc = aDoc();
    paragraphOf(doc).text.format(0, 3, { "link--AbC123": { href: "https://voorbeeld.nl" } });

    expect(vindOnbekend(doc)).toEqual([]);
  });
});

describe("vindOnbekendInTekst", () => {
  it("tells all that is unknown in that text, each once and in order, and nothing of others", () => {
    const doc = docFromAgenda(anAgenda({ teksten: { [KEY]: aText("Een zin."), ander: aText("Anders.") } }));
    for (const naam of ["video", "kaart", "video"])
      tekstFragment(doc, KEY).insert(0, [new Y.XmlElement(naam)]);
    tekstFragment(doc, "ander").insert(0, [new Y.XmlElement("formule")]);

    expect(vindOnbekendInTekst(doc, KEY)).toEqual(["node:kaart", "node:video"]);
    expect(vindOnbekendInTekst(doc, "leeg")).toEqual([]);
    expect(vindOnbekend(doc)).toEqual(["node:formule", "node:kaart", "node:video"]);
  });
});

it("finds what is unknown inside of what is known", () => {
  const doc = aDoc();
  const item = new Y.XmlElement("listItem");
  tekstFragment(doc, KEY).insert(0, [item]);
  item.insert(0, [new Y.XmlElement("video")]);
  expect(vindOnbekend(doc)).toEqual(["node:video"]);
});

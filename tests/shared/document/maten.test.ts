import { expect, it } from "vitest";
import * as Y from "yjs";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { pastDocInMaten, pastInMaten } from "#shared/document/maten.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";

function nested(levels: number): unknown {
  let data: unknown = "onderaan";
  for (let level = 0; level < levels; level++) data = level % 2 === 0 ? [data] : { content: data };
  return data;
}

const numbered = (aantal: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: aantal }, (_, index) => [`k${index}`, index]));

it("takes what an agenda is made of", () => {
  expect(pastInMaten(aFullAgenda())).toBe(true);
  expect(pastInMaten(nested(821))).toBe(true);
  expect([null, undefined, 1, "tekst"].every(pastInMaten)).toBe(true);
  expect(pastInMaten([numbered(10_000), Array(10_000).fill(0)])).toBe(true);
});

it.each<[string, unknown]>([
  ["a list that is too long", { jaren: Array(10_001).fill(0) }],
  ["an object with too many keys", { teksten: numbered(10_001) }],
  ["what is nested too deep", nested(822)],
  ["what is nested deeper than a stack", nested(200_000)],
  ["too many parts together", Array(300).fill(Array(10_000).fill([]))],
])("refuses %s", (_wat, data) => {
  expect(pastInMaten(data)).toBe(false);
});

function docWith(change: (doc: Y.Doc) => void): Y.Doc {
  const doc = docFromAgenda(aFullAgenda());
  doc.transact(() => change(doc));
  return doc;
}

function nest(doc: Y.Doc, levels: number): void {
  let parent: Y.XmlFragment = doc.getXmlFragment("tekst:diep");
  for (let level = 0; level < levels; level++) {
    const element = new Y.XmlElement("blockquote");
    parent.insert(0, [element]);
    parent = element;
  }
}

function members(doc: Y.Doc, root: string, veld: string, aantal: number): void {
  for (let index = 0; index < aantal; index++) doc.getMap(root).set(`${veld}:x${index}`, true);
}

it.each<[string, boolean, (doc: Y.Doc) => void]>([
  ["takes an agenda", true, () => {}],
  ["takes deep texts", true, (doc) => nest(doc, 200)],
  ["refuses texts that are too deep", false, (doc) => nest(doc, 201)],
  ["takes many members", true, (doc) => members(doc, "ambities", "a/vragen", 10_000)],
  [
    "takes many members of different records",
    true,
    (doc) => {
      members(doc, "ambities", "a/vragen", 6_000);
      members(doc, "ambities", "b/vragen", 6_000);
    },
  ],
  [
    "takes many fields",
    true,
    (doc) => {
      for (let index = 0; index < 10_001; index++) doc.getMap("acties").set(`a${index}/titel`, "");
    },
  ],
  ["refuses a record with too many members", false, (doc) => members(doc, "ambities", "a/vragen", 10_001)],
  [
    "refuses too many roots",
    false,
    (doc) => {
      for (let index = 0; index < 10_001; index++) doc.getXmlFragment(`tekst:${index}`);
    },
  ],
  [
    "refuses a field with too many members",
    false,
    (doc) => {
      members(doc, "agenda", "begrotingJaren", 10_001);
    },
  ],
])("%s in a document", (_wat, past, change) => {
  expect(pastDocInMaten(docWith(change))).toBe(past);
});

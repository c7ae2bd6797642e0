// @vitest-environment jsdom
import type { Editor } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import {
  AllSelection,
  type EditorState,
  NodeSelection,
  type Selection,
  TextSelection,
} from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import { afterEach, describe, expect, it } from "vitest";
import { schrijfEditor, sluitSchrijfEditors } from "./schrijf-editor.ts";

const TABEL = "<table><tr><th><p>k</p></th><th><p>l</p></th></tr><tr><td><p>a</p></td><td></td></tr></table>";
const NOOT = '<span data-voetnoot="noot"></span>';
const TEKSTEN = [
  "<p></p>",
  "<p></p><p></p><p></p>",
  "<h3></h3><h4></h4><p></p>",
  `<h3>Kop</h3>${TABEL}`,
  `${TABEL}<p>na</p>`,
  "<ul><li><p>een</p><ol><li><p></p></li></ol></li><li><p>twee</p></li></ul>",
  "<p></p><ul><li><p></p></li><li><p></p></li></ul><p></p>",
  "<blockquote><p>a</p><p></p></blockquote><p>b</p>",
  `<p>a${NOOT}</p><h4><cite data-bron="b"></cite></h4><p><br></p>`,
  `<ul><li><p>x</p>${TABEL}</li></ul><p></p>`,
];

const TOETSEN: readonly (readonly [string, number, KeyboardEventInit])[] = [
  ["Enter", 13, {}],
  ["Enter", 13, { shiftKey: true }],
  ["Backspace", 8, {}],
  ["Delete", 46, {}],
  ["Tab", 9, {}],
  ["Tab", 9, { shiftKey: true }],
  ["b", 66, { ctrlKey: true }],
  ["#", 51, { ctrlKey: true, shiftKey: true }],
  ["*", 56, { ctrlKey: true, shiftKey: true }],
  ["(", 57, { ctrlKey: true, shiftKey: true }],
];

function druk({ view }: Editor, [key, keyCode, init]: (typeof TOETSEN)[number]): void {
  const event = new KeyboardEvent("keydown", { key, keyCode, ...init });
  view.someProp("handleKeyDown", (doe) => doe(view, event));
}

function typ({ view }: Editor): void {
  const { from, to } = view.state.selection;
  const gewoon = () => view.state.tr.insertText("z");
  if (!view.someProp("handleTextInput", (doe) => doe(view, from, to, "z", gewoon))) view.dispatch(gewoon());
}

const plak = ({ view }: Editor, html: string) => view.pasteHTML(html, new Event("paste") as ClipboardEvent);

const letters = (doc: PmNode, van = 0, tot = doc.content.size) =>
  doc.textBetween(van, tot, "", (node) => (node.type.name === "hardBreak" ? "" : "\ufffc"));

/** Every selection a text can have: by the caret, of one node, of cells and of all. */
function selecties({ doc }: EditorState): Selection[] {
  const plekken: number[] = [];
  const cellen: number[] = [];
  const heel: Selection[] = [new AllSelection(doc)];
  doc.descendants((node, pos) => {
    if (node.isText) return;
    if (NodeSelection.isSelectable(node)) heel.push(NodeSelection.create(doc, pos));
    if (/cell$/u.test(String(node.type.spec.tableRole))) cellen.push(pos);
    if (node.isTextblock) for (let plek = 0; plek <= node.content.size; plek++) plekken.push(pos + 1 + plek);
  });
  const paren = (lijst: readonly number[]) =>
    lijst.flatMap((van, index) => lijst.slice(index).map((tot) => [van, tot] as const));
  return [
    ...heel,
    ...paren(plekken).map(([van, tot]) => TextSelection.create(doc, van, tot)),
    ...paren(cellen).map(([van, tot]): Selection => CellSelection.create(doc, van, tot)),
  ];
}

afterEach(sluitSchrijfEditors);

describe.each(TEKSTEN)("over every selection in %s", (html) => {
  /** Does something once over every selection, each time in the text as it was. */
  function overElke(
    doe: (editor: Editor) => void,
    daarna: (voor: EditorState, na: EditorState) => void = () => {},
    sla = 1,
  ) {
    const editor = schrijfEditor({ zonder: ["yjsBinding"] });
    editor.commands.setContent(html);
    const begin = editor.state;
    for (const selectie of selecties(begin).filter((_, nummer) => nummer % sla === 0)) {
      const voor = begin.apply(begin.tr.setSelection(selectie));
      editor.view.updateState(voor);
      doe(editor);
      editor.state.doc.check();
      daarna(voor, editor.state);
    }
  }

  it.each(TOETSEN)("%s (%i, %j) leaves a text that is right", (...toets) => {
    overElke((editor) => druk(editor, toets));
  });

  it.each([
    ["Enter", (editor: Editor) => druk(editor, ["Enter", 13, {}]), ""],
    ["Backspace", (editor: Editor) => druk(editor, ["Backspace", 8, {}]), ""],
    ["Delete", (editor: Editor) => druk(editor, ["Delete", 46, {}]), ""],
    ["a letter", typ, "z"],
  ])("%s takes what is selected, nothing else, and leaves a caret", (_naam, doe, nieuw) => {
    overElke(doe, ({ doc, selection }, na) => {
      if (selection.empty || !(selection instanceof TextSelection || selection instanceof AllSelection))
        return;
      const { from, to } = selection;
      expect(letters(na.doc)).toBe(letters(doc, 0, from) + nieuw + letters(doc, to));
      expect(na.selection.empty).toBe(true);
    });
  });

  it.each(["z", "<h3>p</h3><ul><li>q</li></ul>", TABEL])("pasting %s leaves a text that is right", (wat) => {
    overElke(
      (editor) => plak(editor, wat),
      () => {},
      7,
    );
  });
});

describe("Enter over a selection", () => {
  const enterIn = (html: string, van: number, tot: number) => {
    const editor = schrijfEditor();
    editor.commands.setContent(html);
    editor.commands.setTextSelection({ from: van, to: tot });
    druk(editor, ["Enter", 13, {}]);
    editor.commands.insertContent("|");
    return editor.getHTML();
  };

  it.each([
    ["<p></p><p></p><p></p>", 1, 5, "<p></p><p>|</p>"],
    ["<p>abc</p>", 2, 3, "<p>a</p><p>|c</p>"],
    ["<h3>Kop</h3><p>tekst</p>", 3, 7, "<h3>Ko</h3><p>|ekst</p>"],
    [
      "<ul><li><p>een</p></li><li><p>twee</p></li></ul>",
      5,
      12,
      "<ul><li><p>ee</p></li><li><p>|ee</p></li></ul>",
    ],
  ])("in %s from %i to %i begins a new line", (html, van, tot, verwacht) => {
    expect(enterIn(html, van, tot)).toBe(verwacht);
  });

  it("of everything leaves two empty lines, also with a heading and a table", () => {
    const editor = schrijfEditor();
    editor.commands.setContent(`<h3>Kop</h3>${TABEL}`);
    editor.commands.selectAll();
    druk(editor, ["Enter", 13, {}]);
    expect(editor.getHTML()).toBe("<p></p><p></p>");
  });

  it("of cells empties them and leaves the table", () => {
    const editor = schrijfEditor();
    editor.commands.setContent(TABEL);
    editor.view.dispatch(editor.state.tr.setSelection(CellSelection.create(editor.state.doc, 2, 7)));
    druk(editor, ["Enter", 13, {}]);
    expect(letters(editor.state.doc)).toBe("a");
    expect(editor.state.selection.from).toBe(4);
  });
});

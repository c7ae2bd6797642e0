// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { editorExtensions } from "#renderer/editor/editor-extensions.ts";
import { Woordcontrole } from "#renderer/editor/spelling/woordcontrole.ts";
import { createUndo } from "#shared/document/undo.ts";
import { aBron } from "#tests/builders/an-agenda.ts";
import { PlakEditor, sluitPlakEditors } from "./geplakt.ts";

const BRON = aBron({ id: "b" });
const editors: Editor[] = [];

function gekopieerd(inhoud: string): { html: string; tekst: string } {
  const doc = new Y.Doc();
  const editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    extensions: editorExtensions({
      sleutel: "antwoord-inw-1",
      fragment: doc.getXmlFragment("tekst"),
      undo: createUndo(doc),
      bibliotheek: { zoek: (id) => (id === BRON.id ? BRON : undefined), subscribe: () => () => {} },
      spelling: new Woordcontrole(async () => []),
      placeholder: () => "",
      typografie: () => false,
      vraag: () => false,
      openLink: () => {},
      weggelaten: () => {},
    }),
  });
  editors.push(editor);
  editor.commands.setContent(inhoud);
  editor.commands.selectAll();
  const { view, state } = editor;
  const { dom, text } = view.serializeForClipboard(state.selection.content());
  return { html: dom.innerHTML, tekst: text };
}

afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
  sluitPlakEditors();
});

const NOOT = '<span data-voetnoot="Bron: CBS 2024"></span>';
const CITAAT = '<cite data-bron="b" data-vindplaats="p. 5"></cite>';

describe("what is copied out of a text", () => {
  it.each([
    [`<p>Feit${NOOT} en meer</p>`, "Feit (Bron: CBS 2024) en meer"],
    [`<p>Een feit.${NOOT}</p>`, "Een feit. (Bron: CBS 2024)"],
    [`<p>Een feit ${NOOT}.</p>`, "Een feit (Bron: CBS 2024)."],
    [`<p>${NOOT} vooraan</p>`, "(Bron: CBS 2024) vooraan"],
    [`<p>Feit <span data-voetnoot=""></span>leeg</p>`, "Feit leeg"],
    [`<p>Feit ${CITAAT}${NOOT}</p>`, "Feit (UWV 2024, p. 5) (Bron: CBS 2024)"],
  ])("reads as text: %s", (inhoud, tekst) => {
    expect(gekopieerd(inhoud).tekst).toBe(tekst);
    const zichtbaar =
      new DOMParser().parseFromString(gekopieerd(inhoud).html, "text/html").body.textContent ?? "";
    expect(zichtbaar.replace(/\s+/gu, " ").trim()).toBe(tekst);
  });

  it("is the same footnote and citation when it is pasted here again", () => {
    const inhoud = `<p>Feit${NOOT} en ${CITAAT}.</p>`;
    expect(new PlakEditor().plak(gekopieerd(inhoud).html)).toBe(inhoud);
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { aBron } from "#tests/builders/an-agenda.ts";
import { PlakEditor, sluitPlakEditors } from "./geplakt.ts";
import { schrijfEditor, sluitSchrijfEditors } from "./schrijf-editor.ts";

const BRON = aBron({ id: "b" });

function gekopieerd(inhoud: string): { html: string; tekst: string } {
  const editor = schrijfEditor({ bronnen: [BRON] });
  editor.commands.setContent(inhoud);
  editor.commands.selectAll();
  const { view, state } = editor;
  const { dom, text } = view.serializeForClipboard(state.selection.content());
  return { html: dom.innerHTML, tekst: text };
}

afterEach(() => {
  sluitSchrijfEditors();
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
    [`<p>Zie paragraaf <span data-verwijzing="actie/a"></span>.</p>`, "Zie paragraaf 2.1."],
    [`<p>Feit ${CITAAT}${NOOT}</p>`, "Feit (UWV 2024, p. 5) (Bron: CBS 2024)"],
  ])("reads as text: %s", (inhoud, tekst) => {
    expect(gekopieerd(inhoud).tekst).toBe(tekst);
    const zichtbaar =
      new DOMParser().parseFromString(gekopieerd(inhoud).html, "text/html").body.textContent ?? "";
    expect(zichtbaar.replace(/\s+/gu, " ").trim()).toBe(tekst);
  });

  it("tells the citations of a footnote, and is the same footnote when it is pasted here again", () => {
    const editor = schrijfEditor({ bronnen: [BRON] });
    const inhoud = [
      { type: "text", text: "Zie " },
      { type: "text", text: "het rapport", marks: [{ type: "link", attrs: { href: "https://cbs.nl/" } }] },
      { type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "p. 5" } },
    ];
    const noot = { type: "voetnoot", attrs: { tekst: "Zie het rapport", inhoud } };
    const alinea = { type: "paragraph", content: [{ type: "text", text: "Feit" }, noot] };
    editor.commands.setContent({ type: "doc", content: [alinea] });
    editor.commands.selectAll();
    const { dom, text } = editor.view.serializeForClipboard(editor.state.selection.content());
    expect(text).toBe("Feit (Zie het rapport (UWV 2024, p. 5))");
    expect(editor.view.dom.querySelector("sup")?.title).toBe("Zie het rapport (UWV 2024, p. 5)");
    const geplakt = new PlakEditor();
    geplakt.plak(dom.innerHTML);
    expect(geplakt.editor.getJSON()).toMatchObject({ content: [{ content: [{ text: "Feit" }, noot] }] });
  });

  it("is the same footnote and citation when it is pasted here again", () => {
    const inhoud = `<p>Feit${NOOT} en ${CITAAT}.</p>`;
    expect(new PlakEditor().plak(gekopieerd(inhoud).html)).toBe(inhoud);
  });
});

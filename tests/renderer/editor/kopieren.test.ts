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

  it("is the same footnote and citation when it is pasted here again", () => {
    const inhoud = `<p>Feit${NOOT} en ${CITAAT}.</p>`;
    expect(new PlakEditor().plak(gekopieerd(inhoud).html)).toBe(inhoud);
  });
});

// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CellSelection } from "@tiptap/pm/tables";
import { afterEach, describe, expect, it } from "vitest";
import { PlakEditor, sluitPlakEditors } from "./geplakt.ts";

const geval = (bestand: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/gevallen/23-cellen-in-tabel", bestand), "utf8");

const rij = (...cellen: string[]): string => `<tr>${cellen.join("")}</tr>`;
const kop = (tekst: string): string => `<th><p>${tekst}</p></th>`;
const cel = (tekst: string): string => `<td><p>${tekst}</p></td>`;
const tabel = (...rijen: string[]): string => `<table><tbody>${rijen.join("")}</tbody></table>`;

function inTabel(nummer: number): PlakEditor {
  const editor = new PlakEditor();
  editor.plak(geval("tabel.html"));
  return editor.inCel(nummer);
}

const GEVULD = tabel(
  rij(kop("Gemeente"), kop("2025")),
  rij(cel("Dijkdam"), cel("120")),
  rij(cel("Waterwijk"), cel("95")),
);

afterEach(sluitPlakEditors);

describe("cells pasted into a table", () => {
  it("become cells under each other, from HTML", () => {
    expect(inTabel(3).plak(geval("cellen.html"))).toBe(`${GEVULD}<p></p>`.replace("<p></p>", ""));
  });

  it("become cells under each other, from text", () => {
    expect(inTabel(3).plak("", geval("cellen.txt"))).toBe(GEVULD);
    expect(inTabel(3).plak("", "120\n95")).toBe(GEVULD);
    expect(inTabel(2).plak("", "Dijkdam\t120\r\nWaterwijk\t95\r\n")).toBe(GEVULD);
    expect(inTabel(2).plak("", "Dijkdam\t120")).toBe(GEVULD.replace("<p>95</p>", "<p></p>"));
  });

  it("are heads where they take the place of heads, and nowhere else", () => {
    const html = "<table><tr><th>Plaats</th><th>2026</th></tr><tr><td>Bergen</td><td>7</td></tr></table>";
    expect(inTabel(0).plak(html)).toBe(
      tabel(rij(kop("Plaats"), kop("2026")), rij(cel("Bergen"), cel("7")), rij(cel("Waterwijk"), cel(""))),
    );
    expect(inTabel(4).plak(html)).toBe(
      tabel(
        rij(kop("Gemeente"), kop("2025")),
        rij(cel("Dijkdam"), cel("")),
        rij(cel("Plaats"), cel("2026")),
        rij(cel("Bergen"), cel("7")),
      ),
    );
  });

  it("all come along when fewer were chosen", () => {
    const editor = inTabel(3);
    const { state, view } = editor.editor;
    let plek = 0;
    state.doc.descendants((node, pos) => {
      if (node.textContent === "" && node.type.name === "tableCell" && plek === 0) plek = pos;
    });
    view.dispatch(state.tr.setSelection(CellSelection.create(state.doc, plek)));
    expect(editor.plak(geval("cellen.html"))).toBe(GEVULD);
  });

  it("stay text when they are one cell or ordinary lines", () => {
    expect(inTabel(3).plak("", "120\r\n")).toBe(GEVULD.replace("<p>95</p>", "<p></p>"));
    expect(inTabel(3).plak("", "Eerste zin.\nTweede zin.")).toContain(
      "<td><p>Eerste zin.</p><p>Tweede zin.</p></td>",
    );
  });

  it("are laid open among other text: a table does not stand inside a table", () => {
    const editor = inTabel(3);
    editor.plak(
      "<p>voor</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><p>na</p>",
    );
    expect(editor.html).toContain("<td><p>voor</p><p>a</p><p>b</p><p>c</p><p>d</p><p>na</p></td>");
  });
});

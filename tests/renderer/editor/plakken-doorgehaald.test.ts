// @vitest-environment jsdom
import { expect, it } from "vitest";
import { schoonHtml } from "#renderer/editor/plakken/schoon-html.ts";

const html = (bron: string): string => schoonHtml(bron).html.replace(/\s+/gu, " ").trim();

it("leaves nothing empty where all was struck out, and strikes out in footnotes too", () => {
  expect(
    html(
      "<ul><li><s>weg punt</s></li><li>blijft</li></ul><p><s>hele alinea</s></p><ol><li><p><s>alles</s></p></li></ol><p>na</p>",
    ),
  ).toBe("<ul><li>blijft</li></ul><p>na</p>");
  expect(
    html("<table><tr><td><p><s>weg</s></p></td><td>blijft</td></tr><tr><td>a</td><td>b</td></tr></table>"),
  ).toContain("<th></th><th>blijft</th>");
  const noot = schoonHtml(
    '<p class=MsoNormal>Feit<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1">[1]</a>.</p>' +
      "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Bron: <s>oud</s> CBS.</p></div></div>",
  );
  expect(noot.html).toContain("Bron: CBS.");
  expect(noot.weggelaten.doorgehaald).toBe(1);
});

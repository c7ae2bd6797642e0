// @vitest-environment jsdom
import { expect, it } from "vitest";
import { schoonHtml } from "#renderer/editor/plakken/schoon-html.ts";

const html = (bron: string): string => schoonHtml(bron).html.replace(/\s+/gu, " ").trim();

it("makes a list of the bullets of PowerPoint", () => {
  const punt = (tekst: string) =>
    `<div class=O style='text-indent:-.38in;margin-left:.38in'><span style='mso-special-format:bullet;font-family:Arial'>•</span><span>${tekst}</span></div>`;
  expect(html(punt("punt een") + punt("punt twee"))).toBe(
    "<ul><li><p>punt een</p></li><li><p>punt twee</p></li></ul>",
  );
});

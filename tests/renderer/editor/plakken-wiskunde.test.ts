// @vitest-environment jsdom
import { expect, it } from "vitest";
import { schoonHtml } from "#renderer/editor/plakken/schoon-html.ts";

const html = (bron: string): string => schoonHtml(bron).html.replace(/\s+/gu, " ").trim();

it.each([
  ["<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"],
  ["<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a+b)/2"],
  ["<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mn>1</mn></msub>", "x²+y₁"],
  ["<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>", "√(a+b)"],
  ["<semantics><mn>12</mn><annotation encoding='application/x-tex'>12</annotation></semantics>", "12"],
])("writes a formula in the line: %s", (formule, regel) => {
  expect(html(`<p>Zij werken <math>${formule}</math> dag</p>`)).toBe(`<p>Zij werken ${regel} dag</p>`);
});

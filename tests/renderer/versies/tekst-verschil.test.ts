// @vitest-environment jsdom
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { Bridge } from "#shared/api/client.ts";
import type { Bron } from "#shared/domain/bron.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aBron, aText } from "#tests/builders/an-agenda.ts";

type Props = { oud: RichText | null; nieuw: RichText | null; bronnen: readonly Bron[] };

let TekstVerschil: FunctionComponent<Props>;

beforeAll(async () => {
  const bridge: Bridge = {
    request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
    subscribe: () => () => {},
  };
  Object.assign(window, { bridge });
  ({ TekstVerschil } = await import("#renderer/versies/TekstVerschil.tsx"));
}, 120_000);

/** What is drawn, as a document to look in. */
function teken(oud: RichText | null, nieuw: RichText | null): HTMLElement {
  const vak = document.createElement("div");
  vak.innerHTML = renderToStaticMarkup(createElement(TekstVerschil, { oud, nieuw, bronnen: [aBron()] }));
  return vak;
}

const teksten = (vak: HTMLElement, naam: string) =>
  [...vak.querySelectorAll(naam)].map((deel) => deel.textContent);

describe("the words of a text that changed", () => {
  it("are marked as gone and come, also for who hears the page, and what stayed is not shown", () => {
    const vak = teken(
      aText("Dit blijft staan.", "De regio heeft krapte in de zorg."),
      aText("Dit blijft staan.", "De regio heeft krapte in de bouw."),
    );
    expect(teksten(vak, "del")).toEqual(["weg: zorg"]);
    expect(teksten(vak, "ins")).toEqual(["erbij: bouw"]);
    expect(vak.textContent).not.toContain("Dit blijft staan");
    expect(vak.textContent).toContain("De regio heeft krapte in de ");
  });

  it("keep their marks and citations", () => {
    const nieuw: RichText = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Krapte", marks: [{ type: "bold" }] },
            { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "p. 3" } },
          ],
        },
      ],
    };
    expect(teksten(teken(null, nieuw), "ins strong")).toEqual(["Krapte"]);
    expect(teksten(teken(null, nieuw), "ins cite")).toEqual(["UWV 2024, p. 3"]);
  });

  it("show an item or a row that came inside a list or table of its own", () => {
    const lijst = (...items: string[]): RichText => ({
      type: "doc",
      content: [
        {
          type: "bulletList",
          content: items.map((item) => ({ type: "listItem", content: aText(item).content })),
        },
      ],
    });
    const vak = teken(lijst("een blijft", "twee blijft"), lijst("een blijft", "twee blijft", "drie"));
    expect(teksten(vak, "ins ul li")).toEqual(["drie"]);
  });
});

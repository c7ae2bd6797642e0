import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";
import { aDocx } from "#tests/word-lint/a-docx.ts";
import { all, child } from "#tests/word-lint/docx-package.ts";
import { validateAll } from "#tests/word-lint/validate.ts";

const GEVAL = readFileSync(
  join(import.meta.dirname, "../../../fixtures/gevallen/21-rtl/invoer.html"),
  "utf8",
);
const ALINEAS = [...GEVAL.matchAll(/<p>(.*?)<\/p>/gu)].map(([, tekst = ""]) => tekst);

/** Each paragraph of the toelichting: its direction, and its runs with the direction of each. */
async function written(alineas: readonly RichText["content"][number][]) {
  const { docx, bytes } = await aDocx(
    anAgenda({
      ambities: [anAmbitie({ id: "a" })],
      teksten: { [tekstSleutel("ambitie", "a")]: { type: "doc", content: alineas } },
    }),
  );
  const regels = all(docx.xml("word/document.xml"), "p").map((alinea) => {
    const runs = all(alinea, "r").map((run) => {
      const tekst = all(run, "t")
        .map(({ textContent }) => textContent)
        .join("");
      return `${child(run, "rPr", "rtl") ? "←" : "→"}${tekst}`;
    });
    return `${child(alinea, "pPr", "bidi") ? "bidi" : "gewoon"} ${runs.join("|")}`;
  });
  return { regels, bytes };
}

const alinea = (text: string, href?: string): RichText["content"][number] => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(href && { marks: [{ type: "link" as const, attrs: { href } }] }) }],
});

describe("a text that is read from right to left", () => {
  it("is so in Word: the paragraph, and the runs of those letters", async () => {
    const { regels, bytes } = await written([
      ...ALINEAS.map((tekst) => alinea(tekst)),
      alinea("Het woord שלום staat hier."),
      alinea("עברית", "https://voorbeeld.nl/"),
      { type: "bulletList", content: [{ type: "listItem", content: [alinea("עברית")] }] },
      { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "עברית" }] },
    ]);

    expect(regels).toEqual(
      expect.arrayContaining([
        "bidi ←مرحبا بكم في سوق العمل، 2025 (|→RWC|←).",
        "bidi ←עברית טקסט |→Word|← בעברית.",
        "gewoon →Het woord |←שלום|→ staat hier.",
      ]),
    );
    expect(regels.filter((regel) => regel === "bidi ←עברית")).toHaveLength(3);
    expect(await validateAll(new Map([["rtl", bytes]]))).toEqual([]);
  });

  it("changes nothing about other documents", async () => {
    const { regels } = await written([alinea("De regio.")]);
    expect(regels.filter((regel) => /bidi|←/u.test(regel))).toEqual([]);
  });
});

import { expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";
import { aDocx } from "#tests/word-lint/a-docx.ts";
import { all } from "#tests/word-lint/docx-package.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { validateAll } from "#tests/word-lint/validate.ts";

const noten = [
  "Zie https://voorbeeld.nl/pad?x=1&y=2, blz. 3.",
  "Zie ook www.voorbeeld.nl/cijfers.",
  "Geen adres: javascript:alert(1) of ftp://voorbeeld.nl.",
  "(https://voorbeeld.nl/a)",
];

it("makes a link of every address in a footnote, and no text of it is lost", async () => {
  const { docx, bytes } = await aDocx(
    anAgenda({
      ambities: [anAmbitie()],
      teksten: {
        [tekstSleutel("ambitie", "ambitie-1")]: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [
                { type: "text", text: "Feit" },
                ...noten.map((tekst) => ({ type: "voetnoot" as const, attrs: { tekst } })),
              ],
            },
          ],
        },
      },
    }),
  );
  const footnotes = docx.xml("word/footnotes.xml");
  const targets = new Map(
    all(docx.xml("word/_rels/footnotes.xml.rels"), "Relationship").map((rel) => [
      rel.getAttribute("Id"),
      rel.getAttribute("Target"),
    ]),
  );
  const links = all(footnotes, "hyperlink").map((link) => [
    link.textContent,
    targets.get(link.getAttribute("r:id")),
  ]);

  expect(links).toEqual([
    ["https://voorbeeld.nl/pad?x=1&y=2", "https://voorbeeld.nl/pad?x=1&y=2"],
    ["www.voorbeeld.nl/cijfers", "https://www.voorbeeld.nl/cijfers"],
    ["https://voorbeeld.nl/a", "https://voorbeeld.nl/a"],
  ]);
  const written = all(footnotes, "footnote").map(({ textContent }) => textContent?.trim());
  expect(written).toEqual(expect.arrayContaining(noten.map((tekst) => tekst.replace("blz. ", "blz.\u00a0"))));
  expect(lintDocx(docx)).toEqual([]);
  expect(await validateAll(new Map([["voetnoten", bytes]]))).toEqual([]);
});

import { expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { VoetnootDeel } from "#shared/domain/rich-text.ts";
import { voetnootMet } from "#shared/domain/voetnoot.ts";
import { aBron, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";
import { aDocx } from "#tests/word-lint/a-docx.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { readBack } from "#tests/word-lint/read-back.ts";
import { validateAll } from "#tests/word-lint/validate.ts";

const link = (text: string, href: string): VoetnootDeel => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

it("writes links and citations inside footnotes, with the addresses in the part of the footnotes", async () => {
  const { docx, bytes } = await aDocx(
    anAgenda({
      ambities: [anAmbitie()],
      bronnen: [aBron()],
      teksten: {
        [tekstSleutel("ambitie", "ambitie-1")]: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [
                { type: "text", text: "Feit" },
                {
                  type: "voetnoot",
                  attrs: voetnootMet([
                    link("Het rapport", "https://cbs.nl/noot"),
                    { type: "text", text: " zegt het." },
                    { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "p. 5" } },
                  ]),
                },
                link(" en ", "https://cbs.nl/tekst"),
              ],
            },
          ],
        },
      },
    }),
  );

  expect(readBack(docx)).toContain("Feit [Het rapport zegt het (UWV 2024, p.\u00a05).] en ");
  expect(docx.parts.get("word/_rels/footnotes.xml.rels")).toContain('Target="https://cbs.nl/noot"');
  expect(docx.parts.get("word/_rels/document.xml.rels")).not.toContain("https://cbs.nl/noot");
  expect(docx.parts.get("word/_rels/document.xml.rels")).toContain("https://cbs.nl/tekst");
  expect(lintDocx(docx)).toEqual([]);
  expect(await validateAll(new Map([["voetnoten", bytes]]))).toEqual([]);
});

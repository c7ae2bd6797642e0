import { expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Inline } from "#shared/domain/rich-text.ts";
import { anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";
import { aDocx } from "#tests/word-lint/a-docx.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { validateAll } from "#tests/word-lint/validate.ts";

const naar = (doel: string): Inline => ({ type: "verwijzing", attrs: { naar: doel } });

it("writes references as fields and links that show the right number without being updated", async () => {
  const { docx, bytes } = await aDocx(
    anAgenda({
      ambities: [anAmbitie()],
      acties: [anActie({ ambitieId: "ambitie-1" })],
      begroting: { ...anAgenda().begroting, posten: [aPost(), aPost({ id: "post-2", blokId: "blok-4" })] },
      teksten: {
        [tekstSleutel("ambitie", "ambitie-1")]: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: ["actie/actie-1", "tabel/dekking", "bijlage/begroting"].map(naar),
            },
          ],
        },
      },
    }),
  );
  const xml = docx.parts.get("word/document.xml");

  expect(xml).toContain('w:instr="REF _ra_act_actie_1 \\r \\h"><w:r><w:t xml:space="preserve">2.1.1</w:t>');
  expect(xml).toContain('w:instr="REF _ra_tab_dekking \\h"><w:r><w:t xml:space="preserve">2</w:t>');
  expect(xml).toMatch(/w:anchor="_ra_deel_begroting"[^>]*><w:r><w:t xml:space="preserve">1<\/w:t>/u);
  expect(xml).toMatch(/w:name="_ra_tab_dekking" w:id="\d+"\/><w:fldSimple w:instr="SEQ Tabel/u);
  expect(lintDocx(docx)).toEqual([]);
  expect(await validateAll(new Map([["verwijzingen", bytes]]))).toEqual([]);
});

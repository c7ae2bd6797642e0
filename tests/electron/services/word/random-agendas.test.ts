import { describe, expect, it } from "vitest";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { aRandomDocument, KORT_RAAMWERK, SEEDS } from "#tests/builders/a-random-document.ts";
import { agendaFragments, missingPieces, squeeze } from "#tests/word-lint/agenda-fragments.ts";
import { readDocx } from "#tests/word-lint/docx-package.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { readBack } from "#tests/word-lint/read-back.ts";

const singleSpaced = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/\s+/gu, " ").trim());

describe(`${SEEDS} random agendas`, () => {
  it("become documents without a fault, and read back as the agenda", { timeout: 300_000 }, async () => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { agenda, tree, bytes } = await aRandomDocument(seed);
      const docx = readDocx(bytes);
      expect(lintDocx(docx), `seed ${seed}`).toEqual([]);

      const lines = readBack(docx).filter((line) => line !== "Inhoud");
      const planned = plainTree(tree).filter((line) => line !== "Inhoud");
      expect(singleSpaced(lines), `seed ${seed}`).toEqual(singleSpaced(planned));

      const text = squeeze(lines.join(""));
      const missing = agendaFragments(agenda, KORT_RAAMWERK).flatMap((pieces) => missingPieces(text, pieces));
      expect(missing, `seed ${seed}`).toEqual([]);
    }
  });
});

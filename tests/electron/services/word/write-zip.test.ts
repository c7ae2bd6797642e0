import { Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import { fillIn } from "#electron/services/word/page-numbers.ts";
import { writeZip } from "#electron/services/word/write-zip.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { docxDocument } from "#shared/word/docx/docx-document.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";

const MOMENT = "2026-11-28T19:45:31.000Z";

/** Every part as text; what docx draws or counts anew for every document has one name. */
const asText = (zip: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, data]) => [
      path,
      strFromU8(data).replaceAll(/rId[\w-]{15,}|_Toc\d+| w:id="\d+"/gu, "eigen"),
    ]),
  );

it("gives back every file as it went in, in order", () => {
  const files = new Map<string, string | Uint8Array>([
    ["word/document.xml", "<w:p>één ‘zin’</w:p>".repeat(2000)],
    ["leeg", ""],
    ["mediä/beeld.png", Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251)],
  ]);

  const unzipped = unzipSync(writeZip(files, MOMENT));

  expect(Object.keys(unzipped)).toEqual([...files.keys()]);
  expect(strFromU8(unzipped["word/document.xml"] ?? new Uint8Array())).toBe(files.get("word/document.xml"));
  expect(unzipped.leeg).toHaveLength(0);
  expect(unzipped["mediä/beeld.png"]).toEqual(files.get("mediä/beeld.png"));
});

it("dates the files as asked", () => {
  const zip = writeZip(new Map([["a", "b"]]), MOMENT);

  expect(zip.readUInt16LE(12)).toBe((46 << 9) | (11 << 5) | 28);
  expect(zip.readUInt16LE(10)).toBe((19 << 11) | (45 << 5) | 15);
});

it("holds what the packer of docx puts in a document, part for part", async () => {
  const tree = agendaTree(aFullAgenda(), raamwerken[0], WordOpties.parse({}));
  const pages = countPages(tree);

  const { "docProps/core.xml": core, ...ours } = asText(packDocx(tree, MOMENT, pages));
  const theirs = asText(await Packer.toBuffer(docxDocument(tree, fillIn(tree, pages))));

  expect(core).toContain(MOMENT);
  expect({ ...ours, "docProps/core.xml": "" }).toEqual({ ...theirs, "docProps/core.xml": "" });
});

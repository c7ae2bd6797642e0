import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { anActie, anAgenda, aText, STEMPEL } from "#tests/builders/an-agenda.ts";
import { all, child, type DocxPackage, kids, readDocx, styleOf, val } from "#tests/word-lint/docx-package.ts";

async function aDocument(agenda = aFullAgenda()): Promise<DocxPackage> {
  const tree = agendaTree(agenda, raamwerken[0], WordOpties.parse({}));
  return readDocx(packDocx(tree, STEMPEL.op, countPages(tree)));
}

it("the line Word wants behind a last table is one point high, so that it takes no page of its own", async () => {
  const docx = await aDocument();
  const body = child(docx.xml("word/document.xml") as never, "body");
  const last = kids(body as never, "p").at(-1);
  const style = all(docx.xml("word/styles.xml"), "style").find(
    (found) => val(found, "styleId") === styleOf(last as never),
  );
  const spacing = child(style as never, "pPr", "spacing");

  expect([
    val(spacing, "before"),
    val(spacing, "after"),
    val(spacing, "line"),
    val(spacing, "lineRule"),
  ]).toEqual(["0", "0", "20", "exact"]);
});

it("no page ends between the facts under the name of an actie", async () => {
  const docx = await aDocument(
    anAgenda({ acties: [anActie({ start: "2026-01", schaal: "regio", gemeenten: ["dijkdam"] })] }),
  );
  const kop = all(docx.xml("word/document.xml"), "p").findIndex((p) => styleOf(p) === "Heading3");
  const feiten = all(docx.xml("word/document.xml"), "p")
    .slice(kop)
    .filter((p) => styleOf(p) === "Kenmerk");

  expect(feiten.length).toBeGreaterThan(2);
  expect(feiten.map((p) => Boolean(child(p, "pPr", "keepNext")))).toEqual(
    feiten.map((_, index) => index < feiten.length - 1),
  );
});

/** Room above the first paragraph that says this, in twips; null when its style decides. */
const roomAbove = (docx: DocxPackage, text: string): string | null =>
  val(
    child(
      all(docx.xml("word/document.xml"), "p").find((p) => p.textContent?.startsWith(text)) as never,
      "pPr",
      "spacing",
    ),
    "before",
  );

it("a title without subtitle keeps its distance from the facts under it", async () => {
  expect(roomAbove(await aDocument(anAgenda({ ondertitel: "" })), "Beleidsagenda")).toBe("480");
  expect(roomAbove(await aDocument(anAgenda({ ondertitel: "Samen" })), "Beleidsagenda")).toBeNull();
});

it("a list under a table keeps its distance, and its items stay together", async () => {
  const cell = (type: "tableHeader" | "tableCell", text: string) => ({ type, content: aText(text).content });
  const row = (...content: ReturnType<typeof cell>[]) => ({ type: "tableRow" as const, content });
  const rows = [row(cell("tableHeader", "Kop")), row(cell("tableCell", "Inhoud"))];
  const items = ["Eerste", "Tweede"].map((text) => ({
    type: "listItem" as const,
    content: aText(text).content,
  }));
  const docx = await aDocument(
    anAgenda({
      hoofdstukken: [{ id: "h", titel: "Inleiding", plaats: "voorin", volgorde: "a0", gewijzigd: null }],
      teksten: {
        [tekstSleutel("hoofdstuk", "h")]: {
          type: "doc",
          content: [
            { type: "table", content: rows },
            { type: "bulletList", content: items },
          ],
        },
      },
    }),
  );

  expect([roomAbove(docx, "Eerste"), roomAbove(docx, "Tweede")]).toEqual(["200", null]);
});

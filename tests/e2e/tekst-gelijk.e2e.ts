import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { normalise } from "#shared/document/tekst/normalise.ts";
import { isNiets, LEGE_TEKST, type RichText } from "#shared/domain/rich-text.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";
import { openApp } from "./harness/open-app.ts";
import { leesStand } from "./harness/tekst-stand.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { doeStap, eenTekstStap } from "./screens/tekst-stappen.ts";
import { openVraag, VragenScreen } from "./screens/vragen-screen.ts";

const SLEUTEL = "antwoord-inw-1";

/** Opens an agenda of its own at one vraag; `bestand` reads the text of that vraag from the file. */
async function openEigen() {
  const folders = tempFolders();
  const pad = join(folders.documenten, "proef.agenda.json");
  mkdirSync(folders.documenten, { recursive: true });
  writeFileSync(
    pad,
    bestandBytes(encodeBestand(docFromAgenda(anAgenda({ teksten: { [SLEUTEL]: aText("Begin.") } })))),
  );
  const { page, errors } = await openApp("browser", { folders, args: [pad] });
  const vragen = new VragenScreen(page);
  await page.locator(".titelbalk").waitFor();
  await vragen.gaNaar("aanbod", "inw-1");
  await vragen.tekst.click();
  await vragen.inTekst();
  const bestand = (): RichText => JSON.parse(readFileSync(pad, "utf8")).agenda.teksten[SLEUTEL] ?? LEGE_TEKST;
  return { page, vragen, bestand, errors };
}

describe("a text", () => {
  it("is the same on the screen, in the document and in the file, whatever is typed, pasted and undone", async () => {
    const { page, vragen, bestand, errors } = await openEigen();
    await fc.assert(
      fc.asyncProperty(
        fc.array(eenTekstStap, { minLength: 10, maxLength: 25, size: "max" }),
        async (stappen) => {
          await vragen.leeg();
          for (const stap of stappen) {
            await doeStap(vragen, stap);
            const { scherm, document, json } = await leesStand(vragen.tekst);
            expect(scherm).toBe(document);
            expect(errors).toEqual([]);
            await page.keyboard.press("Control+s");
            const geschreven = normalise(json);
            // A text without so much as a shape is not kept.
            await expect
              .poll(bestand, { timeout: 5_000 })
              .toEqual(isNiets(geschreven) ? LEGE_TEKST : geschreven);
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

describe("deleting beside a table", () => {
  const invoer = readFileSync(
    new URL("../fixtures/gevallen/01-backspace-na-tabel/invoer.html", import.meta.url),
    "utf8",
  );
  const na = (html: string): string => invoer.replace(/<p>.*$/su, html);
  const soorten = {
    alinea: invoer,
    kop: na("<h3>Kop na</h3>"),
    lijst: na("<ul><li>punt na</li></ul>"),
    citaat: na("<blockquote><p>gezegd</p></blockquote>"),
  };

  it.each(["Backspace", "Shift+Backspace", "Control+Backspace"])(
    "%s never takes what stands behind it, however fast it is typed",
    async (toets) => {
      const { vragen } = await openVraag();
      for (const html of Object.values(soorten)) {
        await vragen.leeg();
        await vragen.plak(html);
        const laatste = vragen.tekst.locator(":scope > :not(.tableWrapper)").last();
        const tekst = await laatste.textContent();
        await laatste.click();
        await vragen.typ("Home", toets);
        const { scherm, document } = await leesStand(vragen.tekst);

        expect(scherm).toBe(document);
        expect(document).toMatch(new RegExp(`<table>.*<p>k1</p>.*<p>b</p></td></tr></table>.*${tekst}`, "u"));
      }
    },
  );

  it("takes letters, words and marks out of a paragraph", async () => {
    const { vragen, page } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("een twee drie vier");
    await vragen.typ("Backspace", "Control+Backspace", "Control+Home", "Delete", "Control+Delete");
    expect((await leesStand(vragen.tekst)).document).toBe("<p> twee drie </p>");
    await vragen.typ("End");
    await vragen.zetNoot("voetnoot");
    await vragen.zetNoot("bronVerwijzing");
    await vragen.typ("Backspace");
    expect((await leesStand(vragen.tekst)).scherm).toBe("<p> twee drie <sup></sup></p>");
    await vragen.typ("Backspace");
    expect((await leesStand(vragen.tekst)).scherm).toBe("<p> twee drie </p>");
  });
});

describe("a composition", () => {
  it.each(["voetnoot", "bronVerwijzing"] as const)("right behind a %s gives what is meant", async (soort) => {
    const { vragen, page } = await openVraag();
    const teken = soort === "voetnoot" ? "<sup></sup>" : "<cite></cite>";
    for (const [achter, verwacht] of [
      ["", "<p>Feit{}é日本</p>"],
      [" staat vast", "<p>Feit{}é日本 staat vast</p>"],
    ] as const) {
      await vragen.leeg();
      await page.keyboard.type(`Feit${achter}`);
      await vragen.typ(...Array.from(achter, () => "ArrowLeft"));
      await vragen.zetNoot(soort);
      await vragen.stelSamen("é");
      await vragen.stelSamen("日本");
      const { scherm, document } = await leesStand(vragen.tekst);

      expect(document).toBe(verwacht.replace("{}", teken));
      expect(scherm).toBe(document);
    }
  });
});

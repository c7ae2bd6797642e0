import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import { FORMAAT } from "#shared/document/agenda-bestand.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";
import { readDocx } from "#tests/word-lint/docx-package.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { HOSTS, openApp } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

const BEELD = '<img src=x onerror="window.geraakt=1">';
const SCRIPT = '"><script>window.geraakt=1</script>';
const LINK = "javascript:window.geraakt=1";

/** Hostile text in every place where a user or another program can put text. */
function hostileAgenda(): Agenda {
  const basis = anAgenda({
    titel: `${BEELD} agenda`,
    ondertitel: SCRIPT,
    regio: BEELD,
    centrumgemeente: SCRIPT,
    versie: BEELD,
  });
  return {
    ...basis,
    gemeenten: basis.gemeenten.map((gemeente) => ({ ...gemeente, naam: BEELD })),
    antwoorden: {
      "inw-1": { vraagId: "inw-1", triage: { kind: "nu" }, klaar: true, vraagTekst: SCRIPT, gewijzigd: null },
      "inw-2": {
        vraagId: "inw-2",
        triage: { kind: "bewust-niet", want: BEELD },
        klaar: false,
        vraagTekst: "",
        gewijzigd: null,
      },
      "inw-3": {
        vraagId: "inw-3",
        triage: { kind: "elders", waar: LINK },
        klaar: false,
        vraagTekst: "",
        gewijzigd: null,
      },
    },
    hoofdstukken: [{ id: "h-1", titel: SCRIPT, plaats: "voorin", volgorde: "a0", gewijzigd: null }],
    ambities: [anAmbitie({ titel: BEELD, vragen: ["inw-1"], doelgroepen: ["jongeren"] })],
    acties: [anActie({ titel: SCRIPT, ambitieId: "ambitie-1", trekker: "partner-1" })],
    partners: [{ id: "partner-1", naam: BEELD, rol: SCRIPT, volgorde: "a0" }],
    bronnen: [aBron({ titel: BEELD, kort: SCRIPT, url: LINK })],
    afkortingen: [{ id: "afk-1", afkorting: "<b>X</b>", betekenis: BEELD }],
    begroting: {
      ...basis.begroting,
      posten: [aPost({ naam: '=HYPERLINK("http://x")', bedragen: { "2026": euro(1) } })],
    },
    teksten: {
      "antwoord-inw-1": {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [
              { type: "text", text: `${BEELD} ` },
              { type: "text", text: "klik hier", marks: [{ type: "link", attrs: { href: LINK } }] },
              { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: SCRIPT } },
              { type: "voetnoot", attrs: { tekst: BEELD } },
            ],
          },
        ],
      },
    },
  };
}

const SCHERMEN = [
  "#/agendagegevens",
  "#/vragen/aanbod/antwoord/inw-1",
  "#/triage/aanbod",
  "#/hoofdstukken/hoofdstuk/h-1",
  "#/ambities/ambitie/ambitie-1",
  "#/acties/actie/actie-1",
  "#/begroting",
  "#/bronnen/bron/bron-1",
  "#/partners",
  "#/afkortingen",
  "#/versies",
  "#/overzicht",
];

describe.each(HOSTS)("hostile names, titles, links and texts (%s)", (host) => {
  it("run nothing on any screen and reach no document", async () => {
    const folders = tempFolders();
    await mkdir(folders.documenten, { recursive: true });
    const pad = join(folders.documenten, "vijandig.agenda.json");
    writeFileSync(pad, JSON.stringify({ formaat: FORMAAT, versie: 1, agenda: hostileAgenda() }));
    const { page, foreign, errors } = await openApp(host, { folders, args: [pad] });
    const app = new AppScreen(page);
    await page.getByRole("heading", { level: 1, name: BEELD }).waitFor();

    for (const hash of SCHERMEN) {
      await app.gaNaar(hash);
      await page.waitForTimeout(200);
    }
    await page.getByRole("button", { name: "Naar Word" }).click();
    await page.getByRole("button", { name: "Maak Word-document" }).click();
    await page
      .getByText(/staat klaar \(/u)
      .first()
      .waitFor({ timeout: 60_000 });

    expect(await page.evaluate(() => "geraakt" in window)).toBe(false);
    expect(await page.locator("img[src=x], script:not([src])").count()).toBe(0);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    const docx = readdirSync(folders.documenten).find((naam) => naam.endsWith(".docx")) ?? "geen.docx";
    const gelezen = readDocx(readFileSync(join(folders.documenten, docx)));
    expect(lintDocx(gelezen)).toEqual([]);
    expect(gelezen.parts.get("word/_rels/document.xml.rels")).not.toContain("javascript:");
  });
});

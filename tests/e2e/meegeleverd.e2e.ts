import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { cyclonedxFouten } from "#tests/builders/cyclonedx.ts";
import { axeFindings } from "./harness/axe-findings.ts";
import { openShared } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

type Bom = Readonly<{ components: readonly Readonly<{ name: string; purl?: string }>[] }>;

/** The bill of materials as its command writes it, into a folder of its own. */
function maakSbom(): string {
  const { root, remove } = tempFolders();
  onTestFinished(remove);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "scripts", "sbom.mjs"), root],
    { encoding: "utf8" },
  );
  expect(status === 0 ? "" : `${stdout}${stderr}`).toBe("");
  return readFileSync(stdout.trim().split("\n").at(-1) ?? "", "utf8");
}

it("makes a bill of materials of what was built: valid, the same every time, with what every bundle holds", () => {
  const tekst = maakSbom();
  const bom = JSON.parse(tekst) as Bom;
  const namen = bom.components.map(({ name }) => name);

  expect(maakSbom()).toBe(tekst);
  expect(cyclonedxFouten(bom)).toEqual([]);
  for (const naam of ["react", "yjs", "docx", "ws", "zod", "hunspell-asm", "Hunspell", "electron"])
    expect(namen).toContain(naam);
  for (const naam of ["vitest", "typescript", "playwright-core"]) expect(namen).not.toContain(naam);
});

it("shows the licences of others from the menu, and the whole text of each, with the keyboard alone", async () => {
  const { page, errors } = await openShared();
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.getByRole("menuitem", { name: "Licenties van derden" }).click();
  const venster = page.getByRole("dialog", { name: "Licenties van derden" });
  const regel = venster.getByRole("listitem").filter({ hasText: /^Hunspell/u });
  await regel.locator("summary").focus();
  await page.keyboard.press("Enter");
  await regel.getByText("MOZILLA PUBLIC LICENSE").waitFor();

  expect(await venster.getByRole("listitem").count()).toBeGreaterThan(50);
  expect(await axeFindings(page, "licenties", { deel: ".dialoog" })).toEqual([]);
  expect(errors).toEqual([]);
  await page.keyboard.press("Escape");
  await venster.waitFor({ state: "detached" });
});

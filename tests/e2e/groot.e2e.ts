import { readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { GROOT, grootAgenda } from "#tests/builders/groot-agenda.ts";
import { openApp } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

it("works in an agenda of 100,000 words: every key that is typed arrives, on every screen and in the file", async () => {
  const folders = tempFolders();
  await mkdir(folders.documenten, { recursive: true });
  const pad = join(folders.documenten, "groot.agenda.json");
  const ids = raamwerken[0]?.vragen.map(({ id }) => id) ?? [];
  writeFileSync(
    pad,
    bestandBytes(encodeBestand(docFromAgenda(grootAgenda(ids, { ...GROOT, woorden: 850 })))),
  );
  const { page, errors } = await openApp("browser", { folders, args: [pad] });
  const app = new AppScreen(page);
  await page.getByRole("heading", { level: 1, name: "Meerjarenagenda Groot" }).waitFor();

  for (const vraag of ids.slice(0, 3)) {
    await app.gaNaar(`#/vragen/aanbod/antwoord/${vraag}`);
    await app.antwoord.waitFor();
    await app.schrijf(` Typen bij ${vraag} hapert niet.`);
    await app.antwoord.getByText(`Typen bij ${vraag} hapert niet.`).waitFor();
  }
  for (const hash of [
    "#/overzicht",
    "#/triage/ambities",
    "#/ambities",
    "#/acties",
    "#/begroting",
    "#/bronnen",
  ]) {
    await app.gaNaar(hash);
    await page.getByRole("main").getByRole("heading").first().waitFor();
  }
  await app.opgeslagen();
  await page.waitForTimeout(2_000);

  const opgeslagen = readFileSync(pad, "utf8");
  for (const vraag of ids.slice(0, 3)) expect(opgeslagen).toContain(`Typen bij ${vraag} hapert niet.`);
  expect(errors).toEqual([]);
});

import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { AppScreen } from "../screens/app-screen.ts";
import { openApp } from "./open-app.ts";
import { tempFolders } from "./temp-folders.ts";

export type OpenedAgenda = Readonly<{ page: Page; app: AppScreen; errors: readonly string[] }>;

/** Opens an agenda from its own file, in a host of its own. */
export async function openAgenda(agenda: Agenda): Promise<OpenedAgenda> {
  const folders = tempFolders();
  await mkdir(folders.documenten, { recursive: true });
  const pad = join(folders.documenten, "proef.agenda.json");
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(agenda))));
  const { page, errors } = await openApp("browser", { folders, args: [pad] });
  await page.getByRole("heading", { level: 1, name: agenda.titel }).waitFor();
  return { page, app: new AppScreen(page), errors };
}

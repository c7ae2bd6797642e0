import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { readGegevens } from "./gegevens.ts";
import { maakBestand } from "./maak-bestand.ts";

/** Writes the agenda file of every folder of data files beside that folder; returns what it wrote. */
export async function schrijfVoorbeelden(folder: string): Promise<string[]> {
  const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const pad = join(folder, `${name}${EXTENSIE}`);
      await writeFile(pad, maakBestand(await readGegevens(join(folder, name))));
      return pad;
    }),
  );
}

import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../files/disk.ts";
import { readHelper } from "../files/read-helper.ts";
import { EIGEN_BESTAND, writeAtomic } from "../files/write-atomic.ts";

const NAAM = "herkomst.json";
/** What an earlier app wrote: one path. */
const NAAM_EERDER = "pad.txt";
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_PADEN = 50;

/** Where the agenda of a reeks of generations is, or was. */
const Herkomst = z.object({
  /** The paths it was kept from, the last one first. */
  paden: z.array(z.string()),
  /** On how many days the app was used while there was no file at any of them. */
  dagenWeg: z.int().min(0).default(0),
  /** The last of those days. */
  laatsteDag: z.string().default(""),
});
export type Herkomst = Readonly<z.infer<typeof Herkomst>>;

/** What is known of a reeks; no paths when that cannot be read. */
export async function readHerkomst(map: string, disk: Disk): Promise<Herkomst> {
  try {
    return Herkomst.parse(JSON.parse((await readHelper(join(map, NAAM), MAX_BYTES, disk)).toString("utf8")));
  } catch {
    const pad = await readHelper(join(map, NAAM_EERDER), MAX_BYTES, disk).catch(() => null);
    return { paden: pad ? [pad.toString("utf8")] : [], dagenWeg: 0, laatsteDag: "" };
  }
}

/** Keeps what is known of a reeks; of many paths the oldest are forgotten. */
export async function writeHerkomst(map: string, herkomst: Herkomst, disk: Disk): Promise<void> {
  const bytes = Buffer.from(
    JSON.stringify({ ...herkomst, paden: herkomst.paden.slice(0, MAX_PADEN) }),
    "utf8",
  );
  await writeAtomic(join(map, NAAM), bytes, { disk, mode: EIGEN_BESTAND });
}

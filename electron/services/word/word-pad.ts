import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";

const MAX_POGINGEN = 1000;

/** Where a document goes: the chosen path with `.docx` behind it, or beside the agenda under a name not taken yet. */
export async function wordPad(gekozen: string | null, agendaPad: string): Promise<string> {
  if (gekozen !== null) return /\.docx$/iu.test(gekozen) ? gekozen : `${gekozen}.docx`;
  const naam = basename(agendaPad);
  const stam = naam.toLowerCase().endsWith(EXTENSIE)
    ? naam.slice(0, -EXTENSIE.length)
    : naam.replace(/\.[^.]*$/u, "");
  for (let nummer = 1; nummer < MAX_POGINGEN; nummer += 1) {
    const pad = join(dirname(agendaPad), `${stam}${nummer === 1 ? "" : ` (${nummer})`}.docx`);
    if (!(await bestaat(pad))) return pad;
  }
  return join(dirname(agendaPad), `${stam}.docx`);
}

const bestaat = (pad: string): Promise<boolean> =>
  access(pad).then(
    () => true,
    () => false,
  );

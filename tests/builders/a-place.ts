import { mkdir, mkdtemp, rm, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Generaties } from "#electron/services/agenda-files/generaties.ts";
import { slotPadVan } from "#electron/services/agenda-files/lock.ts";
import { Sessies } from "#electron/services/agenda-files/sessies.ts";
import type { AppEvent } from "#shared/api/events.ts";

/** Folders of its own for one test, removed when it ends. */
export async function aPlace(): Promise<{ root: string; documenten: string; gegevens: string }> {
  const root = await mkdtemp(join(tmpdir(), "meerjarenagenda-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [documenten, gegevens] = [join(root, "Documenten"), join(root, "gegevens")];
  await mkdir(documenten, { recursive: true });
  await mkdir(gegevens, { recursive: true });
  return { root, documenten, gegevens };
}

/** As when the program that has this file open was killed: what it wrote is there, and nobody has the file. */
export const forgetOwner = (pad: string): Promise<void> => unlink(slotPadVan(pad));

/** Sessions over real folders, and the events they pushed. */
export function someSessies(gegevens: string, now: () => Date = () => new Date()) {
  const events: AppEvent[] = [];
  const generaties = new Generaties({ gegevens, now });
  const sessies = new Sessies({
    gegevens,
    generaties,
    now,
    emit: (event) => events.push(event),
    door: () => "Adviseur",
    onOpened: async () => {},
    onSaved: async () => {},
    onMoved: async () => {},
  });
  onTestFinished(() => sessies.closeAll());
  return { sessies, generaties, events };
}

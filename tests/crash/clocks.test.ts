import { readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { startEditor } from "./an-editor.ts";
import { bundleChild } from "./bundle-child.ts";
import { editsIn } from "./proef.ts";

const A = { client: "a" };
const HOUR = 3_600_000;
const JUMPS: Readonly<Record<string, number>> = {
  "an hour back": -HOUR,
  "an hour ahead, as after sleep": HOUR,
  "a day back": -24 * HOUR,
  "ten years ahead": 87_660 * HOUR,
};

const SUSPENDED = Number(process.env.SUSPENDED_ROUNDS ?? 1);
/** Longer than the time in which a history has to be read. */
const PAUSE_MS = 16_000;
/** Enough history that reading it takes a while. */
const GROOT = 40_000;

async function anAgendaFile(doc = docFromAgenda(anAgenda({ titel: "Begin" }))) {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(doc)));
  return { gegevens, pad };
}

const titelIn = async (pad: string): Promise<string> => JSON.parse(await readFile(pad, "utf8")).agenda.titel;

describe.each(Object.entries(JUMPS))("a clock that is set %s and back again", (_, sprong) => {
  it("stops no save, takes no lock and costs no generation", async () => {
    const { gegevens, pad } = await anAgendaFile();
    let verzet = 0;
    const now = () => new Date(Date.now() + verzet);
    const { sessies, generaties } = someSessies(gegevens, now);
    const sessie = sessies.get((await sessies.open(pad, A)).sessie);
    const standen: string[] = [];
    for (const [nth, zet] of [0, 6 * 60_000, sprong, sprong + 6 * 60_000, 0, 12 * 60_000].entries()) {
      verzet = zet;
      await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: `Stand ${nth}` })));
      expect((await sessie.save()).kind, `stand ${nth}`).toBe("opgeslagen");
      expect(await titelIn(pad)).toBe(`Stand ${nth}`);
      standen.push(...(await generaties.list("agenda-1")).map(({ id }) => id));
      const ander = await someSessies(gegevens, now).sessies.open(pad, { client: "b" });
      expect(ander.alleenLezen, `stand ${nth}`).toMatchObject({ reden: "in-gebruik" });
    }

    const over = new Set((await generaties.list("agenda-1")).map(({ id }) => id));
    expect(standen.filter((id) => !over.has(id))).toEqual([]);
    expect(over.size).toBeGreaterThanOrEqual(4);
  });
});

it("a file that says it was written in 2031 is opened, saved and kept like any other", async () => {
  const { gegevens, pad } = await anAgendaFile();
  await utimes(pad, new Date("2031-05-01"), new Date("2031-05-01"));
  const { sessies, generaties } = someSessies(gegevens);
  const sessie = sessies.get((await sessies.open(pad, A)).sessie);
  const gevonden = await generaties.list("agenda-1");

  await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nu" })));
  expect((await sessie.save()).kind).toBe("opgeslagen");

  expect(await titelIn(pad)).toBe("Nu");
  expect(gevonden.map(({ op }) => op.slice(0, 4))).toEqual(["2031"]);
  expect(await generaties.list("agenda-1")).toHaveLength(2);
});

describe.runIf(process.platform !== "win32")(
  "a process that stands still for sixteen seconds while it opens",
  () => {
    let child = "";
    beforeAll(async () => {
      child = await bundleChild("crash-child");
    });

    async function oneRound(round: number): Promise<void> {
      const doc = docFromAgenda(anAgenda());
      for (let nth = 0; nth < GROOT; nth++) doc.getMap("groot").set(`sleutel-${nth}`, nth);
      const { gegevens, pad } = await anAgendaFile(doc);
      const editor = startEditor(child, { pad, gegevens, seed: round + 1 });
      await sleep(100 + ((round * 7_919) % 600));
      editor.process.kill("SIGSTOP");
      await sleep(PAUSE_MS);
      editor.process.kill("SIGCONT");
      await editor.until(3);
      editor.process.kill("SIGKILL");
      await editor.ended;

      const { sessies } = someSessies(gegevens);
      const geopend = await sessies.open(pad, A, true);
      const nu = sessies.get(geopend.sessie).doc;
      expect(geopend.alleenLezen, `round ${round}`).toBeNull();
      expect(geopend.meldingen.filter(({ soort }) => soort !== "teruggevonden")).toEqual([]);
      expect(sessies.agendaVan(geopend.sessie).agenda.id, `round ${round}`).toBe("agenda-1");
      expect(nu.getMap("groot").size, `round ${round}`).toBe(GROOT);
      const gevonden = editsIn(Buffer.from(Y.encodeStateAsUpdate(nu)).toString("base64"));
      expect(
        editor.acknowledged().filter((nummer) => !gevonden.has(nummer)),
        `round ${round}`,
      ).toEqual([]);
    }

    it(`goes on with the agenda it was (${SUSPENDED} rounds)`, { timeout: SUSPENDED * 60_000 }, async () => {
      for (let round = 0; round < SUSPENDED; round += 4)
        await Promise.all(
          Array.from({ length: Math.min(4, SUSPENDED - round) }, (_, nth) => oneRound(round + nth)),
        );
    });
  },
);

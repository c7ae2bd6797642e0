import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Generaties } from "#electron/services/agenda-files/generaties.ts";
import { openAgendaFile } from "#electron/services/agenda-files/open-agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { bundleChild } from "./bundle-child.ts";
import { PROEF } from "./proef.ts";

const SEEDS = Number(process.env.CRASH_SEEDS ?? 40);
/** Each lane kills one process after another on a file of its own. */
const LANES = 4;
const MAX_LEVEN_MS = 150;

let child = "";

beforeAll(async () => {
  child = await bundleChild("crash-child");
});

describe("kill -9 at a random moment of an editing run", () => {
  it(`loses nothing that was acknowledged and leaves every file readable (${SEEDS} seeds)`, {
    timeout: SEEDS * 3_000,
  }, async () => {
    const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
    const lanes = Array.from({ length: LANES }, (_, lane) => seeds.filter((seed) => seed % LANES === lane));
    const results = await Promise.all(lanes.map(runLane));

    const killed = results.reduce((sum, { rounds }) => sum + rounds, 0);
    expect(killed).toBe(SEEDS);
    expect(results.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(SEEDS);
  });
});

/** Edits, kills and checks one file over and over; each round builds on what the last one left. */
async function runLane(seeds: readonly number[]): Promise<{ rounds: number; acknowledged: number }> {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
  let acknowledged = 0;
  for (const seed of seeds) {
    acknowledged = Math.max(acknowledged, await runAndKill(pad, gegevens, acknowledged, seed));
    await checkFile(pad, gegevens, acknowledged, seed);
  }
  return { rounds: seeds.length, acknowledged };
}

/** The number of edits that were acknowledged before the kill. */
function runAndKill(pad: string, gegevens: string, eerste: number, seed: number): Promise<number> {
  const process = spawn(globalThis.process.execPath, [child, pad, gegevens, String(eerste), String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  process.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (output === "") setTimeout(() => process.kill("SIGKILL"), (seed * 7_919) % MAX_LEVEN_MS);
    output += text;
  });
  return new Promise((resolve, reject) => {
    process.on("error", reject);
    process.on("close", (code) => {
      if (code !== null) return reject(new Error(`the editing run ended by itself with ${code}`));
      const numbers = output.split("\n").filter((line) => /^\d+$/u.test(line));
      resolve(numbers.length === 0 ? eerste : Number(numbers.at(-1)) + 1);
    });
  });
}

/** Fails unless the file reads, and file and journaal together hold every acknowledged edit. */
async function checkFile(pad: string, gegevens: string, acknowledged: number, seed: number): Promise<void> {
  const now = () => new Date();
  JSON.parse(await readFile(pad, "utf8"));
  const generaties = new Generaties({ gegevens, now });
  const { doc, plaats, meldingen } = await openAgendaFile({
    pad,
    overnemen: false,
    door: "Proef",
    gegevens,
    generaties,
    newId: randomUUID,
    now,
  });
  await plaats.lock?.release();
  expect(plaats.lock, `seed ${seed}`).not.toBeNull();
  expect(
    meldingen.filter(({ soort }) => soort !== "teruggevonden"),
    `seed ${seed}`,
  ).toEqual([]);
  const found = doc.getMap(PROEF);
  const missing = Array.from({ length: acknowledged }, (_, nummer) => String(nummer)).filter(
    (nummer) => !found.has(nummer),
  );
  expect(missing, `seed ${seed}`).toEqual([]);
}

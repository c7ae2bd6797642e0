import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { createRandom, type Random } from "#tests/builders/random.ts";
import { run } from "#tests/builders/run-cli.ts";

const MUTANTS = Number(process.env.MUTANTS ?? 25);
const BYTES = bestandBytes(encodeBestand(docFromAgenda(aFullAgenda())));
const INTERNAL = "Er ging iets mis in het programma zelf";
const STACK = /^\s+at .+:\d+/mu;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const STRANGE: readonly (() => Json)[] = [
  () => null,
  () => -1,
  () => 1e308,
  () => "",
  () => "__proto__",
  () => "A".repeat(20_000),
  () => "\u0000\ud800",
  () => [],
  () => Array(20_000).fill(0),
  () => Array(20_000).fill({}),
  () => ({}),
  () => JSON.parse('{"__proto__":{"id":"x"},"constructor":1,"toString":null}'),
  () => Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`${index}`, "x"])),
  () => JSON.parse(`${"[".repeat(3_000)}${"]".repeat(3_000)}`),
];

/** Puts something strange in the place of one value somewhere in the data. */
function strangeAt(data: Json, random: Random): Json {
  if (typeof data !== "object" || data === null || Object.keys(data).length === 0 || random.chance(0.15))
    return random.pick(STRANGE)();
  const key = random.pick(Object.keys(data));
  const lid = strangeAt((data as { [key: string]: Json })[key] ?? null, random);
  return Array.isArray(data)
    ? data.map((oud, plek) => (String(plek) === key ? lid : oud))
    : { ...data, [key]: lid };
}

function mutant(random: Random): Buffer {
  if (random.chance(0.6)) {
    const { sha256: _sums, ...file } = JSON.parse(BYTES.toString("utf8"));
    if (random.chance(0.7)) delete file.crdt;
    return Buffer.from(JSON.stringify({ ...file, agenda: strangeAt(file.agenda, random) }));
  }
  const bytes = Buffer.from(BYTES);
  const at = random.below(bytes.length);
  if (random.chance(0.3)) return bytes.subarray(0, at);
  if (random.chance(0.5)) return bytes.fill(0, at, at + 1 + random.below(4_000));
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(random.below(bytes.length))]);
}

const commands = (pad: string): Readonly<Record<string, readonly string[]>> => ({
  toon: ["toon", pad],
  controleer: ["controleer", pad],
  valideer: ["valideer", pad],
  exporteer: ["exporteer", pad, "--soort", "agenda", "--uit", `${pad}.docx`, "--overschrijf"],
});

it(`every command answers ${MUTANTS} mutants with a sentence and an exit code`, {
  timeout: 7_200_000,
}, async () => {
  const { documenten } = await aPlace();
  const pad = join(documenten, "mutant.agenda.json");
  for (let seed = 1; seed <= MUTANTS; seed++) {
    await writeFile(pad, mutant(createRandom(seed)));
    for (const [naam, argv] of Object.entries(commands(pad))) {
      const { code, uit, fout } = await run(...argv);

      const waar = `mutant ${seed}, ${naam}`;
      expect([0, 1, 2], waar).toContain(code);
      expect(`${uit}\n${fout}`, waar).not.toMatch(STACK);
      expect(fout, waar).not.toContain(INTERNAL);
      if (code === 2) expect(fout, waar).not.toBe("");
    }
  }
});

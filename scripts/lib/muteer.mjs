import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { wortel } from "./wortel.mjs";

/** What was measured before, one file per folder: a run that was stopped goes on with the file it was in. */
const BEWAARD = join("test-results", "mutatie");

/** What is only to be seen in a finished document. */
const OOK = { "shared/word": ["tests/electron/services/word/{golden,paragraph-layout}.test.ts"] };

/**
 * Changes the code of a folder or file in every small way, one at a time, runs the tests of its folder that reach it,
 * and answers what became of each change. What was measured before is not done again while neither code nor tests
 * changed.
 */
export async function muteer(pad) {
  const isBestand = /\.ts$/u.test(pad);
  const map = isBestand ? dirname(pad) : pad;
  mkdirSync(join(wortel, BEWAARD), { recursive: true });
  process.chdir(wortel);
  const bewaard = join(BEWAARD, `${map.replaceAll("/", "-")}.json`);
  vergeet(bewaard, isOnzeker);
  // Not by Stryker's own `testFiles`: that makes a change of what is read on loading come too late to be seen.
  process.env.MUTATIE_TESTS = [`tests/${map}/**/*.test.ts`, ...(OOK[map] ?? [])].join(" ");
  const delen = isBestand ? [pad] : delenVan(pad);
  let resultaten = [];
  for (const rondes of RONDES) {
    process.env.MUTATIE_RONDES = String(rondes);
    if (resultaten.length > 0) vergeet(bewaard, ({ status }) => status === "Survived");
    resultaten = [];
    for (const deel of delen) resultaten.push(...(await meet(deel, bewaard)));
  }
  const mutanten = resultaten
    .map((mutant) => ({ ...mutant, fileName: relative(wortel, mutant.fileName).replaceAll("\\", "/") }))
    .filter(({ fileName }) => fileName.startsWith(pad));
  return mutanten.map((mutant) =>
    brakHetLaden(mutant, mutanten) ? { ...mutant, status: "Killed" } : mutant,
  );
}

/** How many rounds a property runs: few for every change, and more for each of those that were not seen then. */
const RONDES = [2, 20];

/** The files in a folder, one by one: Stryker keeps its results only when a part is done. */
const delenVan = (map) =>
  readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile() && deel.name.endsWith(".ts"))
    .map((deel) => relative(wortel, join(deel.parentPath, deel.name)).replaceAll("\\", "/"));

/** What became of each change in one file; kept in the file `bewaard`, beside what was there of others. */
function meet(bestand, bewaard) {
  return new Stryker({
    testRunner: "vitest",
    vitest: { configFile: "vitest.mutatie.config.ts" },
    plugins: ["@stryker-mutator/vitest-runner"],
    mutate: [bestand],
    coverageAnalysis: "perTest",
    concurrency: 2,
    timeoutMS: 120_000,
    incremental: true,
    incrementalFile: bewaard,
    tempDirName: join(BEWAARD, "werkmap"),
    ignorePatterns: ["dist", "docs", "release", "test-results"],
    reporters: [process.stdout.isTTY ? "progress" : "progress-append-only"],
    logLevel: "warn",
    warnings: { slow: false },
    allowConsoleColors: false,
  }).runMutationTest();
}

/** What survived on loading is measured again: Stryker does not know which new test would see it. A late test saw nothing. */
const isOnzeker = (mutant) => mutant.status === "Timeout" || (mutant.static && mutant.status === "Survived");

/** Takes results out of what was measured before, so that they are measured again. */
function vergeet(bewaard, welke) {
  if (!existsSync(bewaard)) return;
  const verslag = JSON.parse(readFileSync(bewaard, "utf8"));
  for (const bestand of Object.values(verslag.files))
    bestand.mutants = bestand.mutants.filter((mutant) => !welke(mutant));
  writeFileSync(bewaard, JSON.stringify(verslag));
}

/** A change after which a test file could not even be loaded was seen, though Stryker counts only tests that ran. */
function brakHetLaden({ fileName, static: bijLaden, status, testsCompleted = 0 }, mutanten) {
  if (!bijLaden || status !== "Survived") return false;
  const alle = mutanten.filter((m) => m.static && m.status === "Survived" && m.fileName === fileName);
  return testsCompleted === 0 || testsCompleted < Math.max(...alle.map((m) => m.testsCompleted ?? 0));
}

import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { draaiNode } from "./stap.mjs";
import { wortel } from "./wortel.mjs";

/** Runs vitest with a config and answers how many tests passed and failed; a run that breaks down counts as one failure. */
export async function vitest(naam, argumenten = [], env = process.env) {
  const map = join(wortel, "test-results");
  const verslag = join(map, `${naam}.json`);
  mkdirSync(map, { recursive: true });
  rmSync(verslag, { force: true });
  const code = await draaiNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...argumenten,
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${verslag}`],
    ],
    // A build in this process leaves "production" behind, under which node's own modules do not load beside a DOM.
    { env: { ...env, NODE_ENV: "test" } },
  );
  if (!existsSync(verslag)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(verslag, "utf8"));
  // A file that could not be loaded has no failed test, and still fails the run.
  return { passed, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
}

import { prepare } from "./lib/prepare.mjs";
import { draaiNode, stap } from "./lib/stap.mjs";

/** Every check that reads the code without running it; all run, so that one round shows everything. */
const CHECKS = [
  ["stijl (biome)", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]],
  ["types (tsc)", ["node_modules/typescript-native/bin/tsc", "-b"]],
  [
    "lagen (dependency-cruiser)",
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...["--config", ".dependency-cruiser.js", "shared", "electron", "renderer"],
    ],
  ],
  ["ongebruikt (knip)", ["node_modules/knip/bin/knip.js"]],
  ["licenties", ["scripts/licenties.mjs"]],
];

/** Runs all checks and answers how many passed and failed. */
export async function check() {
  const uitkomst = { passed: 0, failed: 0 };
  for (const [naam, argumenten] of CHECKS) {
    const code = await stap(naam, () => draaiNode(argumenten));
    uitkomst[code === 0 ? "passed" : "failed"] += 1;
    if (code !== 0) console.log(`── ${naam}: NIET GOED`);
  }
  return uitkomst;
}

if (process.argv[1] === import.meta.filename) {
  await prepare();
  const { passed, failed } = await check();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

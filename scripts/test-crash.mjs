import { spawnSync } from "node:child_process";
import { bouw } from "./lib/bouw.mjs";
import { prepare } from "./lib/prepare.mjs";

await prepare();
await bouw();
const env = {
  ...process.env,
  CRASH_LAB: "1",
  CRASH_SEEDS: "1000",
  TAKE_OVER_ROUNDS: "200",
  BIT_FLIPS: "3000",
  SUSPENDED_ROUNDS: "40",
  LOST_FILE_ROUNDS: "60",
  MUTANTS: "5000",
  WINDOW_ROUNDS: "2000",
  RANDOM_AGENDAS: "300",
};
const vitest = (...wat) =>
  spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...wat], { stdio: "inherit", env })
    .status;
const statussen = [
  vitest("tests/crash", "tests/electron/services/word/random-agendas"),
  vitest("--config", "vitest.e2e.config.ts", "host-weg", "velden-nooit-kwijt"),
];
process.exit(statussen.every((status) => status === 0) ? 0 : 1);

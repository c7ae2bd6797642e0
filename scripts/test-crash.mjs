import { spawnSync } from "node:child_process";
import { prepare } from "./lib/prepare.mjs";

await prepare();
const PROEVEN = ["tests/crash", "tests/electron/services/word/random-agendas"];
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...PROEVEN], {
  stdio: "inherit",
  env: {
    ...process.env,
    CRASH_SEEDS: "1000",
    TAKE_OVER_ROUNDS: "200",
    BIT_FLIPS: "3000",
    SUSPENDED_ROUNDS: "40",
    LOST_FILE_ROUNDS: "60",
    MUTANTS: "5000",
    WINDOW_ROUNDS: "2000",
    RANDOM_AGENDAS: "300",
  },
});
process.exit(status ?? 1);

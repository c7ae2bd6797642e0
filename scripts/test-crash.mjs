import { spawnSync } from "node:child_process";
import { prepare } from "./lib/prepare.mjs";

await prepare();
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/crash"], {
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
  },
});
process.exit(status ?? 1);

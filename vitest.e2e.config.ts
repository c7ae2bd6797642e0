import { defineConfig } from "vitest/config";
import { LongFirst } from "./tests/long-first.ts";

// End to end, two files at a time: each starts hosts, browsers and a display of its own, and waits for them most of the time.
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
  },
});

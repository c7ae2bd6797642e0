import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

// A mutation run passes by each property thousands of times.
const FEW_ROUNDS = new URL("tests/mutatie/few-rounds.ts", import.meta.url).pathname;

// A mutation run asks for the tests of one folder (scripts/lib/muteer.mjs). What they load is loaded once for all of them.
export default defineConfig({
  test: {
    ...base.test,
    alias: [{ find: /^fast-check$/u, replacement: FEW_ROUNDS }],
    include: process.env.MUTATIE_TESTS?.split(" ") ?? [],
    isolate: false,
    // These load the code with another catalogue, which cannot be done where it was loaded already.
    exclude: [
      ...base.test.exclude,
      "tests/shared/document/{vergelijk-nieuwe-soort,onbekend-nieuwe-node,soorten/catalogus}.test.ts",
    ],
    // A test that is late on a busy machine saw nothing; what never ends is stopped by Stryker.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

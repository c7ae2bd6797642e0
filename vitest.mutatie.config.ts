import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Thousands of changed codes pass by each property: it runs a few of its rounds, which can only see less than all of them. */
const rounds = Number(process.env.MUTATIE_RONDES);
const fewRounds: Plugin = {
  name: "few-rounds",
  transform: (code, id) =>
    id.includes("/tests/")
      ? code.replace(/numRuns: (\d+)/gu, (_, asked) => `numRuns: ${Math.min(rounds, Number(asked))}`)
      : null,
};

// A mutation run asks for the tests of one folder (scripts/lib/muteer.mjs). What they load is loaded once for all of them.
export default defineConfig({
  plugins: [fewRounds],
  test: {
    ...base.test,
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

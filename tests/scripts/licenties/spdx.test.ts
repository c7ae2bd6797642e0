import { describe, expect, it } from "vitest";
import { isToegestaan } from "../../../scripts/lib/licenties/spdx.mjs";

const LIJST = ["MIT", "ISC", "Apache-2.0"];

describe("a licence", () => {
  it.each([
    "MIT",
    "(MIT)",
    "MIT AND ISC",
    "GPL-3.0-only OR MIT",
    "(GPL-3.0-only OR MIT) AND ISC",
    "GPL-3.0-only AND BSD-3-Clause OR MIT",
    "Apache-2.0 WITH LLVM-exception",
  ])("%s can be met", (licentie) => {
    expect(isToegestaan(licentie, LIJST)).toBe(true);
  });

  it.each([
    "GPL-3.0-only",
    "MIT AND GPL-3.0-only",
    "GPL-3.0-only OR AGPL-3.0-only",
    "MIT AND (GPL-3.0-only OR BSD-3-Clause)",
    "MIT OR ISC AND",
    "MIT GPL-3.0-only",
    "(MIT",
    "MIT)",
    "SEE LICENSE IN LICENSE.md",
    "UNLICENSED",
    "mit",
    "",
  ])("%j cannot", (licentie) => {
    expect(isToegestaan(licentie, LIJST)).toBe(false);
  });
});

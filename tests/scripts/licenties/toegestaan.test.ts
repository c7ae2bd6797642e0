import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { GELEVERD, licentieFouten } from "../../../scripts/lib/licenties/toegestaan.mjs";

const PROJECT = resolve(import.meta.dirname, "../../..");

type Lockfile = { packages: Record<string, { version: string; license?: string }> };

/** Runs the check that `npm run check` runs, on the lockfile of the project with a package more. */
function checkMet(pakket: Lockfile["packages"][string] | null) {
  const map = mkdtempSync(join(tmpdir(), "licenties-"));
  onTestFinished(() => rmSync(map, { recursive: true }));
  const slot = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as Lockfile;
  if (pakket) slot.packages["node_modules/een/node_modules/@geplant/pakket"] = pakket;
  writeFileSync(join(map, "slot.json"), JSON.stringify(slot));
  const script = join(PROJECT, "scripts", "licenties.mjs");
  return spawnSync(process.execPath, [script, join(map, "slot.json")], { encoding: "utf8" });
}

describe("the check of licences", () => {
  it("lets through what the project uses", () => {
    expect(checkMet(null)).toMatchObject({ status: 0, stderr: "" });
  });

  it.each(["AGPL-3.0-only", "SEE LICENSE IN LICENSE", "MIT AND SSPL-1.0"])(
    "fails on a package under %s, and names it",
    (license) => {
      const { status, stderr } = checkMet({ version: "1.2.3", license });

      expect(status).toBe(1);
      expect(stderr).toContain(`@geplant/pakket 1.2.3: ${license}`);
    },
  );

  it("fails on a package that names no licence", () => {
    const { status, stderr } = checkMet({ version: "1.2.3" });

    expect(status).toBe(1);
    expect(stderr).toContain("@geplant/pakket 1.2.3: noemt geen licentie");
  });

  it("asks more of what comes along in the app than of a tool", () => {
    const gereedschap = { naam: "lightningcss", versie: "1.0.0", licentie: "MPL-2.0" };

    expect(licentieFouten([gereedschap], GELEVERD)).toEqual(["lightningcss 1.0.0: MPL-2.0"]);
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const SCRIPTS = fileURLToPath(new URL("../../scripts/", import.meta.url));

let map: string;

/** A clone with one dependency, which is a folder of its own: nothing has to come over a network. */
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "prepare-"));
  mkdirSync(join(map, "scripts", "lib"), { recursive: true });
  mkdirSync(join(map, "deel"));
  for (const naam of ["prepare.mjs", "lib/prepare.mjs", "lib/wortel.mjs"])
    cpSync(join(SCRIPTS, naam), join(map, "scripts", naam));
  schrijf("deel/package.json", { name: "deel", version: "1.0.0" });
  schrijf("package.json", { name: "proef", version: "1.0.0", dependencies: { deel: "file:deel" } });
  schrijf("package-lock.json", {
    name: "proef",
    version: "1.0.0",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: "proef", version: "1.0.0", dependencies: { deel: "file:deel" } },
      deel: { version: "1.0.0" },
      "node_modules/deel": { resolved: "deel", link: true },
    },
  });
});

afterEach(() => rmSync(map, { recursive: true, force: true }));

const schrijf = (naam: string, json: unknown) => writeFileSync(join(map, naam), JSON.stringify(json));

function prepare() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(map, "scripts", "prepare.mjs")], {
    cwd: map,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

describe("the first step of every command", () => {
  it("installs what the lockfile names on a fresh clone, and does nothing the next time", () => {
    const eerste = prepare();
    expect(eerste.status, eerste.stderr).toBe(0);
    expect(eerste.stdout).toContain("installeren");
    expect(existsSync(join(map, "node_modules", "deel", "package.json"))).toBe(true);

    expect(prepare()).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("takes an installation that npm made itself for what it is", () => {
    prepare();
    rmSync(join(map, "node_modules", ".geinstalleerd"));

    expect(prepare().stdout).toBe("");
  });

  it("stops with a sentence when it cannot install, and tries again the next time", () => {
    schrijf("package.json", {
      name: "proef",
      version: "1.0.0",
      dependencies: { deel: "file:deel", weg: "file:weg" },
    });

    for (const _ of [1, 2]) {
      const { status, stderr } = prepare();
      expect(status).toBe(1);
      expect(stderr).toContain("Installeren is niet gelukt");
    }
  });
});

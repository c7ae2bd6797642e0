import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endQuietlyWhenNobodyReads } from "#electron/cli/einde.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { run } from "#tests/builders/run-cli.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** The file of a new agenda. */
function schrijf(): string {
  const pad = join(map, "regio.agenda.json");
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
  return pad;
}

describe("the command line", () => {
  it("explains itself, as a whole and per command", async () => {
    const { code, uit } = await run("--help");
    expect(code).toBe(0);
    for (const naam of ["nieuw", "toon", "controleer", "exporteer", "valideer", "schema"]) {
      expect(uit).toContain(naam);
      expect(await run(naam, "--help")).toMatchObject({
        code: 0,
        uit: expect.stringContaining(`agenda ${naam}`),
      });
    }
  });

  it.each<[string, string[]]>([
    ["no command", []],
    ["an unknown command", ["verwijder"]],
    ["an unknown option", ["toon", "x", "--hard"]],
    ["no file", ["toon"]],
    ["two files", ["toon", "a", "b"]],
    ["a file that is not there", ["toon", "weg.agenda.json"]],
    ["a new agenda without region", ["nieuw", "x.agenda.json"]],
    ["a new agenda with an empty region", ["nieuw", "x.agenda.json", "--regio", " "]],
    ["a new agenda without a name", ["nieuw", "", "--regio", "Rivierenhoek"]],
    ["a year out of range", ["nieuw", "x.agenda.json", "--regio", "R", "--beleid-vanaf", "1850"]],
    ["an export without a place", ["exporteer", "x.agenda.json", "--soort", "agenda"]],
    ["an export of an unknown kind", ["exporteer", "x.agenda.json", "--soort", "brief", "--uit", "x.docx"]],
    ["an option without its value", ["nieuw", "x.agenda.json", "--regio"]],
    ["an unknown ernst", ["controleer", "x.agenda.json", "--ernst", "ramp"]],
  ])("ends with 2 for %s, and says what is wrong", async (_, argv) => {
    const { code, uit, fout } = await run(...argv);

    expect(code).toBe(2);
    expect(uit + fout).not.toBe("");
    expect(fout).not.toMatch(/expected|invalid|\bat\b/iu);
  });
});

describe("wrong use", () => {
  it("names the option that is not there", async () => {
    expect((await run("toon", "x", "--hard")).fout).toContain("De optie --hard is er niet.");
  });

  it("does not write a document in the place of a folder", async () => {
    const argv = ["exporteer", schrijf(), "--soort", "agenda", "--uit", join(map, "map.docx")];
    mkdirSync(join(map, "map.docx"));

    expect(await run(...argv, "--overschrijf")).toMatchObject({
      code: 2,
      fout: expect.stringContaining("is een map"),
    });
  });

  it("ends quietly when whoever reads the output stops", () => {
    const uitvoer = new PassThrough();
    let ended = false;
    endQuietlyWhenNobodyReads(uitvoer, () => {
      ended = true;
    });
    uitvoer.emit("error", Object.assign(new Error("broken pipe"), { code: "EPIPE" }));

    expect(ended).toBe(true);
  });
});

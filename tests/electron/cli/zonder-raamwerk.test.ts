import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { run } from "#tests/builders/run-cli.ts";

let map: string;
let pad: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "cli-"));
  pad = join(map, "oud.agenda.json");
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ raamwerk: "2019-01" })))));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

it("shows an agenda of an unknown raamwerk without the telling of its vragen", async () => {
  const { code, uit } = await run("toon", pad);

  expect(code).toBe(0);
  expect(uit).toContain("Raamwerk 2019-01: dit programma heeft die versie niet");
});

it("says that the vragen of an unknown raamwerk are not checked", async () => {
  expect(await run("controleer", pad)).toEqual({
    code: 0,
    uit: "Deze agenda is nog leeg: er is nog niets gekozen of geschreven.",
    fout: "Raamwerk 2019-01: dit programma heeft die versie niet, en controleert de vragen niet.",
  });
});

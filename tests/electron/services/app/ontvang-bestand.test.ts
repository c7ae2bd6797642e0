import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ontvangBestand, veiligeStam } from "#electron/services/app/ontvang-bestand.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "ontvang-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const base64 = (tekst: string): string => Buffer.from(tekst).toString("base64");
const agenda = (titel: string): string =>
  base64(JSON.stringify({ formaat: "meerjarenagenda", versie: 1, titel }));

it("puts an agenda in the folder, byte for byte", async () => {
  const pad = await ontvangBestand(map, "Regio.agenda.json", agenda("een"));

  expect(pad).toBe(join(map, "Regio.agenda.json"));
  expect(readFileSync(pad).toString("base64")).toBe(agenda("een"));
});

it("never overwrites: another agenda gets a number, the same one is found back", async () => {
  await ontvangBestand(map, "Regio.agenda.json", agenda("een"));

  expect(await ontvangBestand(map, "Regio.agenda.json", agenda("twee"))).toBe(
    join(map, "Regio (2).agenda.json"),
  );
  expect(await ontvangBestand(map, "Regio.agenda.json", agenda("een"))).toBe(join(map, "Regio.agenda.json"));
  expect(readdirSync(map)).toHaveLength(2);
});

it.each([
  ["nothing", "", "file-empty"],
  ["broken JSON", "{", "file-foreign"],
  ["half an agenda", '{"formaat":"meerjarenagenda","versie":2,"agen', "file-damaged"],
  ["a Word file", "PK\u0003\u0004 word/document.xml", "file-foreign"],
  ["a PDF", "%PDF-1.7 \u0000", "file-foreign"],
  ["JSON of something else", '{"name":"x"}', "not-an-agenda"],
  ["a list", "[]", "not-an-agenda"],
  ["null", "null", "not-an-agenda"],
])("refuses %s and leaves nothing behind", async (_, inhoud, code) => {
  await expect(ontvangBestand(map, "x.json", base64(inhoud))).rejects.toMatchObject({ code });
  expect(readdirSync(map)).toEqual([]);
});

it("refuses a folder that is a file with a code, not a crash", async () => {
  const bestand = join(map, "geen-map");
  writeFileSync(bestand, "");

  await expect(ontvangBestand(bestand, "x.json", agenda("een"))).rejects.toThrow();
});

it("stays in the folder whatever the name is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[./\\a-z:]{0,20}$/)), (naam) => {
      expect(veiligeStam(naam)).not.toMatch(/[/\\:]|^\.|^$|\p{Cc}/u);
    }),
  );
  expect(veiligeStam("../../etc/passwd")).toBe("passwd");
  expect(veiligeStam("C:\\Users\\x\\NUL.json")).toBe("_NUL");
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cyclonedxFouten } from "#tests/builders/cyclonedx.ts";
import { onderdelenVan } from "../../../scripts/lib/licenties/onderdelen.mjs";
import { sbom } from "../../../scripts/lib/licenties/sbom.mjs";

const slot = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../..", "package-lock.json"), "utf8"));
const BESTANDEN = [
  "node_modules/docx/dist/index.mjs",
  "node_modules/hunspell-asm/dist/esm/index.js",
  "node_modules/hunspell-asm/node_modules/nanoid/index.js",
  "node_modules/@tiptap/core/dist/index.js",
];
const onderdelen = onderdelenVan(BESTANDEN);
const bom = sbom(onderdelen, slot);
const component = (naam: string) => bom.components.find(({ name }) => name === naam);

describe("the bill of materials", () => {
  it("is CycloneDX, by the schema of CycloneDX", () => {
    expect(cyclonedxFouten(bom)).toEqual([]);
    expect(cyclonedxFouten({ ...bom, components: [{ name: "zonder soort" }] })).not.toEqual([]);
  });

  it("has a component for everything that comes along, each with a licence", () => {
    expect(bom.components.map(({ name }) => name)).toEqual(onderdelen.map(({ naam }) => naam));
    for (const { name, licenses } of bom.components) expect(licenses, name).toHaveLength(1);
  });

  it("names a package by its purl and with the hash of the lockfile", () => {
    const { version, integrity } = slot.packages["node_modules/@tiptap/core"];

    expect(component("@tiptap/core")).toMatchObject({
      purl: `pkg:npm/%40tiptap/core@${version}`,
      hashes: [
        { alg: "SHA-512", content: Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex") },
      ],
    });
  });

  it("says what is needed by what, and what is built into what", () => {
    const [app, ...regels] = bom.dependencies;
    const van = (naam: string) => regels.find(({ ref }) => ref.includes(naam))?.dependsOn ?? [];

    expect(van("/docx@")).toEqual(
      expect.arrayContaining([expect.stringContaining("/fflate@"), "meegeleverd:@oxc-project/runtime"]),
    );
    expect(van("/hunspell-asm@")).toEqual(
      expect.arrayContaining([
        "meegeleverd:Hunspell",
        expect.stringContaining("node_modules/hunspell-asm/node_modules/nanoid"),
      ]),
    );
    expect(app?.dependsOn).toEqual(
      expect.arrayContaining([expect.stringContaining("/docx@"), "meegeleverd:Source-Serif-4"]),
    );
    const bekend = new Set(regels.map(({ ref }) => ref));
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !bekend.has(ref))).toEqual(
      [],
    );
    expect(bekend.size).toBe(bom.components.length);
  });

  it("is the same to the byte for the same parts, in whatever order they were bundled", () => {
    const nogEens = sbom(onderdelenVan([...BESTANDEN, ...BESTANDEN].reverse()), slot);

    expect(JSON.stringify(nogEens)).toBe(JSON.stringify(bom));
  });
});

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { checksums } from "#electron/services/agenda-files/checksums.ts";
import { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { vindOnbekend } from "#shared/document/onbekend.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { readGegevens } from "../../scripts/voorbeeld/gegevens.ts";
import { maakBestand } from "../../scripts/voorbeeld/maak-bestand.ts";

const FOLDER = "assets/voorbeelden/midden-limburg-2024";

/** Hashes of first names and surnames that occur in the source documents; the names themselves stay out of the repository. */
const NAMEN = new Set([
  "01621148306fc8fb",
  "0318e922543e6370",
  "1246d345f5ade70c",
  "135f7077ed9253d4",
  "1d78b370ad96e7a8",
  "1f7d8737f70b022f",
  "26e3b2a5dc54dd58",
  "38ef4695ecce0260",
  "394357d2d4e8c117",
  "3960e7d3dc41afe2",
  "41aae7fe6df85ab3",
  "42db918fc5b131df",
  "4d1e49de4153ad25",
  "4df94be768ed65d7",
  "517e3b1717b97686",
  "57226b3d318a0579",
  "63891ae740856864",
  "6470eaaf44f7e8e3",
  "710c5dbf62fba6dd",
  "776a78cb1e041e40",
  "83ed5207a4117960",
  "84271161239b89ef",
  "8a1232f1c30ba627",
  "97907569e0910421",
  "a8c33e6ffbdcb11c",
  "cc784801cf0e09d1",
  "cf6e7cf6a07cd461",
  "d0ea1a7a84a297d3",
  "d5a5d66b94e8da0c",
  "d67ba2c00929d122",
  "da935d10d7aa30c3",
  "ec8b12a6549a81ef",
  "f52b92ab1352abf6",
]);

const tekst = await readFile(`${FOLDER}.agenda.json`, "utf8");
const bestand = AgendaBestand.parse(JSON.parse(tekst));
const { agenda } = bestand;
const gegevens = await readGegevens(FOLDER);
const hash = (woord: string) => createHash("sha256").update(woord).digest("hex").slice(0, 16);

describe("the Midden-Limburg sample as a file", () => {
  it("is exactly what the script makes of the data files", () => {
    expect(tekst === maakBestand(gegevens)).toBe(true);
  });

  it("holds the same agenda readable and as a document, with a right checksum", () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(bestand.crdt ?? "", "base64"));

    expect(readAgenda(doc)).toEqual(agenda);
    expect(vindOnbekend(doc)).toEqual([]);
    expect(bestand.sha256).toEqual(checksums(JSON.parse(tekst).agenda, bestand.crdt ?? ""));
  });

  it("names nobody who is named in the source documents, and no e-mail address or telephone number", async () => {
    const raamwerkBestanden = await readdir("assets/raamwerk/2024-12");
    const teksten = await Promise.all(
      raamwerkBestanden.map((naam) => readFile(join("assets/raamwerk/2024-12", naam), "utf8")),
    );
    const alles = [JSON.stringify(agenda), ...teksten].join("\n");
    const woorden = new Set(alles.toLowerCase().match(/[\p{L}]+/gu));

    expect(NAMEN.has(hash("pierre"))).toBe(true);
    expect([...woorden].filter((woord) => NAMEN.has(hash(woord)))).toEqual([]);
    expect(alles).not.toMatch(/[\w.]+@[\w.]+\.\w/u);
    expect(alles).not.toMatch(/\b0\d{1,3}[- ]\d{6,}/u);
  });
});

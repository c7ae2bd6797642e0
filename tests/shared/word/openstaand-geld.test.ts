import { expect, it } from "vitest";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { openstaandGeld } from "#shared/word/openstaand-geld.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const lasten = (velden: Parameters<typeof aPost>[0] = {}) =>
  aPost({ blokId: "kern", naam: "Taal", ...velden });
const dekking = (velden: Parameters<typeof aPost>[0] = {}) => aPost({ id: "d", blokId: "rijk", ...velden });

it("names the cells that are not read, a few of them one by one", () => {
  const posten = [lasten({ ongelezen: { 2026: "veel", 2027: "12,50", 2031: "weg", actie: "Werk" } })];
  expect(openstaandGeld(aBegroting({ posten }))).toEqual([
    "2 bedragen zijn niet te lezen: ‘veel’ (Taal, 2026) en ‘12,50’ (Taal, 2027). In de tabel staat wat u typte; de totalen tellen het niet mee.",
  ]);
  const [zin] = openstaandGeld(aBegroting({ posten: [lasten({ naam: "", ongelezen: { aard: "soms" } })] }));
  expect(zin).toContain("1 cel van de begroting is niet te lezen: ‘soms’ (Lege post, soort).");
  const veel = [1, 2, 3, 4, 5, 6, 7].map((nummer) => lasten({ id: `p${nummer}`, ongelezen: { 2026: "x" } }));
  expect(openstaandGeld(aBegroting({ posten: veel }))[0]).toMatch(/^7 bedragen .* en nog 2\. /u);
});

it("names the years without dekking, and what is not covered in the others", () => {
  const posten = [
    lasten({ bedragen: { 2026: euro(10), 2027: PM, 2028: euro(7), 2029: euro(1) } }),
    dekking({ bedragen: { 2028: euro(2), 2029: euro(1) } }),
  ];
  expect(openstaandGeld(aBegroting({ jaren: [2026, 2027, 2028, 2029, 2030], posten }))).toEqual([
    "2026 en 2027 hebben geen dekking.",
    "In 2028 is €\u00a05 niet gedekt.",
  ]);
  expect(openstaandGeld(aBegroting({ posten: [lasten({ bedragen: { 2026: euro(0) } })] }))).toEqual([
    "2026 heeft geen dekking.",
  ]);
  expect(openstaandGeld(aBegroting({ posten: [] }))).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { metTeken } from "#shared/begroting/tekens.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { plakRijen } from "#shared/document/edits/plak-rijen.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { vindAfwijkingen } from "#shared/domain/gedrukt-totaal.ts";
import { somVanBlok } from "#shared/domain/stand.ts";
import { aBegrotingSession } from "#tests/builders/a-begroting.ts";

const lees = (tekst: string) => leesTabel(parseTsv(tekst), [2026, 2027]).rijen;
const soorten = (tekst: string) => lees(tekst).map(({ soort, min }) => (min ? `${soort} −` : soort));

/** What the reserve that was pasted ends each year with, and whether that is what was printed. */
function geplakt(tekst: string) {
  const open = aBegrotingSession();
  const rijen = lees(tekst).map((rij, index) => ({ ...rij, id: `rij-${index}` }));
  open.doe(plakRijen(rijen, { blokId: "kern", soort: "lasten" }));
  const reserves = open.begroting.blokken.filter(({ soort }) => soort === "reserve");
  return {
    reserves: reserves.map(({ naam, beginstand }) => [naam, beginstand?.kind === "euro" && beginstand.euro]),
    standen: reserves.map((blok) => [2026, 2027].map((jaar) => somVanBlok(open.begroting, blok, jaar).euro)),
    kern: open.namen("kern"),
    afwijkingen: vindAfwijkingen(open.begroting).length,
  };
}

const PARTICIPATIE =
  "Omschrijving\t2026\t2027\nReserve participatie\t\t\nStand per 1 januari\t1.000.000\t900.000\nToevoeging\t100.000\t0\nOnttrekking\t200.000\t300.000\nStand per 31 december\t900.000\t600.000";

describe("a pasted reserve", () => {
  it("takes its balances for what they are, and what goes out of it off", () => {
    expect(soorten(PARTICIPATIE)).toEqual(["kop", "beginstand", "post", "post −", "subtotaal"]);
    expect(geplakt(PARTICIPATIE)).toEqual({
      reserves: [["Reserve participatie", 1_000_000]],
      standen: [[900_000, 600_000]],
      kern: ["Een", "Twee"],
      afwijkingen: 0,
    });
  });

  it("keeps the sign that was printed, and needs no head of its own", () => {
    const tekst =
      "Omschrijving\t2026\t2027\nSaldo begin\t1.000.000\t900.000\nDotatie\t100.000\t0\nOnttrekking\t−200.000\t−300.000\nSaldo eind\t900.000\t600.000";
    expect(soorten(tekst)).toEqual(["beginstand", "post", "post", "subtotaal"]);
    expect(geplakt(tekst)).toMatchObject({
      reserves: [["Geplakte reserve", 1_000_000]],
      standen: [[900_000, 600_000]],
      kern: ["Een", "Twee"],
      afwijkingen: 0,
    });
  });

  it("lets the printed balances decide what a name does not say, and a name where no balance is printed", () => {
    expect(soorten("Fonds\t\nBeginstand\t100\nTaalhuis\t30\nRente\t5\nEindstand\t75")).toEqual([
      "kop",
      "beginstand",
      "post −",
      "post",
      "subtotaal",
    ]);
    expect(soorten("Reserve taal\t\nStorting\t30\nVrijval\t5\nInzet taalhuis\t-5")).toEqual([
      "kop",
      "post",
      "post −",
      "post",
    ]);
    expect(soorten("Werk\t\nOnttrekking aan de reserve\t30")).toEqual(["kop", "post"]);
    expect(geplakt("Fonds\t\t\nStand 1-1\t100\t70\nTaalhuis\t30\t20")).toMatchObject({ standen: [[70, 50]] });
  });

  it.each([
    "Stand per 1 januari",
    "Stand 1-1-2026",
    "Stand 01-01",
    "Beginstand",
    "Beginsaldo 2026",
    "Saldo begin van het jaar",
    "Primo",
    "Stand primo 2026",
    "Openingsbalans",
    "Stand ultimo 2025",
    "Stand per 31 december 2025",
  ])("begins with %s", (naam) => {
    expect(soorten(`Reserve\t\n${naam}\t10\nStorting\t5\nEindstand\t15`)[1]).toBe("beginstand");
  });

  it.each([
    "Stand per 31 december",
    "Stand 31-12-2026",
    "Eindstand",
    "Saldo eind",
    "Saldo einde jaar",
    "Ultimo",
    "Stand ultimo 2026",
    "Slotsaldo",
    "Stand na mutaties",
  ])("ends with %s", (naam) => {
    expect(soorten(`Reserve\t\nStand 1 jan\t10\nStorting\t5\n${naam}\t15`)[3]).toBe("subtotaal");
  });

  it("takes amounts with the sign they were pasted with when the user says so, and back again", () => {
    const [, , , af] = lees(PARTICIPATIE);
    if (!af) return expect.fail("there is a row that goes off");
    expect(af.bedragen).toEqual({ 2026: euro(-200_000), 2027: euro(-300_000) });
    expect(metTeken(af, false).bedragen).toEqual({ 2026: euro(200_000), 2027: euro(300_000) });
    expect(metTeken(metTeken(af, false), true)).toEqual(af);
    const gemengd = { ...af, bedragen: { 2026: PM, 2027: euro(0) } };
    expect(metTeken(gemengd, false).bedragen).toEqual(gemengd.bedragen);
  });

  it("ends as it was printed, whatever its mutations and however their sign was written", () => {
    const mutatie = fc.record({ bedrag: fc.integer({ min: 1, max: 999_999 }), af: fc.boolean() });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.array(mutatie, { minLength: 1, maxLength: 6 }),
        (begin, mutaties) => {
          const eind = mutaties.reduce((som, { bedrag, af }) => som + (af ? -bedrag : bedrag), begin);
          const rijen = mutaties.map(
            ({ bedrag, af }, index) => `${af ? "Onttrekking" : "Storting"} ${index}x\t${bedrag}`,
          );
          const tekst = [
            "Reserve\t",
            `Stand 1 januari\t${begin}`,
            ...rijen,
            `Stand 31 december\t${eind}`,
          ].join("\n");

          expect(geplakt(tekst)).toMatchObject({ standen: [[eind, eind]], afwijkingen: 0 });
        },
      ),
      { numRuns: 20 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { vindOorzaak, zegOorzaak } from "#shared/domain/afwijking.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import { type Begroting, vindAfwijkingen } from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

function begroting(
  blokken: readonly (readonly Bedrag[])[],
  gedrukt: { totaal?: number; blok?: number } = {},
): Begroting {
  return {
    jaren: [2026],
    gedrukt: gedrukt.totaal === undefined ? {} : { 2026: gedrukt.totaal },
    blokken: blokken.map((_, b) => ({
      id: `b${b}`,
      naam: `Blok ${b}`,
      soort: "lasten" as const,
      gedrukt: b === 0 && gedrukt.blok !== undefined ? { 2026: gedrukt.blok } : {},
      volgorde: `b${b}`,
    })),
    posten: blokken.flatMap((bedragen, b) =>
      bedragen.map((bedrag, p) =>
        aPost({ id: `b${b}p${p}`, blokId: `b${b}`, naam: `Post ${b}.${p}`, bedragen: { 2026: bedrag } }),
      ),
    ),
    noten: [],
  };
}

const zegEerste = (b: Begroting): string => {
  const [afwijking] = vindAfwijkingen(b);
  return afwijking ? zegOorzaak(vindOorzaak(b, afwijking)) : "klopt";
};

describe("why a printed total differs", () => {
  it("is rounding up to one euro per row, and says so when the subtotals are right", () => {
    expect(zegEerste(begroting([[euro(10), euro(20)]], { totaal: 32 }))).toBe("Afronding.");
    expect(zegEerste(begroting([[euro(10), euro(20)], [euro(5)]], { totaal: 36, blok: 30 }))).toBe(
      "Afronding. De subtotalen kloppen wel.",
    );
  });

  it("is PM when one of the rows is PM and the printed total is higher", () => {
    expect(zegEerste(begroting([[euro(10), PM]], { totaal: 11 }))).toContain("PM");
    expect(zegEerste(begroting([[euro(100), euro(50), PM]], { totaal: 100 }))).toContain("telt te veel");
  });

  it("names the post that counts too much, or stands in another blok", () => {
    expect(zegEerste(begroting([[euro(100), euro(50)]], { totaal: 100 }))).toContain(
      "‘Post 0.1’ telt te veel",
    );
    expect(zegEerste(begroting([[euro(100)], [euro(70)]], { blok: 170 }))).toContain("‘Post 1.0’");
    expect(zegEerste(begroting([[euro(100)]], { totaal: 300 }))).toBe("Er ontbreekt een post.");
  });
});

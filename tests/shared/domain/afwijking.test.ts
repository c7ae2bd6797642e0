import { describe, expect, it } from "vitest";
import { vindOorzaak, zegOorzaak } from "#shared/domain/afwijking.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { vindAfwijkingen } from "#shared/domain/gedrukt-totaal.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

function begroting(
  blokken: readonly (readonly Bedrag[])[],
  gedrukt: { totaal?: number; blok?: number } = {},
): Begroting {
  return {
    jaren: [2026],
    gedrukt: gedrukt.totaal === undefined ? {} : { 2026: gedrukt.totaal },
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: blokken.map((_, b) => ({
      id: `b${b}`,
      naam: `Blok ${b}`,
      soort: "lasten" as const,
      gedrukt: b === 0 && gedrukt.blok !== undefined ? { 2026: gedrukt.blok } : {},
      beginstand: null,
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
    expect(zegEerste(begroting([[euro(100)], [euro(60)]], { blok: 170 }))).toBe("Er ontbreekt een post.");
    expect(zegEerste(begroting([[euro(100), euro(50)]], { totaal: 110 }))).toBe(
      "Er staat een post te veel, of een bedrag is te hoog.",
    );
  });

  it("does not look for what is missing among the posten that count already", () => {
    expect(zegEerste(begroting([[euro(100), euro(50)], [PM]], { blok: 200 }))).toBe("Er ontbreekt een post.");
    expect(zegEerste(begroting([[euro(100)], [euro(50)]], { blok: 150 }))).toBe(
      "Er ontbreekt een post: ‘Post 1.0’ staat in een ander blok en is even groot.",
    );
  });

  it("is rounding by as many euros as there are rows, and no more", () => {
    const drie = [euro(100), euro(200), euro(300)];
    for (const totaal of [597, 603]) expect(zegEerste(begroting([drie], { totaal }))).toBe("Afronding.");
    for (const totaal of [596, 604])
      expect(zegEerste(begroting([drie], { totaal }))).not.toContain("Afronding");
    expect(zegEerste(begroting([[]], { totaal: 1 }))).toBe("Afronding.");
    expect(zegEerste(begroting([[]], { totaal: 2 }))).toBe("Er ontbreekt een post.");
  });

  it("says that subtotals are right only of a total, when there are some and all of that year are", () => {
    expect(zegEerste(begroting([[euro(10)], [euro(20)]], { blok: 11 }))).toBe("Afronding.");
    const stuk = begroting([[euro(10)], [euro(20)]], { totaal: 32, blok: 11 });
    const [, totaal] = vindAfwijkingen(stuk);
    if (!totaal) throw new Error("no second difference");
    expect(zegOorzaak(vindOorzaak(stuk, totaal))).toBe("Afronding.");
    const [eerste, ...rest] = stuk.blokken;
    if (!eerste) throw new Error("no blok");
    const anderJaar = { ...stuk, blokken: [{ ...eerste, gedrukt: { 2026: 10, 2025: 7 } }, ...rest] };
    expect(zegOorzaak(vindOorzaak(anderJaar, totaal))).toBe("Afronding. De subtotalen kloppen wel.");
    const alleenDekking = {
      ...anderJaar,
      blokken: [{ ...eerste, soort: "dekking" as const, gedrukt: { 2026: 10 } }, ...rest],
    };
    expect(zegOorzaak(vindOorzaak(alleenDekking, { ...totaal, verschil: 1 }))).toBe("Afronding.");
  });

  it("says PM in full, and names a post without a name", () => {
    expect(zegEerste(begroting([[euro(10), PM]], { totaal: 50 }))).toBe(
      "In het andere totaal zit een bedrag dat hier PM is.",
    );
    const zonder = begroting([[euro(100), euro(50)]], { totaal: 100 });
    const posten = zonder.posten.map((post) => ({ ...post, naam: " " }));
    expect(zegEerste({ ...zonder, posten })).toBe("De post ‘Lege post’ telt te veel mee.");
  });
});

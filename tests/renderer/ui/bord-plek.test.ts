import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BordKolommen, kaartStap, plaatsInLijst } from "#renderer/ui/bord-plek.ts";

const IDS = ["a", "b", "c", "d", "e"];
const KOLOMMEN: BordKolommen = [
  { id: "idee", kaarten: ["a", "c", "e"] },
  { id: "loopt", kaarten: ["b", "d"] },
  { id: "klaar", kaarten: [] },
];

/** The whole list after a card was put after another one, or first. */
function na(ids: readonly string[], kaart: string, plaats: string | null): string[] {
  const rest = ids.filter((id) => id !== kaart);
  rest.splice(plaats === null ? 0 : rest.indexOf(plaats) + 1, 0, kaart);
  return rest;
}

describe("moving a card on a board", () => {
  it("goes with the arrow keys a place up or down, and to the same height beside it", () => {
    expect(kaartStap(KOLOMMEN, "c", "omhoog")).toEqual({ kolom: "idee", voor: "a" });
    expect(kaartStap(KOLOMMEN, "a", "omlaag")).toEqual({ kolom: "idee", voor: "e" });
    expect(kaartStap(KOLOMMEN, "c", "rechts")).toEqual({ kolom: "loopt", voor: "d" });
    expect(kaartStap(KOLOMMEN, "e", "rechts")).toEqual({ kolom: "loopt", voor: null });
    expect(kaartStap(KOLOMMEN, "d", "rechts")).toEqual({ kolom: "klaar", voor: null });
  });

  it("stops at the edges", () => {
    expect(kaartStap(KOLOMMEN, "a", "omhoog")).toBeNull();
    expect(kaartStap(KOLOMMEN, "e", "omlaag")).toBeNull();
    expect(kaartStap(KOLOMMEN, "a", "links")).toBeNull();
  });

  it("lands where it was put, and leaves the order of all other cards alone", () => {
    const plek = fc.constantFrom(
      ...KOLOMMEN.flatMap(({ id, kaarten }) => [...kaarten, null].map((voor) => ({ kolom: id, voor }))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...IDS), plek, (kaart, doel) => {
        if (doel.voor === kaart) return;
        const plaats = plaatsInLijst(IDS, KOLOMMEN, kaart, doel);
        const lijst = plaats === undefined ? IDS : na(IDS, kaart, plaats);
        const kolom = KOLOMMEN.find(({ id }) => id === doel.kolom)?.kaarten ?? [];
        const inKolom = lijst.filter((id) => id === kaart || kolom.includes(id));

        expect(inKolom[inKolom.indexOf(kaart) + 1] ?? null).toBe(doel.voor);
        expect(lijst.filter((id) => id !== kaart)).toEqual(IDS.filter((id) => id !== kaart));
      }),
    );
  });
});

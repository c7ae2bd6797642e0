// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { leesHandleiding } from "#renderer/handleiding/lees-handleiding.ts";
import { PAGINA_VAN, PAGINAS, TOETSEN } from "#renderer/handleiding/paginas.ts";
import { SCHERMEN } from "#renderer/state/plek.ts";

describe("the manual in the app", () => {
  it("has a chapter for every screen, and one for the keys", () => {
    const titels = PAGINAS.map(({ titel }) => titel);
    for (const scherm of Object.keys(SCHERMEN) as (keyof typeof SCHERMEN)[])
      expect(titels).toContain(PAGINA_VAN[scherm]);
    expect(titels).toContain(TOETSEN);
    for (const { blokken } of PAGINAS) expect(blokken.length).toBeGreaterThan(0);
  });

  it("reads paragraphs, lists and tables, without pictures", () => {
    const [pagina] = leesHandleiding(
      "# Boek\n\n## Een\n\n![x](y.png)\n\nDruk op **F1**\nof `PM`.\n\n- a\n- b\n\n| k | l |\n| --- | --- |\n| 1 | 2 |\n",
    );
    expect(pagina).toEqual({
      titel: "Een",
      blokken: [
        {
          soort: "alinea",
          regel: [
            { tekst: "Druk op ", soort: "gewoon" },
            { tekst: "F1", soort: "vet" },
            { tekst: " of ", soort: "gewoon" },
            { tekst: "PM", soort: "code" },
            { tekst: ".", soort: "gewoon" },
          ],
        },
        { soort: "lijst", regels: [[{ tekst: "a", soort: "gewoon" }], [{ tekst: "b", soort: "gewoon" }]] },
        {
          soort: "tabel",
          kop: ["k", "l"],
          rijen: [[[{ tekst: "1", soort: "gewoon" }], [{ tekst: "2", soort: "gewoon" }]]],
        },
      ],
    });
  });
});

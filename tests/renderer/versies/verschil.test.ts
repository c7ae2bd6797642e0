import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { conflictZin, teruggevondenZin } from "#renderer/versies/geopend-zinnen.ts";
import { verschillen } from "#renderer/versies/verschil.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro } from "#shared/domain/bedrag.ts";
import type { Blok, Noot } from "#shared/domain/begroting.ts";
import { anActie, anAgenda, aPost, aText, STEMPEL } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const [vraag] = raamwerk.vragen;
const vergelijk = (toen: Agenda, nu: Agenda) =>
  verschillen(toen, nu, raamwerk).map(({ sleutel, wat }) => [sleutel, wat]);

describe("what changed since an older state", () => {
  it("is nothing for the same agenda", () => {
    expect(vergelijk(anAgenda(), anAgenda())).toEqual([]);
  });

  it("is not who touched something, or where it stands among others", () => {
    const toen = anAgenda({ acties: [anActie()] });
    const nu = anAgenda({ acties: [anActie({ gewijzigd: STEMPEL, volgorde: "a5" })] });
    expect(vergelijk(toen, nu)).toEqual([]);
  });

  it.each<[string, string, string, Partial<Agenda>, Partial<Agenda>]>([
    ["a title", "agenda", "anders", {}, { titel: "Anders" }],
    [
      "an answer",
      `vraag/${vraag?.id}`,
      "alleen-nu",
      {},
      { teksten: { [tekstSleutel("antwoord", vraag?.id ?? "")]: aText("x") } },
    ],
    [
      "the text of an actie",
      "actie/actie-1",
      "anders",
      { acties: [anActie()] },
      { acties: [anActie()], teksten: { [tekstSleutel("actie", "actie-1", "aanpak")]: aText("x") } },
    ],
    ["a removed actie", "actie/actie-1", "alleen-toen", { acties: [anActie()] }, {}],
  ])("sees %s", (_, sleutel, wat, toen, nu) => {
    expect(vergelijk(anAgenda(toen), anAgenda(nu))).toEqual([[sleutel, wat]]);
  });

  it("sees an amount", () => {
    const met = (bedrag: number) => {
      const agenda = anAgenda();
      const posten = [aPost({ bedragen: { "2026": euro(bedrag) } })];
      return { ...agenda, begroting: { ...agenda.begroting, posten } };
    };
    expect(vergelijk(met(1), met(2))).toEqual([["post/post-1", "anders"]]);
  });

  it("sees the years, blokken and noten of the begroting", () => {
    const agenda = anAgenda();
    const blok: Blok = { id: "blok-1", naam: "Kerntaken", soort: "lasten", gedrukt: {}, volgorde: "a0" };
    const noot: Noot = {
      id: "noot-1",
      bij: { soort: "blok", id: "blok-1" },
      tekst: "Een uitleg.",
      volgorde: "a0",
    };
    const toen = { ...agenda, begroting: { ...agenda.begroting, jaren: [2026], blokken: [], noten: [] } };
    const nu = {
      ...agenda,
      begroting: { ...agenda.begroting, jaren: [2026, 2027], blokken: [blok], noten: [noot] },
    };
    expect(vergelijk(toen, nu)).toEqual([
      ["begroting", "anders"],
      ["blok/blok-1", "alleen-nu"],
      ["noot/noot-1", "alleen-nu"],
    ]);
  });
});

describe("what is said on opening", () => {
  const nu = new Date(2026, 0, 14, 12, 0);
  it("counts what was found back", () => {
    const laatste = new Date(2026, 0, 14, 9, 5).toISOString();
    expect(teruggevondenZin(1, null, nu)).toContain("1 wijziging staat er weer in");
    expect(teruggevondenZin(3, laatste, nu)).toContain("3 wijzigingen, de laatste van vandaag 09:05, staan");
  });

  it("names copies without their folders, on any system", () => {
    expect(conflictZin(["C:\\map\\a.json", "/map/b.json"])).toContain("‘a.json’ en ‘b.json’");
  });
});

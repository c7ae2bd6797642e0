import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { perItem } from "#shared/controle/per-item.ts";
import { ERNSTEN } from "#shared/controle/signalering.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
type Velden = Parameters<typeof anAgenda>[0];
const items = (velden: Velden) => {
  const agenda = anAgenda(velden);
  return perItem(controleer(agenda, raamwerkVan(agenda)), agenda, raamwerk);
};

describe("signaleringen per thing", () => {
  it("say in one sentence what an actie misses, each with its field", () => {
    const actie = anActie({ titel: "Jongerenpunt", trekker: null });
    const item = items({ acties: [actie], ambities: [anAmbitie()] }).find(
      ({ naam }) => naam === "Jongerenpunt",
    );
    expect(item?.zin).toMatch(/^Jongerenpunt: .*trekker, probleem, aanpak.* en .* ontbreken\./u);
    expect(item?.mist).toContainEqual({
      wat: "trekker",
      naar: { soort: "actie", id: actie.id, veld: "trekker" },
    });
    expect(item?.mist).toContainEqual({
      wat: "aanpak",
      naar: { soort: "actie", id: actie.id, veld: "aanpak" },
    });
  });

  it("keep the sentence of a single finding", () => {
    const alle = items({
      ambities: [anAmbitie({ vragen: [raamwerk.vragen[0]?.id ?? ""] })],
      acties: [anActie()],
    });
    for (const { mist, zinnen, zin } of alle.filter(({ mist }) => mist.length === 0)) {
      expect(zin).toBe(zinnen.join(" "));
      expect(mist).toEqual([]);
    }
  });

  it("come fouten first, once per thing, and lose nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ trekker: fc.constantFrom(null, "weg"), titel: fc.constantFrom("", "A", "B") }), {
          maxLength: 6,
        }),
        (acties) => {
          const agenda = anAgenda({
            acties: acties.map((velden, index) =>
              anActie({ ...velden, id: `actie-${index}`, volgorde: `a${index}` }),
            ),
          });
          const gevonden = controleer(agenda, raamwerkVan(agenda));
          const alle = perItem(gevonden, agenda, raamwerk);
          const rang = alle.map(({ ernst }) => ERNSTEN.indexOf(ernst));
          expect(rang).toEqual([...rang].sort());
          expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length);
          for (const { ref } of gevonden.filter(({ ref: bij }) => bij.soort === "actie"))
            expect(alle.map(({ id }) => id)).toContain(`actie/${ref.id}`);
        },
      ),
      { numRuns: 30 },
    );
  });
});

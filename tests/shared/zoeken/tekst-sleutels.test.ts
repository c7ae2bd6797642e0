import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { tekstSleutels } from "#shared/zoeken/tekst-sleutels.ts";

import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

it("names every text, those of one record in the order of its fields", () => {
  const sleutels = tekstSleutels(
    anAgenda({ acties: [anActie({ id: "b" }), anActie({ id: "a" })] }),
    raamwerken[0],
  );

  expect(sleutels.filter((sleutel) => sleutel.startsWith("actie-"))).toEqual(
    ["b", "a"].flatMap((id) => ["probleem", "aanpak", "resultaat"].map((veld) => `actie-${id}-${veld}`)),
  );
  expect(new Set(sleutels).size).toBe(sleutels.length);
});

import { expect, it } from "vitest";
import { nieuweAgenda } from "#shared/document/nieuwe-agenda.ts";

it("has its gemeenten in the order they were named, two years, and the usual blokken of the begroting", () => {
  const agenda = nieuweAgenda(
    {
      regio: "Rivierenhoek",
      titel: "Samen verder",
      centrumgemeente: "Oeverveld",
      gemeenten: ["Oeverveld", "Dijkdam"],
      beleidVanaf: 2026,
      uitvoeringVanaf: 2027,
      raamwerk: "2024-12",
    },
    "agenda-1",
  );

  expect(agenda).toMatchObject({
    id: "agenda-1",
    titel: "Samen verder",
    regio: "Rivierenhoek",
    centrumgemeente: "Oeverveld",
    beleidVanaf: 2026,
    uitvoeringVanaf: 2027,
    raamwerk: "2024-12",
  });
  expect(agenda.begroting.jaren).toEqual([2027, 2028]);
  expect(agenda.gemeenten.map(({ id, naam }) => [id, naam])).toEqual([
    ["gemeente-1", "Oeverveld"],
    ["gemeente-2", "Dijkdam"],
  ]);
  expect(agenda.begroting.blokken.map(({ id, naam, soort }) => [id, naam, soort])).toEqual([
    ["blok-1", "Kerntaken", "lasten"],
    ["blok-2", "Uitvoering", "lasten"],
    ["blok-3", "Projecten", "lasten"],
    ["blok-4", "Dekking", "dekking"],
  ]);
  for (const lijst of [agenda.gemeenten, agenda.begroting.blokken])
    expect(lijst.map(({ volgorde }) => volgorde)).toEqual(lijst.map(({ volgorde }) => volgorde).sort());
});

import { expect, it } from "vitest";
import { drieVanElk } from "#tests/builders/drie-van-elk.ts";
import { openAgenda } from "./harness/open-agenda.ts";

it("a second click at the same spot takes no second thing away, in any list", async () => {
  const { page, app } = await openAgenda(drieVanElk());
  for (const [hash, knop] of [
    ["#/partners", "Haal Eerste weg"],
    ["#/afkortingen", "Haal Eerste weg"],
    ["#/agendagegevens", "Haal Eerste weg"],
    ["#/versies", /^Zet Eerste terug$/u],
  ] as const) {
    await app.gaNaar(hash);
    const knoppen = page.getByRole("main").getByRole("button", { name: /^Haal \S+ weg$|^Zet \S+ terug$/u });
    const eerste = page.getByRole("main").getByRole("button", { name: knop }).first();
    await eerste.waitFor();
    const aantal = await knoppen.count();
    await eerste.dblclick();
    await page.waitForTimeout(300);
    expect(await knoppen.count(), hash).toBe(aantal - 1);
  }
});

it("what stands under the pointer in the choice of years stays what it is after a click", async () => {
  const { page, app } = await openAgenda(drieVanElk());
  await app.gaNaar("#/begroting");
  await page.getByRole("button", { name: "Kolommen" }).click();
  const jaren = page.getByRole("group", { name: "Jaren" }).getByRole("checkbox");
  const namen = () => jaren.evaluateAll((vakken) => vakken.map((vak) => vak.closest("label")?.textContent));
  const voor = await namen();
  const aan = await jaren.evaluateAll((vakken) => vakken.map((vak) => (vak as HTMLInputElement).checked));
  expect(aan.filter(Boolean).length).toBeGreaterThan(1);

  for (const index of [aan.indexOf(true), aan.length - 1, 0]) {
    await page.getByRole("group", { name: "Jaren" }).locator("label").nth(index).click();
    expect(await namen()).toEqual(voor);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: voor[0] ?? "" }).waitFor();
});

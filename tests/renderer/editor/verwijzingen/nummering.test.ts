import { expect, it } from "vitest";
import { nummeringVan } from "#renderer/editor/verwijzingen/nummering.ts";
import { verwijder } from "#shared/document/edits/records.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const open = () => {
  const session = aSession(
    anAgenda({
      ambities: [anAmbitie({ id: "werk" })],
      acties: ["een", "twee"].map((id) => anActie({ id, titel: id, ambitieId: "werk", volgorde: id })),
    }),
  );
  const nummering = nummeringVan(session);
  return { session, lees: (id: string) => nummering.lees(`actie/${id}`)?.tekst ?? null, nummering };
};

it("counts again what changed while no text asked for a number", async () => {
  const { session, nummering, lees } = open();
  const tekst = nummering.subscribe(() => {});
  await expect.poll(() => lees("twee")).toMatch(/\.2$/u);
  tekst();

  session.doe(verwijder("actie", "een"));
  nummering.subscribe(() => {});

  await expect.poll(() => lees("een")).toBeNull();
  await expect.poll(() => lees("twee")).toMatch(/\.1$/u);
});

it("tells who asks that the numbers are there", async () => {
  const { nummering, lees } = open();
  expect(lees("een")).toBe("…");
  await new Promise<void>((geteld) => nummering.subscribe(geteld));
  expect(lees("een")).toMatch(/\.1$/u);
});

import { expect, it } from "vitest";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";

/** The rules about money that speak when an ambitie has one actie, and the begroting one post. */
function geldregels(post: Partial<Post>, actie: Parameters<typeof anActie>[0] = {}): string[] {
  const basis = anAgenda();
  const agenda = {
    ...basis,
    begroting: { ...basis.begroting, posten: [aPost({ naam: "Jobcoaches", ...post })] },
    ambities: [anAmbitie()],
    acties: [anActie({ ambitieId: "ambitie-1", ...actie })],
  };
  return controleer(agenda, raamwerkVan({ raamwerk: "2019-01" })).flatMap(({ regel }) =>
    regel.endsWith("-zonder-geld") ? [regel] : [],
  );
}

it("sees an actie and its ambitie without money until a post of theirs has an amount, which may be PM", () => {
  expect(geldregels({ actieId: null, bedragen: { "2026": euro(100) } })).toHaveLength(2);
  expect(geldregels({ actieId: "actie-1", bedragen: {} })).toEqual([
    "ambitie-zonder-geld",
    "actie-zonder-geld",
  ]);
  expect(geldregels({ actieId: "actie-1", bedragen: { "2026": euro(0) } })).toEqual([]);
  expect(geldregels({ actieId: "actie-1", bedragen: { "2027": PM } })).toEqual([]);
});

it.each(["afgerond", "gestopt"] as const)("asks no money any more for an actie that is %s", (status) => {
  expect(geldregels({}, { status })).not.toContain("actie-zonder-geld");
});

it("speaks of the ambitie only when it has acties", () => {
  expect(geldregels({}, { ambitieId: null })).toEqual(["actie-zonder-geld"]);
});

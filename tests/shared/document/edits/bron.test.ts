import { describe, expect, it } from "vitest";
import { vindRaamwerkBron, voegRaamwerkBronToe } from "#shared/document/edits/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { aBron } from "#tests/builders/an-agenda.ts";

const BRON: RaamwerkBron = {
  id: "bron-01",
  thema: "t1-inwoners",
  uitgever: "UWV",
  naam: "Regio in Beeld",
  url: "https://www.werk.nl/regio",
  niveau: "arbeidsmarktregio",
  toelichting: "Jaarlijks rapport.",
  vindplaats: "tabel 1",
};

describe("a source of the raamwerk", () => {
  it("comes in the bibliotheek once, with its address and a short name", () => {
    const session = aSession();

    expect(session.doe(voegRaamwerkBronToe("een", BRON))).toBe(true);
    expect(session.kan(voegRaamwerkBronToe("twee", BRON))).toBe(false);

    expect(session.store.getState().agenda.bronnen).toMatchObject([
      { id: "een", titel: BRON.naam, kort: BRON.naam, raamwerkBron: "bron-01", url: BRON.url, jaar: "" },
    ]);
  });

  it("comes without an address when it has none", () => {
    const session = aSession();
    session.doe(voegRaamwerkBronToe("een", { ...BRON, url: null }));
    expect(session.store.getState().agenda.bronnen[0]?.url).toBe("");
  });

  it.each([
    ["Een rapport met een naam van 40 tekens...", ""],
    ["Een rapport met een naam van 40 tekens..", "Een rapport met een naam van 40 tekens.."],
  ])("has %j as short name only when that can stand in a sentence", (naam, kort) => {
    const session = aSession();
    session.doe(voegRaamwerkBronToe("een", { ...BRON, naam }));
    expect(session.store.getState().agenda.bronnen[0]?.kort).toBe(kort);
  });

  it("is known by where it came from, whatever address the user gave it, and is no other bron", () => {
    const ander = aBron({ id: "ander", url: "https://www.cbs.nl/" });
    const eerder = aBron({ id: "eerder", url: "https://www.uwv.nl/", raamwerkBron: "bron-01" });
    expect(vindRaamwerkBron([ander, eerder], BRON)).toBe(eerder);
    expect(vindRaamwerkBron([ander], BRON)).toBeUndefined();
  });

  it("is the same as a bron with its address", () => {
    const eigen = aBron({ id: "eigen", url: "https://www.werk.nl/regio" });
    expect(vindRaamwerkBron([eigen], BRON)).toBe(eigen);
    expect(vindRaamwerkBron([eigen], { ...BRON, url: null })).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { kan, maak } from "#shared/document/edits/edit.ts";
import { vervangVeld } from "#shared/document/edits/vervang-veld.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { vindInTekst } from "#shared/zoeken/vind-in-tekst.ts";
import { zoekplekken } from "#shared/zoeken/zoekplekken.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { anActie, anAgenda, aText, STEMPEL } from "#tests/builders/an-agenda.ts";

const plekken = (agenda: Agenda) => zoekplekken(agenda, raamwerken[0]);

describe("the places in which words can be found", () => {
  it("are the title of a record and then its texts, in the order of its fields", () => {
    const teksten = Object.fromEntries(
      ["a", "b"].flatMap((id) =>
        ["resultaat", "probleem"].map((veld) => [`actie-${id}-${veld}`, aText("tekst")]),
      ),
    );
    const agenda = anAgenda({ acties: [anActie({ id: "b" }), anActie({ id: "a" })], teksten });
    const sleutels = plekken(agenda).map(({ sleutel }) => sleutel);

    expect(sleutels.filter((sleutel) => sleutel.startsWith("actie"))).toEqual(
      ["b", "a"].flatMap((id) => [`actie/${id}/titel`, `actie-${id}-probleem`, `actie-${id}-resultaat`]),
    );
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it("are the reason of a choice and the place of an answer, which keep their choice when they are replaced", () => {
    const [eerste, tweede] = raamwerken[0].vragen.map(({ id }) => id) as [string, string];
    const antwoorden = {
      [eerste]: { ...leegAntwoord(eerste), triage: { kind: "bewust-niet", want: "een zandloper" } as const },
      [tweede]: { ...leegAntwoord(tweede), triage: { kind: "elders", waar: "bij de zandloper" } as const },
    };
    const agenda = anAgenda({ antwoorden });
    const gevonden = plekken(agenda).filter(({ ref }) => ref.soort === "antwoord");
    expect(gevonden.map(({ waarde }) => waarde)).toEqual(["een zandloper", "bij de zandloper"]);

    const doc = docFromAgenda(agenda);
    const vind = (waarde: string) =>
      vindInTekst(waarde, { termen: ["zandloper"], heelWoord: false, hoofdletters: false });
    const refs = gevonden.map(({ ref }) => ref);
    maak({ doc, agenda, stempel: STEMPEL }, vervangVeld({ refs, vind, door: "wekker" }));
    const { antwoorden: nieuw } = readAgenda(doc);
    expect([nieuw[eerste]?.triage, nieuw[tweede]?.triage]).toEqual([
      { kind: "bewust-niet", want: "een wekker" },
      { kind: "elders", waar: "bij de wekker" },
    ]);
  });

  it("are every field that holds words, and in each of them one can replace", () => {
    const agenda = aFullAgenda();
    const velden = plekken(agenda).filter(({ waarde }) => typeof waarde === "string");
    const soorten = new Set(velden.map(({ ref }) => ref.soort));

    expect([...soorten].sort()).toEqual([
      "actie",
      "afkorting",
      "agenda",
      "ambitie",
      "antwoord",
      "blok",
      "bron",
      "gemeente",
      "hoofdstuk",
      "noot",
      "partner",
      "post",
    ]);
    const blad = { doc: docFromAgenda(agenda), agenda, stempel: STEMPEL };
    const vind = () => [{ van: 0, tot: 1 }];
    for (const { ref } of velden) expect(kan(blad, vervangVeld({ refs: [ref], vind, door: "§" }))).toBe(true);
  });
});

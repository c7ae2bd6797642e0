import { describe, expect, it } from "vitest";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { vervangVeld } from "#shared/document/edits/vervang-veld.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { DE_AGENDA } from "#shared/document/ref.ts";
import { vindInTekst } from "#shared/zoeken/vind-in-tekst.ts";
import { anAgenda, anAmbitie, STEMPEL } from "#tests/builders/an-agenda.ts";

const TITEL = { soort: "ambitie", id: "ambitie-1", veld: "titel" } as const;
const vind = (tekst: string) =>
  vindInTekst(tekst, { termen: ["werk"], heelWoord: false, hoofdletters: false });

function vervangen(titel: string, door: string, nummer?: number) {
  const agenda = anAgenda({ titel: "Samen aan het werk", ambities: [anAmbitie({ titel })] });
  const doc = docFromAgenda(agenda);
  const hoe = { vind, door, ...(nummer === undefined ? {} : { nummer }) };
  const gedaan = vervangVeld({ ...hoe, refs: [TITEL, { ...DE_AGENDA, veld: "titel" }] })(
    { doc, agenda, stempel: STEMPEL },
    true,
  );
  const na = readAgenda(doc);
  return { gedaan, ambitie: na.ambities[0], titel: na.titel };
}

describe("replacing in fields", () => {
  it("replaces every hit in records and in the agenda itself, and stamps what it changes", () => {
    const { ambitie, titel } = vervangen("Werk naar werk", "baan");
    expect(ambitie?.titel).toBe("baan naar baan");
    expect(ambitie?.gewijzigd).toEqual(STEMPEL);
    expect(titel).toBe("Samen aan het baan");
  });

  it("replaces one hit of a field", () => {
    expect(vervangen("werk naar werk", "baan", 1).ambitie?.titel).toBe("werk naar baan");
  });

  it("leaves a field in which the words would not fit", () => {
    const lang = "x".repeat(600);
    const { gedaan, ambitie } = vervangen("werk", lang);
    expect(ambitie?.titel).toBe("werk");
    expect(gedaan).toBe(false);
  });
});

it("leaves a record that is gone, a field that is none, a record without a field and a total", () => {
  const agenda = anAgenda({ ambities: [anAmbitie({ titel: "werk" })] });
  const blad = { doc: docFromAgenda(agenda), agenda, stempel: STEMPEL };
  const refs = [
    { ...TITEL, id: "weg" },
    { ...TITEL, veld: "kleur" },
    { soort: "ambitie", id: "ambitie-1" },
    { soort: "totaal", id: "lasten", veld: "werk" },
  ] as const;
  for (const doen of [false, true]) expect(vervangVeld({ vind, door: "baan", refs })(blad, doen)).toBe(false);
  expect(readAgenda(blad.doc)).toEqual(agenda);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { tekstenPerSoort, tekstenVan, tekstenVanSoort } from "#shared/document/agenda-teksten.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { verwijder } from "#shared/document/edits/records.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { anAgenda, aText, STEMPEL } from "#tests/builders/an-agenda.ts";
import { anyEdit, typeInText } from "#tests/builders/document-edits.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

it("reads after any edits what is read from an agenda of which nothing is known", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(anyEdit, { maxLength: 15 }), (seed, edits) => {
      const doc = docFromAgenda(randomAgenda(seed, raamwerken[0]));
      const projection = new AgendaProjection(doc);
      for (const edit of edits) {
        edit.apply(doc);
        const { agenda } = projection;
        expect(tekstenVan(agenda)).toEqual(tekstenVan(structuredClone(agenda)));
        expect(tekstenPerSoort(agenda).flat()).toEqual(tekstenVan(agenda));
      }
    }),
    { numRuns: 15 },
  );
});

describe("the texts of a soort", () => {
  it("are the same object while only those of another are typed in", () => {
    const { doc, projection } = opgezet();
    const [acties, ambities] = beide(projection);
    typeInText(doc, tekstSleutel("ambitie", "ambitie-1"), 0, "woord ");

    expect(beide(projection)[0]).toBe(acties);
    expect(beide(projection)[1]).not.toBe(ambities);
    expect(beide(projection)[1]).toEqual(tekstenVanSoort(structuredClone(projection.agenda), "ambitie"));
  });

  it("hold the text of an answer that has no record yet", () => {
    const { doc, projection } = opgezet();
    typeInText(doc, tekstSleutel("antwoord", "nog-niets"), 0, "woord");

    expect(tekstenVanSoort(projection.agenda, "antwoord").map(({ ref }) => ref.id)).toContain("nog-niets");
  });

  it("hold it in the order of the ids, also when they were read before it was written", () => {
    const { doc, projection } = opgezet();
    const ids = () => tekstenVanSoort(projection.agenda, "antwoord").map(({ ref }) => ref.id);
    const eerst = ids();
    typeInText(doc, tekstSleutel("antwoord", "aaa"), 0, "woord");
    typeInText(doc, tekstSleutel("antwoord", "zzz"), 0, "woord");

    expect(ids()).toEqual(["aaa", ...eerst, "zzz"]);
  });

  it("of an answer are the same object while a text of another soort is typed in", () => {
    const { doc, projection } = opgezet();
    const eerst = tekstenVanSoort(projection.agenda, "antwoord");
    typeInText(doc, tekstSleutel("ambitie", "ambitie-1"), 0, "woord ");
    expect(tekstenVanSoort(projection.agenda, "antwoord")).toBe(eerst);
  });

  it("hold no text under a key that no answer can have", () => {
    const agenda = anAgenda({ teksten: { "antwoord-a/b": aText("x"), "antwoord-a": aText("y") } });
    expect(tekstenVan(agenda).map(({ sleutel }) => sleutel)).toEqual(["antwoord-a"]);
  });

  it("do not hold the text of what was removed", () => {
    const { doc, projection } = opgezet();
    expect(beide(projection)[1].map(({ ref }) => ref.id)).toContain("ambitie-1");
    maak({ doc, agenda: projection.agenda, stempel: STEMPEL }, verwijder("ambitie", "ambitie-1"));

    expect(beide(projection)[1].map(({ ref }) => ref.id)).not.toContain("ambitie-1");
    expect(projection.agenda.teksten).toHaveProperty(tekstSleutel("ambitie", "ambitie-1"));
  });
});

function opgezet() {
  const doc = docFromAgenda(aFullAgenda());
  return { doc, projection: new AgendaProjection(doc) };
}

const beide = ({ agenda }: AgendaProjection) =>
  [tekstenVanSoort(agenda, "actie"), tekstenVanSoort(agenda, "ambitie")] as const;

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { Controle } from "#shared/controle/controle.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { onderzoek } from "#shared/controle/delen.ts";
import type { Regel } from "#shared/controle/regel.ts";
import { REGELS } from "#shared/controle/regels/regels.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda, zetGedruktTotaal } from "#shared/document/edits/agenda-velden.ts";
import { type Edit as EenEdit, maak } from "#shared/document/edits/edit.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { STEMPEL } from "#tests/builders/an-agenda.ts";
import { anyEdit, typeInText } from "#tests/builders/document-edits.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

/** One vraag in eight: ninety answers would be most of every agenda. */
const raamwerk = { ...raamwerken[0], vragen: raamwerken[0].vragen.filter((_, index) => index % 8 === 0) };
const gekozen = { kind: "bekend", raamwerk } as const;

it("says after any edits what a check from scratch says", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(anyEdit, { maxLength: 15 }), (seed, edits) => {
      const doc = docFromAgenda(randomAgenda(seed, raamwerk));
      const projection = new AgendaProjection(doc);
      const controle = new Controle();
      for (const edit of edits) {
        edit.apply(doc);
        const { agenda } = projection;
        expect(controle.alle(onderzoek(agenda, gekozen))).toEqual(
          controleer(structuredClone(agenda), gekozen),
        );
      }
    }),
    { numRuns: 30 },
  );
});

it("follows the agenda to another raamwerk", () => {
  const controle = new Controle();
  const agenda = randomAgenda(7, raamwerk);
  for (const keuze of [
    gekozen,
    { kind: "onbekend", versie: "2019-01", nieuwste: raamwerk } as const,
    gekozen,
  ])
    expect(controle.alle(onderzoek(agenda, keuze))).toEqual(controleer(agenda, keuze));
});

describe("an edit", () => {
  it.each<[string, EenEdit, string[]]>([
    ["of a partner", wijzig("partner", "partner-1", { naam: "Anders" }), ["verwijzing-verbroken"]],
    ["of the title of the agenda", wijzigAgenda({ titel: "Anders" }), []],
    ["of a printed total", zetGedruktTotaal(2026, 12, "lasten"), ["som-wijkt-af"]],
    [
      "of an amount",
      wijzig("post", "p-1", { bedragen: { "2026": euro(77) } }),
      [
        "bedrag-onleesbaar",
        "som-wijkt-af",
        "reserve-negatief",
        "verwijzing-verbroken",
        "lasten-boven-dekking",
        "ambitie-zonder-geld",
        "actie-zonder-geld",
      ],
    ],
  ])("%s runs only the rules that read it", (_, edit, verwacht) => {
    const { doc, projection, gedraaid, controleer: draai } = opgezet();
    expect(gedraaid()).toEqual(REGELS.map(({ id }) => id));

    expect(maak({ doc, agenda: projection.agenda, stempel: STEMPEL }, edit)).toBe(true);
    draai();

    expect(gedraaid()).toEqual(verwacht);
  });

  it("that changes nothing of what a rule says leaves the very same findings", () => {
    const { doc, projection, controle, controleer: draai } = opgezet();
    const voor = draai();
    typeInText(doc, tekstSleutel("ambitie", "ambitie-1"), 0, "woord ");

    expect(draai()).toBe(voor);
    expect(controle.alle(onderzoek(structuredClone(projection.agenda), gekozen))).toBe(voor);
  });
});

it.each([
  ["an ambitie", tekstSleutel("ambitie", "ambitie-1"), []],
  [
    "an actie",
    tekstSleutel("actie", "actie-1", "aanpak"),
    ["actie-zonder-probleem", "actie-zonder-aanpak", "actie-zonder-resultaat"],
  ],
  [
    "an answer",
    tekstSleutel("antwoord", "inw-1"),
    ["klaar-zonder-tekst", "vraag-zonder-antwoord", "vraag-gewijzigd"],
  ],
])("a letter in the text of %s runs the rules of all texts and those of that one", (_, sleutel, eigen) => {
  const { doc, gedraaid, controleer: draai } = opgezet();
  gedraaid();
  typeInText(doc, sleutel, 0, "woord ");
  draai();

  const vanAlle = ["verwijzing-verbroken", "afkorting-onbekend", "bron-ongebruikt"];
  expect(gedraaid().sort()).toEqual([...vanAlle, ...eigen].sort());
});

it("runs one rule when one is asked for", () => {
  const gedraaid: string[] = [];
  const [eerste, ...rest] = tellend(gedraaid);
  if (!eerste) return expect.fail("er zijn regels");

  new Controle([eerste, ...rest]).van(eerste, onderzoek(aFullAgenda(), gekozen));

  expect(gedraaid).toEqual([eerste.id]);
});

/** An open agenda that was checked once, by rules that note that they run. */
function opgezet() {
  const doc = docFromAgenda(aFullAgenda());
  const projection = new AgendaProjection(doc);
  const gedraaid: string[] = [];
  const controle = new Controle(tellend(gedraaid));
  const controleer = () => controle.alle(onderzoek(projection.agenda, gekozen));
  controleer();
  return { doc, projection, controle, controleer, gedraaid: () => gedraaid.splice(0) };
}

const tellend = (gedraaid: string[]): Regel[] =>
  REGELS.map((regel) => ({
    ...regel,
    zoek: (onderzocht) => {
      gedraaid.push(regel.id);
      return regel.zoek(onderzocht);
    },
  }));

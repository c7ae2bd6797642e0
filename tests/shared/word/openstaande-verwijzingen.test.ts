import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Inline, RichText } from "#shared/domain/rich-text.ts";
import { openstaandeVerwijzingen } from "#shared/word/openstaande-verwijzingen.ts";
import { aBron, anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const naar = (doel: string): Inline => ({ type: "verwijzing", attrs: { naar: doel } });
const citaat = (bronId: string): Inline => ({ type: "bronVerwijzing", attrs: { bronId, vindplaats: "" } });
const tekst = (...content: Inline[]): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content }],
});

const zinnen = (...content: Inline[]) =>
  openstaandeVerwijzingen(
    anAgenda({
      acties: [anActie({ id: "a", titel: "Loket" })],
      bronnen: [aBron({ id: "b" })],
      teksten: { "actie-a-probleem": tekst(...content) },
    }),
    raamwerken[0],
  );

it("tells what the texts refer to that is gone, also in footnotes, with the words of the document", () => {
  const noot: Inline = { type: "voetnoot", attrs: { tekst: "Zie", inhoud: [citaat("weg")] } } as Inline;

  expect(zinnen(naar("actie/weg"), naar("actie/a"), citaat("b"), noot)).toEqual([
    "1 verwijzing wijst nergens meer naar. In het document staat daar ‘verwijzing ontbreekt’. Het overzicht Signaleringen zegt waar.",
    "1 bronverwijzing wijst nergens meer naar. In het document staat daar ‘bron ontbreekt’. Het overzicht Signaleringen zegt waar.",
  ]);
  expect(zinnen(naar("actie/x"), naar("actie/y"))[0]).toMatch(/^2 verwijzingen wijzen nergens meer naar\./u);
});

it("says nothing while everything is there", () => {
  expect(zinnen(naar("actie/a"), citaat("b"))).toEqual([]);
});

import type * as Y from "yjs";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { Controle } from "#shared/controle/controle.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { onderzoek } from "#shared/controle/delen.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { STEMPEL } from "#tests/builders/an-agenda.ts";
import { typeInText } from "#tests/builders/document-edits.ts";
import { measure, median, ratio } from "./measure.ts";

const gekozen = { kind: "bekend", raamwerk: raamwerken[0] } as const;

/**
 * All rules over an agenda of which nothing is known from before, and over an open one after one edit, also as a part of
 * the first; the edit itself and its projection are not counted.
 */
export async function signaleringBench(doc: Y.Doc, agenda: Agenda) {
  const [vraagId = ""] = Object.keys(agenda.antwoorden);
  const [post] = agenda.begroting.posten;
  const bedrag = (nummer: number) => ({ bedragen: { ...post?.bedragen, "2026": euro(nummer) } });
  const alle = median(await measure(() => controleer(structuredClone(agenda), gekozen)));
  const naEdit = {
    "signaleringen na een letter": await naElk(doc, () =>
      typeInText(doc, tekstSleutel("antwoord", vraagId), 0, "a"),
    ),
    "signaleringen na een bedrag": await naElk(doc, (nummer) => {
      const blad = { doc, agenda, stempel: STEMPEL };
      maak(blad, wijzig("post", post?.id ?? "", bedrag(nummer)));
    }),
  };
  const naastAlle = Object.entries(naEdit).map(([stap, tijd]) => [stap, ratio(tijd, alle)] as const);
  return {
    stappen: { "alle signaleringen, van niets": alle, ...naEdit },
    naastAlle: Object.fromEntries(naastAlle),
  };
}

/** How long the rules take after each of a number of edits, in the middle. */
async function naElk(doc: Y.Doc, wijzigIets: (nummer: number) => void): Promise<number> {
  const projection = new AgendaProjection(doc);
  const controle = new Controle();
  const metingen: number[] = [];
  controle.alle(onderzoek(projection.agenda, gekozen));
  for (let nummer = 1; nummer <= 60; nummer++) {
    wijzigIets(nummer);
    const { agenda } = projection;
    const [meting] = await measure(() => controle.alle(onderzoek(agenda, gekozen)), { runs: 1, warmup: 0 });
    if (nummer > 10 && meting !== undefined) metingen.push(meting);
  }
  projection.destroy();
  return median(metingen);
}

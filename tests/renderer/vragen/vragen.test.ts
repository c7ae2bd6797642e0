import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { antwoordVan, kiesTriage, onthoudVraagTekst, zetKlaar } from "#renderer/vragen/antwoord-wijzigen.ts";
import { beginVraag, filterNaam, filterVragen, stap } from "#renderer/vragen/vragen-filter.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { writeTekst } from "#shared/document/teksten.ts";
import { createUndo } from "#shared/document/undo.ts";
import { type Antwoord, leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { aText, STEMPEL } from "#tests/builders/an-agenda.ts";

const vragen: readonly Vraag[] = raamwerken[0].vragen.slice(0, 4);
const [een, twee, drie, vier] = vragen as [Vraag, Vraag, Vraag, Vraag];
const antwoord = (vraag: Vraag, triage: Triage, klaar = false): [string, Antwoord] => [
  vraag.id,
  { ...leegAntwoord(vraag.id), triage, klaar },
];
const antwoorden = Object.fromEntries([
  antwoord(een, { kind: "later" }),
  antwoord(twee, { kind: "nu" }, true),
  antwoord(drie, { kind: "nu" }),
]);

/** The parts of a session that edits of an answer need. */
function aSession() {
  const doc = new Y.Doc();
  const projection = new AgendaProjection(doc);
  const store = createStore(() => ({ agenda: projection.agenda }));
  projection.subscribe(() => store.setState({ agenda: projection.agenda }));
  const undo = createUndo(doc);
  return { doc, undo, store: store as never, stempel: () => STEMPEL };
}

describe("the list of vragen", () => {
  it("shows the vragen in a state, and keeps the one being worked on", () => {
    expect(filterVragen(vragen, antwoorden, "alle", null)).toEqual(vragen);
    expect(filterVragen(vragen, antwoorden, "nu", null)).toEqual([drie]);
    expect(filterVragen(vragen, antwoorden, "nu", een.id)).toEqual([een, drie]);
    expect(filterVragen(vragen, antwoorden, "open", null)).toEqual([vier]);
  });

  it("counts in the name of a choice, without the one being worked on", () => {
    expect(filterNaam("alle", vragen, antwoorden)).toBe("Alle 4");
    expect(filterNaam("klaar", vragen, antwoorden)).toBe("Klaar 1");
    expect(filterNaam("bewust-niet", vragen, antwoorden)).toBe("Bewust niet 0");
  });

  it("begins at the first vraag that waits for its answer", () => {
    expect(beginVraag(vragen, antwoorden)).toBe(drie);
    expect(beginVraag(vragen, {})).toBe(een);
    expect(beginVraag([], {})).toBeUndefined();
  });

  it("has no next vraag beyond its ends", () => {
    expect(stap(vragen, een.id, 1)).toBe(twee);
    expect(stap(vragen, een.id, -1)).toBeUndefined();
    expect(stap(vragen, vier.id, 1)).toBeUndefined();
    expect(stap(vragen, "onbekend", 1)).toBeUndefined();
  });
});

describe("changing an answer", () => {
  it("makes a vraag that is klaar one of this round, as one step to undo", () => {
    const sessie = aSession();
    zetKlaar(sessie, een.id, true);
    expect(antwoordVan(sessie, een.id)).toMatchObject({ klaar: true, triage: { kind: "nu" } });

    sessie.undo.undo();
    expect(antwoordVan(sessie, een.id)).toMatchObject({ klaar: false, triage: { kind: "open" } });
  });

  it("leaves klaar alone when another choice is made", () => {
    const sessie = aSession();
    zetKlaar(sessie, een.id, true);
    kiesTriage(sessie, een.id, { kind: "bewust-niet", want: "geen cijfers" });

    expect(antwoordVan(sessie, een.id)).toMatchObject({
      klaar: true,
      triage: { kind: "bewust-niet", want: "geen cijfers" },
    });
  });

  it("remembers the wording of the vraag once there is text, and is no step to undo", () => {
    const sessie = aSession();
    onthoudVraagTekst(sessie, een);
    expect(antwoordVan(sessie, een.id).vraagTekst).toBe("");

    writeTekst(sessie.doc, tekstSleutel("antwoord", een.id), aText("Een antwoord."));
    const stappen = sessie.undo.undoStack.length;
    onthoudVraagTekst(sessie, een);
    onthoudVraagTekst(sessie, { id: een.id, vraag: "Anders verwoord?" });

    expect(antwoordVan(sessie, een.id).vraagTekst).toBe(een.vraag);
    expect(sessie.undo.undoStack).toHaveLength(stappen);
  });
});

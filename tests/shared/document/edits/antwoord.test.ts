// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { type Keuze, kiesTriage, onthoudVerwoording, zetKlaar } from "#shared/document/edits/antwoord.ts";
import { BOEKHOUDING } from "#shared/document/layout.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { writeTekst } from "#shared/document/teksten.ts";
import { leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import type { Raamwerk, Vraag } from "#shared/domain/raamwerk.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda, aText, STEMPEL } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const [een, twee] = raamwerk.vragen as [Vraag, Vraag, ...Vraag[]];

function open(agenda: Agenda = anAgenda()) {
  const session = aSession(agenda);
  return {
    session,
    kies: (keuze: Keuze, ids: readonly string[] = [een.id]) => session.doe(kiesTriage(raamwerk, ids, keuze)),
    schrijf: (tekst: string) => writeTekst(session.doc, tekstSleutel("antwoord", een.id), aText(tekst)),
    antwoord: (id = een.id) => session.store.getState().agenda.antwoorden[id],
  };
}

const met = (triage: Triage, velden = {}) =>
  anAgenda({ antwoorden: { [een.id]: { ...leegAntwoord(een.id), triage, ...velden } } });

describe("choosing what to do with a vraag", () => {
  it("keeps the choice, the wording of the vraag it finishes, and who chose", () => {
    const { kies, antwoord } = open();
    kies({ kind: "elders", waar: "Plan jeugd" });
    expect(antwoord()).toEqual({
      vraagId: een.id,
      triage: { kind: "elders", waar: "Plan jeugd" },
      klaar: false,
      vraagTekst: een.vraag,
      gewijzigd: STEMPEL,
    });
  });

  it.each<Keuze>([
    { kind: "nu" },
    { kind: "later" },
    { kind: "elders", waar: "x" },
    { kind: "bewust-niet", want: "x" },
  ])("never touches klaar with $kind", (keuze) => {
    for (const klaar of [true, false]) {
      const { kies, antwoord } = open(met({ kind: "open" }, { klaar }));
      kies(keuze);
      expect(antwoord()?.klaar).toBe(klaar);
    }
  });

  it("may come before its place or reason, and keeps the one it had", () => {
    const { kies, antwoord } = open();
    for (const kind of ["elders", "bewust-niet"] as const) {
      kies({ kind });
      expect(antwoord()).toMatchObject({ triage: { kind }, vraagTekst: "" });
    }
    kies({ kind: "bewust-niet", want: "geen cijfers" });
    expect(kies({ kind: "bewust-niet" })).toBe(false);
    expect(antwoord()?.triage).toEqual({ kind: "bewust-niet", want: "geen cijfers" });
  });

  it("takes klaar as: chosen for now, and answered; once more takes it back", () => {
    const { kies, antwoord } = open(met({ kind: "later" }));
    kies({ kind: "klaar" });
    expect(antwoord()).toMatchObject({ triage: { kind: "nu" }, klaar: true });
    kies({ kind: "klaar" });
    expect(antwoord()).toMatchObject({ triage: { kind: "nu" }, klaar: false });
  });

  it("is no edit when it was made already, whatever wording is kept", () => {
    const { kies, schrijf, antwoord } = open(met({ kind: "nu" }));
    schrijf("Een antwoord.");
    expect(kies({ kind: "nu" })).toBe(false);
    expect(antwoord()).toMatchObject({ vraagTekst: "", gewijzigd: null });
  });

  it("takes klaar of a vraag for later as a choice for now", () => {
    const { kies, antwoord } = open(met({ kind: "later" }, { klaar: true }));
    kies({ kind: "klaar" });
    expect(antwoord()).toMatchObject({ triage: { kind: "nu" }, klaar: true });
  });

  it("keeps the wording of a vraag that the raamwerk has no longer", () => {
    const oud = "t1-vervallen";
    const { kies, antwoord } = open(
      anAgenda({ antwoorden: { [oud]: { ...leegAntwoord(oud), vraagTekst: "Zoals het vroeger heette" } } }),
    );
    kies({ kind: "klaar" }, [oud]);
    expect(antwoord(oud)).toMatchObject({ klaar: true, vraagTekst: "Zoals het vroeger heette" });
  });

  it("makes all of them klaar when some were", () => {
    const { kies, antwoord } = open(met({ kind: "nu" }, { klaar: true }));
    kies({ kind: "klaar" }, [een.id, twee.id]);
    expect([antwoord(een.id)?.klaar, antwoord(twee.id)?.klaar]).toEqual([true, true]);
  });

  it("is one step to undo for several vragen", () => {
    const { session, kies } = open();
    kies({ kind: "later" }, [een.id, twee.id]);
    session.undo.undo();
    expect(session.store.getState().agenda.antwoorden).toEqual({});
  });
});

describe("calling an answer klaar", () => {
  it("makes the vraag one of this round, and taking it back leaves that", () => {
    const { session, antwoord } = open();
    session.doe(zetKlaar(raamwerk, [een.id], true));
    expect(antwoord()).toMatchObject({ klaar: true, triage: { kind: "nu" }, vraagTekst: een.vraag });
    expect(session.kan(zetKlaar(raamwerk, [een.id], true))).toBe(false);

    session.doe(zetKlaar(raamwerk, [een.id], false));
    expect(antwoord()).toMatchObject({ klaar: false, triage: { kind: "nu" }, vraagTekst: "" });
  });
});

describe("the wording of a vraag", () => {
  it("is kept with an answer, and not with a choice alone", () => {
    const { kies, antwoord } = open();
    for (const kind of ["nu", "later", "open"] as const) {
      kies({ kind });
      expect(antwoord()?.vraagTekst).toBe("");
    }
    kies({ kind: "bewust-niet", want: "speelt hier niet" });
    expect(antwoord()?.vraagTekst).toBe(een.vraag);
    kies({ kind: "open" });
    expect(antwoord()?.vraagTekst).toBe("");
  });

  it("stays that of the answer, whatever is chosen later", () => {
    const { session, kies, schrijf, antwoord } = open(
      met({ kind: "nu" }, { vraagTekst: "Zoals het vroeger heette" }),
    );
    schrijf("Een antwoord.");
    kies({ kind: "later" });
    kies({ kind: "klaar" });
    session.doe(onthoudVerwoording(een));
    expect(antwoord()?.vraagTekst).toBe("Zoals het vroeger heette");
  });

  it("is that of now when a vraag gets its answer under a newer wording", () => {
    const { kies, antwoord } = open(met({ kind: "nu" }, { vraagTekst: "Zoals het vroeger heette" }));
    kies({ kind: "klaar" });
    expect(antwoord()?.vraagTekst).toBe(een.vraag);
  });

  it("is remembered once there is text, and is no step to undo", () => {
    const { session, schrijf, antwoord } = open();
    expect(session.doe(onthoudVerwoording(een), BOEKHOUDING)).toBe(false);

    schrijf("Een antwoord.");
    const stappen = session.undo.undoStack.length;
    session.doe(onthoudVerwoording(een), BOEKHOUDING);
    session.doe(onthoudVerwoording({ id: een.id, vraag: "Anders verwoord?" }), BOEKHOUDING);

    expect(antwoord()?.vraagTekst).toBe(een.vraag);
    expect(session.undo.undoStack).toHaveLength(stappen);
  });

  it("is told to have changed in a newer raamwerk of a vraag that was answered, and of no other", () => {
    const nieuwer: Raamwerk = {
      ...raamwerk,
      vragen: raamwerk.vragen.map((vraag) => ({ ...vraag, vraag: `${vraag.vraag} En waarom?` })),
    };
    const { session, kies } = open();
    const gewijzigd = () =>
      controleer(session.store.getState().agenda, { kind: "bekend", raamwerk: nieuwer }).flatMap(
        ({ regel, ref }) => (regel === "vraag-gewijzigd" ? [ref.id] : []),
      );

    kies({ kind: "nu" });
    kies({ kind: "later" }, [twee.id]);
    expect(gewijzigd()).toEqual([]);

    kies({ kind: "elders", waar: "Regio in Beeld" }, [twee.id]);
    expect(gewijzigd()).toEqual([twee.id]);
  });
});

import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { basissetVoorstel, neemBasisset } from "#shared/document/edits/basisset.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { basisset } from "#shared/domain/raamwerk.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;

describe("the basisset", () => {
  it("proposes every vraag of it in an empty agenda", () => {
    const { nu, blijft, overig } = basissetVoorstel(raamwerk, anAgenda());
    expect(nu).toEqual(basisset(raamwerk));
    expect(blijft).toEqual([]);
    expect(nu.length + overig.length).toBe(raamwerk.vragen.length);
  });

  it("tells apart what it would choose, what keeps its choice, and the rest", () => {
    const [gekozen] = basisset(raamwerk);
    if (!gekozen) throw new Error("no basisset");
    const antwoord = { ...leegAntwoord(gekozen.id), triage: { kind: "later" } } as const;
    const { nu, blijft } = basissetVoorstel(raamwerk, anAgenda({ antwoorden: { [gekozen.id]: antwoord } }));
    expect(blijft).toEqual([gekozen]);
    expect(nu).toEqual(basisset(raamwerk).slice(1));
  });

  it("makes every other vraag one for later when that is asked", () => {
    const session = aSession();
    session.doe(neemBasisset(raamwerk, true));
    const { antwoorden } = session.store.getState().agenda;
    expect(raamwerk.vragen.map(({ id }) => antwoorden[id]?.triage.kind)).toEqual(
      raamwerk.vragen.map((vraag) => (vraag.basisset ? "nu" : "later")),
    );
  });

  it("never overwrites a choice, with or without the rest on later", () => {
    const [inSet] = basisset(raamwerk).map(({ id }) => id);
    const buiten = raamwerk.vragen.find((vraag) => !vraag.basisset)?.id ?? "";
    const gemaakt = { kind: "bewust-niet", want: "dit doet de provincie" } as const;
    const antwoorden = Object.fromEntries(
      [inSet ?? "", buiten].map((id) => [id, { ...leegAntwoord(id), triage: gemaakt }]),
    );
    for (const restLater of [true, false]) {
      const session = aSession(anAgenda({ antwoorden }));
      session.doe(neemBasisset(raamwerk, restLater));
      const na = session.store.getState().agenda.antwoorden;
      expect(na[inSet ?? ""]?.triage).toEqual(gemaakt);
      expect(na[buiten]?.triage).toEqual(gemaakt);
      expect(Object.values(na).filter(({ triage }) => triage.kind === "nu")).toHaveLength(
        basisset(raamwerk).length - 1,
      );
      expect(Object.keys(na)).toHaveLength(
        restLater ? raamwerk.vragen.length : basisset(raamwerk).length + 1,
      );
    }
  });

  it("is one step to undo, and cannot be taken over twice", () => {
    const session = aSession();
    expect(session.doe(neemBasisset(raamwerk, true))).toBe(true);
    expect(session.kan(neemBasisset(raamwerk, true))).toBe(false);
    expect(session.undo.undoStack).toHaveLength(1);
    session.undo.undo();
    expect(session.store.getState().agenda.antwoorden).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { basissetVoorstel, type Keuze, kiesTriage, neemBasisset } from "#renderer/triage/kies-triage.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import { basisset } from "#shared/domain/raamwerk.ts";
import { anAgenda, STEMPEL } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const [eerste, tweede] = raamwerk.vragen.map(({ id }) => id) as [string, string];

function setUp(agenda: Agenda = anAgenda()) {
  const doc = docFromAgenda(agenda);
  const undo = createUndo(doc);
  const kies = (keuze: Keuze, ids: readonly string[] = [eerste]) =>
    kiesTriage({ doc, agenda: readAgenda(doc), raamwerk, stempel: STEMPEL }, ids, keuze);
  const antwoord = (id = eerste) => readAgenda(doc).antwoorden[id];
  return { doc, undo, kies, antwoord };
}

const met = (triage: Triage, velden = {}) =>
  anAgenda({ antwoorden: { [eerste]: { ...leegAntwoord(eerste), triage, ...velden } } });

describe("choosing in the triage", () => {
  it("keeps the choice, the wording of the vraag and who chose", () => {
    const { kies, antwoord } = setUp();
    kies({ kind: "elders", waar: "Plan jeugd" });
    expect(antwoord()).toEqual({
      vraagId: eerste,
      triage: { kind: "elders", waar: "Plan jeugd" },
      klaar: false,
      vraagTekst: raamwerk.vragen[0]?.vraag,
      gewijzigd: STEMPEL,
    });
  });

  it("leaves the wording an answer was given under", () => {
    const { kies, antwoord } = setUp(met({ kind: "nu" }, { vraagTekst: "Zoals het vroeger heette" }));
    kies({ kind: "later" });
    expect(antwoord()?.vraagTekst).toBe("Zoals het vroeger heette");
  });

  it.each<Keuze>([
    { kind: "nu" },
    { kind: "later" },
    { kind: "elders", waar: "x" },
    { kind: "bewust-niet", want: "x" },
  ])("never touches klaar with $kind", (keuze) => {
    for (const klaar of [true, false]) {
      const { kies, antwoord } = setUp(met({ kind: "nu" }, { klaar }));
      kies(keuze);
      expect(antwoord()?.klaar).toBe(klaar);
    }
  });

  it("takes klaar as: chosen for now, and answered; once more takes it back", () => {
    const { kies, antwoord } = setUp(met({ kind: "later" }));
    kies({ kind: "klaar" });
    expect(antwoord()).toMatchObject({ triage: { kind: "nu" }, klaar: true });
    kies({ kind: "klaar" });
    expect(antwoord()).toMatchObject({ triage: { kind: "nu" }, klaar: false });
  });

  it("makes all of them klaar when some were", () => {
    const { kies, antwoord } = setUp(met({ kind: "nu" }, { klaar: true }));
    kies({ kind: "klaar" }, [eerste, tweede]);
    expect([antwoord(eerste)?.klaar, antwoord(tweede)?.klaar]).toEqual([true, true]);
  });

  it("is one step to undo for several vragen", () => {
    const { doc, undo, kies } = setUp();
    kies({ kind: "later" }, [eerste, tweede]);
    undo.undo();
    expect(readAgenda(doc).antwoorden).toEqual({});
  });
});

describe("the basisset", () => {
  it("proposes every vraag of it in an empty agenda", () => {
    const { nu, blijft, overig } = basissetVoorstel(raamwerk, anAgenda());
    expect(nu).toEqual(basisset(raamwerk));
    expect(blijft).toEqual([]);
    expect(nu.length + overig.length).toBe(raamwerk.vragen.length);
  });

  it("never overwrites a choice, with or without the rest on later", () => {
    const [inSet] = basisset(raamwerk).map(({ id }) => id);
    const buiten = raamwerk.vragen.find((vraag) => !vraag.basisset)?.id ?? "";
    const gemaakt = { kind: "bewust-niet", want: "dit doet de provincie" } as const;
    const antwoorden = Object.fromEntries(
      [inSet ?? "", buiten].map((id) => [id, { ...leegAntwoord(id), triage: gemaakt }]),
    );
    for (const restLater of [true, false]) {
      const doc = docFromAgenda(anAgenda({ antwoorden }));
      neemBasisset({ doc, agenda: readAgenda(doc), raamwerk, stempel: STEMPEL }, restLater);
      const na = readAgenda(doc).antwoorden;
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

  it("is one step to undo", () => {
    const { doc, undo } = setUp();
    neemBasisset({ doc, agenda: readAgenda(doc), raamwerk, stempel: STEMPEL }, true);
    expect(undo.undoStack).toHaveLength(1);
    undo.undo();
    expect(readAgenda(doc).antwoorden).toEqual({});
  });
});

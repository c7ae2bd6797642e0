import type * as Y from "yjs";
import type { Agenda } from "#shared/document/agenda.ts";
import { LOCAL } from "#shared/document/layout.ts";
import { patchRecord, type Velden } from "#shared/document/records.ts";
import type { Antwoord, Triage } from "#shared/domain/antwoord.ts";
import { basisset, type Raamwerk, type Vraag, vraagById } from "#shared/domain/raamwerk.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";

/** What the user can choose; `klaar` says: this vraag has its answer already. */
export type Keuze = Exclude<Triage, { kind: "open" }> | Readonly<{ kind: "klaar" }>;

type Waarin = Readonly<{ doc: Y.Doc; agenda: Agenda; raamwerk: Raamwerk; stempel: Wijziging }>;

/** Makes one choice for one or more vragen, as one edit. */
export function kiesTriage(
  { doc, agenda, raamwerk, stempel }: Waarin,
  ids: readonly string[],
  keuze: Keuze,
): void {
  const velden = veldenVoor(
    keuze,
    ids.every((id) => isKlaar(agenda.antwoorden[id])),
  );
  doc.transact(() => {
    for (const id of ids) {
      const tekst = vraagTekst(vraagById(raamwerk, id), agenda.antwoorden[id]);
      patchRecord(doc, "antwoorden", id, { ...velden, ...tekst }, stempel);
    }
  }, LOCAL);
}

/** Choosing klaar once more takes it back; no other choice touches klaar. */
function veldenVoor(keuze: Keuze, wasKlaar: boolean): Velden<"antwoorden"> {
  if (keuze.kind !== "klaar") return { triage: { ...keuze } };
  return { triage: { kind: "nu" }, klaar: !wasKlaar };
}

function isKlaar(antwoord: Antwoord | undefined): boolean {
  return antwoord?.triage.kind === "nu" && antwoord.klaar;
}

/** The wording is kept from the first time; a later wording must stay visible as a difference. */
function vraagTekst(vraag: Vraag | undefined, antwoord: Antwoord | undefined): Velden<"antwoorden"> {
  return vraag && (antwoord?.vraagTekst ?? "") === "" ? { vraagTekst: vraag.vraag } : {};
}

/** What the basisset would do: which vragen come on nu, which keep the choice they have, and which are left. */
export type BasissetVoorstel = Readonly<{
  nu: readonly Vraag[];
  blijft: readonly Vraag[];
  overig: readonly Vraag[];
}>;

/** The proposal to start with the basisset; a choice that was made is never part of it. */
export function basissetVoorstel(raamwerk: Raamwerk, agenda: Agenda): BasissetVoorstel {
  const isOpen = ({ id }: Vraag) => (agenda.antwoorden[id]?.triage.kind ?? "open") === "open";
  const set = basisset(raamwerk);
  return {
    nu: set.filter(isOpen),
    blijft: set.filter((vraag) => !isOpen(vraag)),
    overig: raamwerk.vragen.filter((vraag) => !vraag.basisset && isOpen(vraag)),
  };
}

/** Takes over the basisset as one edit; with `restLater` every other vraag without a choice becomes later. */
export function neemBasisset(waarin: Waarin, restLater: boolean): void {
  const { nu, overig } = basissetVoorstel(waarin.raamwerk, waarin.agenda);
  waarin.doc.transact(() => {
    kiesTriage(
      waarin,
      nu.map(({ id }) => id),
      { kind: "nu" },
    );
    if (!restLater) return;
    kiesTriage(
      waarin,
      overig.map(({ id }) => id),
      { kind: "later" },
    );
  }, LOCAL);
}

import { triageSoort } from "#shared/domain/antwoord.ts";
import { basisset, type Raamwerk, type Vraag } from "#shared/domain/raamwerk.ts";
import type { Agenda } from "../agenda.ts";
import { geteldeAntwoorden } from "../getelde-antwoorden.ts";
import { kiesTriage } from "./antwoord.ts";
import { type Edit, samen } from "./edit.ts";

/** What the basisset would do: which vragen come on nu, which keep the choice they have, and which are left. */
export type BasissetVoorstel = Readonly<{
  nu: readonly Vraag[];
  blijft: readonly Vraag[];
  overig: readonly Vraag[];
}>;

/** The proposal to start with the basisset; a choice that was made is never part of it, nor what is being written. */
export function basissetVoorstel(raamwerk: Raamwerk, agenda: Agenda): BasissetVoorstel {
  const antwoorden = geteldeAntwoorden(agenda);
  const isOpen = ({ id }: Vraag) => triageSoort(antwoorden[id]) === "open";
  const set = basisset(raamwerk);
  return {
    nu: set.filter(isOpen),
    blijft: set.filter((vraag) => !isOpen(vraag)),
    overig: raamwerk.vragen.filter((vraag) => !vraag.basisset && isOpen(vraag)),
  };
}

/** Takes over the basisset; with `restLater` every other vraag without a choice becomes later. */
export const neemBasisset =
  (raamwerk: Raamwerk, restLater: boolean): Edit =>
  (blad, doen) => {
    const { nu, overig } = basissetVoorstel(raamwerk, blad.agenda);
    const ids = (vragen: readonly Vraag[]) => vragen.map(({ id }) => id);
    return samen(
      kiesTriage(raamwerk, ids(nu), { kind: "nu" }),
      kiesTriage(raamwerk, restLater ? ids(overig) : [], { kind: "later" }),
    )(blad, doen);
  };

import { type Antwoord, leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import { type Raamwerk, type Vraag, vraagById } from "#shared/domain/raamwerk.ts";
import { isBeantwoord } from "../beantwoord.ts";
import { type Edit, samen, type Werkblad } from "./edit.ts";
import { wijzig } from "./records.ts";

/**
 * What one can choose for a vraag: `klaar` says that it has its answer already. Elders and bewust niet can be chosen
 * first and get their reason later; without one, that of an earlier choice of the same kind stays.
 */
export type Keuze = Triage | Readonly<{ kind: Triage["kind"] | "klaar" }>;

type VraagId = string;

/** Makes one choice for one or more vragen; klaar once more takes klaar back, no other choice touches it. */
export const kiesTriage =
  (raamwerk: Raamwerk, ids: readonly VraagId[], keuze: Keuze): Edit =>
  (blad, doen) => {
    const { kind } = keuze;
    if (kind === "klaar")
      return zetKlaar(raamwerk, ids, !ids.every((id) => isKlaar(antwoordOp(blad, id))))(blad, doen);
    const triageVan = (id: VraagId) => metReden(kind, [keuze, antwoordOp(blad, id).triage]);
    return samen(...ids.map((id) => kies(raamwerk, id, { triage: triageVan(id) })))(blad, doen);
  };

/** Calls answers klaar or not; a vraag that nobody chose for now becomes one of this round. */
export const zetKlaar = (raamwerk: Raamwerk, ids: readonly VraagId[], klaar: boolean): Edit =>
  samen(...ids.map((id) => kies(raamwerk, id, klaar ? { klaar, triage: { kind: "nu" } } : { klaar })));

/** Remembers the wording of the vraag a text was written under, the first time there is one. */
export const onthoudVerwoording =
  ({ id, vraag }: Pick<Vraag, "id" | "vraag">): Edit =>
  (blad, doen) => {
    const antwoord = antwoordOp(blad, id);
    if (antwoord.vraagTekst !== "" || !isBeantwoord(antwoord, blad.agenda)) return false;
    return wijzig("antwoord", id, { vraagTekst: vraag })(blad, doen);
  };

/** A choice keeps the wording a vraag was answered under, and none of a vraag that nobody answered. */
const kies =
  (raamwerk: Raamwerk, id: VraagId, keuze: Readonly<{ triage?: Triage; klaar?: boolean }>): Edit =>
  (blad, doen) => {
    if (!wijzig("antwoord", id, keuze)(blad, false)) return false;
    const nu = antwoordOp(blad, id);
    const toen = isBeantwoord(nu, blad.agenda) ? nu.vraagTekst : "";
    const verwoording = toen || (vraagById(raamwerk, id)?.vraag ?? nu.vraagTekst);
    const vraagTekst = isBeantwoord({ ...nu, ...keuze }, blad.agenda) ? verwoording : "";
    return wijzig("antwoord", id, { ...keuze, vraagTekst })(blad, doen);
  };

/** A choice with the first place or reason that is known. */
function metReden(kind: Triage["kind"], bekend: readonly Keuze[]): Triage {
  if (kind === "elders") return { kind, waar: bekend.find((keuze) => "waar" in keuze)?.waar ?? "" };
  if (kind === "bewust-niet") return { kind, want: bekend.find((keuze) => "want" in keuze)?.want ?? "" };
  return { kind };
}

const antwoordOp = ({ agenda }: Werkblad, id: VraagId): Antwoord => agenda.antwoorden[id] ?? leegAntwoord(id);

const isKlaar = ({ triage, klaar }: Antwoord): boolean => triage.kind === "nu" && klaar;

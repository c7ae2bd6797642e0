import { recordVan, soortMet } from "../agenda-lijsten.ts";
import type { Ref } from "../ref.ts";
import { AgendaVelden } from "../soorten/agenda-velden.ts";
import { woorden } from "../soorten/soort.ts";
import { wijzigAgenda } from "./agenda-velden.ts";
import type { Edit } from "./edit.ts";
import { wijzig } from "./records.ts";
import type { Vervanging } from "./vervang-tekst.ts";

type VeldVervanging = Omit<Vervanging, "sleutels"> & Readonly<{ refs: readonly Ref[] }>;

/** Puts other words in the place of what is found in fields; a field in which they would not fit stays as it is. */
export function vervangVeld({ refs, ...vervanging }: VeldVervanging): Edit {
  return (blad, doen) => refs.map((ref) => vervangIn(ref, vervanging)(blad, doen)).includes(true);
}

function vervangIn({ soort: naam, id, veld }: Ref, vervanging: Omit<VeldVervanging, "refs">): Edit {
  return (blad, doen) => {
    if (veld === undefined || naam === "totaal") return false;
    if (naam === "agenda") {
      const nieuw = vervangen(String(blad.agenda[veld as keyof AgendaVelden]), vervanging);
      if (!AgendaVelden.shape[veld as keyof AgendaVelden].safeParse(nieuw).success) return false;
      return wijzigAgenda({ [veld]: nieuw })(blad, doen);
    }
    const soort = soortMet(naam);
    const { lees, schrijf } = soort.woordvelden.find((woordveld) => woordveld.veld === veld) ?? woorden(veld);
    const waarde = recordVan(blad.agenda, soort, id)?.[veld];
    const nieuw = schrijf(waarde, vervangen(lees(waarde), vervanging));
    const past = soort.schema.shape[veld]?.safeParse(nieuw).success === true;
    return past && wijzig(naam, id, { [veld]: nieuw })(blad, doen);
  };
}

function vervangen(waarde: string, { vind, door, nummer }: Omit<VeldVervanging, "refs">): string {
  const alle = vind(waarde);
  const gekozen = nummer === undefined ? alle : alle.slice(nummer, nummer + 1);
  return gekozen.reduceRight(
    (tekst, { van, tot, door: eigen = door }) => tekst.slice(0, van) + eigen + tekst.slice(tot),
    waarde,
  );
}

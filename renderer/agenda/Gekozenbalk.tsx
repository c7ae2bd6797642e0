import { Copy, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { verwijder } from "#shared/document/edits/records.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import "../ui/filterbalk.css";

/** What can be ticked in a list: one is called by the key, more than one by its word. */
const MEERVOUD = { actie: "acties", ambitie: "ambities" } as const;

/** The records of a list that were ticked. */
type Gekozen<Rij> = Readonly<{ soort: keyof typeof MEERVOUD; gekozen: readonly Rij[] }>;

const hoeveel = ({ soort, gekozen }: Gekozen<unknown>): string =>
  gekozen.length === 1 ? `1 ${soort}` : `${gekozen.length} ${MEERVOUD[soort]}`;

/** Makes an edit for each record that was ticked, all of them one step that can be taken back. */
export function useVoorGekozen(keuze: Gekozen<{ id: string }>): (edit: (id: string) => Edit) => void {
  const session = useSession();
  return (edit) => {
    const alle = samen(...keuze.gekozen.map(({ id }) => edit(id)));
    metOngedaan(session, alle, { kop: `${hoeveel(keuze)} gewijzigd` });
  };
}

type GekozenbalkProps<Rij> = Gekozen<Rij> & {
  naamVan: (rij: Rij) => string;
  onKies: (ids: ReadonlySet<string>) => void;
  /** What can be changed in all of them. */
  children: ReactNode;
};

/** What can be done with the records that were ticked: each change is one for all of them. */
export function Gekozenbalk<Rij extends { id: string }>(props: GekozenbalkProps<Rij>) {
  const { soort, gekozen, naamVan, onKies, children } = props;
  const session = useSession();
  const aantal = hoeveel(props);
  const verdubbel = () => {
    const kopie = (rij: Rij) =>
      dupliceer(soort, rij.id, crypto.randomUUID(), { titel: `Kopie van ${naamVan(rij)}` });
    metOngedaan(session, samen(...gekozen.map(kopie)), { kop: `${aantal} gedupliceerd` });
  };
  const haalWeg = () => {
    onKies(new Set());
    metOngedaan(session, samen(...gekozen.map(({ id }) => verwijder(soort, id))), {
      kop: `${aantal} ${gekozen.length === 1 ? "staat" : "staan"} in de prullenbak`,
    });
  };
  return (
    <fieldset className="gekozenbalk" aria-label={`Gekozen ${MEERVOUD[soort]}`}>
      <b role="status">{aantal} gekozen</b>
      {children}
      <Button klein soort="stil" onPress={verdubbel}>
        <Copy size={14} strokeWidth={1.75} aria-hidden /> Dupliceer
      </Button>
      <Button klein soort="stil" onPress={haalWeg}>
        <Trash2 size={14} strokeWidth={1.75} aria-hidden /> Haal weg
      </Button>
      <Button klein soort="stil" onPress={() => onKies(new Set())}>
        Kies niets
      </Button>
    </fieldset>
  );
}

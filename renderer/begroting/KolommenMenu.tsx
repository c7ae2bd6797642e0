import { Columns3, Plus, X } from "lucide-react";
import { Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { KolomKeuze } from "#shared/begroting/kolommen.ts";
import { zetJaar } from "#shared/document/edits/agenda-velden.ts";
import { Jaar } from "#shared/domain/datum.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { Button } from "../ui/Button.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import { useRooster } from "./rooster-store.ts";
import "../ui/knoppenrij.css";
import "../ui/menu.css";
import "./menus.css";

type KolommenMenuProps = { session: AgendaSession; jaren: readonly number[]; begin: number };

const NAMEN: readonly (readonly [keyof KolomKeuze, string])[] = [
  ["aard", "Soort: structureel of tijdelijk"],
  ["actie", "Actie waar de post bij hoort"],
  ["totaal", "Totaal over de jaren"],
];

/** Which columns the grid shows, and the years of the begroting. */
export function KolommenMenu({ session, jaren, begin }: KolommenMenuProps) {
  const keuze = useRooster((state) => state.keuze);
  const zet = (naam: keyof KolomKeuze, aan: boolean) =>
    useRooster.setState((state) => ({ keuze: { ...state.keuze, [naam]: aan } }));
  return (
    <DialogTrigger>
      <Button soort="stil">
        <Columns3 size={16} strokeWidth={1.75} aria-hidden /> Kolommen
      </Button>
      <Popover className="zweeft kolommen" placement="bottom end">
        <Dialog>
          <Heading slot="title">Kolommen</Heading>
          {NAMEN.map(([naam, label]) => (
            <Vinkje key={naam} aan={keuze[naam]} onChange={(aan) => zet(naam, aan)}>
              {label}
            </Vinkje>
          ))}
          <Jaren session={session} jaren={jaren} begin={begin} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Jaren({ session, jaren, begin }: KolommenMenuProps) {
  const eerste = jaren[0] ?? begin;
  const volgend = (jaren.at(-1) ?? begin - 1) + 1;
  const nieuwe = [...(jaren.length > 0 ? [eerste - 1] : []), volgend].filter(
    (jaar) => Jaar.safeParse(jaar).success,
  );
  return (
    <>
      <h3>Jaren</h3>
      <ul className="kolommen-jaren">
        {jaren.map((jaar) => (
          <li key={jaar}>
            {jaar}
            {session.alleenLezen ? null : (
              <Button
                soort="icoon"
                klein
                label={`Haal ${jaar} weg`}
                onPress={() => verwijderJaar(session, jaar)}
              >
                <X size={14} strokeWidth={1.75} aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {session.alleenLezen ? null : (
        <div className="knoppenrij">
          {nieuwe.map((jaar) => (
            <Button key={jaar} klein onPress={() => session.doe(zetJaar(jaar, true))}>
              <Plus size={14} strokeWidth={1.75} aria-hidden /> {jaar}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** Takes the column of a year away and offers to bring it back; its amounts stay stored. */
function verwijderJaar(session: AgendaSession, jaar: number): void {
  metOngedaan(session, zetJaar(jaar, false), {
    kop: `${jaar} is weg uit de begroting`,
    tekst: "De bedragen komen terug als u het jaar weer toevoegt.",
  });
}

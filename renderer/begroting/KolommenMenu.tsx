import { Columns3 } from "lucide-react";
import { useState } from "react";
import { Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { KolomKeuze } from "#shared/begroting/kolommen.ts";
import { zetJaar } from "#shared/document/edits/agenda-velden.ts";
import { Jaar } from "#shared/domain/datum.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { Button } from "../ui/Button.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import { toonKolom } from "./rooster-store.ts";
import "../ui/menu.css";
import "./menus.css";

type JarenProps = { session: AgendaSession; jaren: readonly number[]; begin: number };
type KolommenMenuProps = JarenProps & { keuze: KolomKeuze };

const NAMEN: readonly (readonly [keyof KolomKeuze, string])[] = [
  ["aard", "Soort: structureel of tijdelijk"],
  ["actie", "Actie waar de post bij hoort"],
  ["totaal", "Totaal over de jaren"],
];

/** Which columns the grid shows, and the years of the begroting. */
export function KolommenMenu({ session, jaren, begin, keuze }: KolommenMenuProps) {
  return (
    <DialogTrigger>
      <Button soort="stil">
        <Columns3 size={16} strokeWidth={1.75} aria-hidden /> Kolommen
      </Button>
      <Popover className="zweeft kolommen" placement="bottom end">
        <Dialog>
          <Heading slot="title">Kolommen</Heading>
          {NAMEN.map(([naam, label]) => (
            <Vinkje key={naam} aan={keuze[naam]} onChange={(aan) => toonKolom(naam, aan)}>
              {label}
            </Vinkje>
          ))}
          <Jaren session={session} jaren={jaren} begin={begin} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** So many years after the last can be added at once. */
const LATER = 3;

/** The years to choose from stay as they were when the menu opened: what lies under the pointer stays there. */
function Jaren({ session, jaren, begin }: JarenProps) {
  const [keuzes] = useState(() => jaarKeuzes(jaren, begin));
  const zet = (jaar: number, aan: boolean) => {
    if (aan) session.doe(zetJaar(jaar, true));
    else verwijderJaar(session, jaar);
  };
  return (
    <fieldset className="kolommen-jaren">
      <legend>Jaren</legend>
      {keuzes.map((jaar) => (
        <Vinkje
          key={jaar}
          aan={jaren.includes(jaar)}
          alleenLezen={session.alleenLezen}
          onChange={(aan) => zet(jaar, aan)}
        >
          {jaar}
        </Vinkje>
      ))}
    </fieldset>
  );
}

/** Every year from the one before the first to some after the last, and those between that are left out. */
function jaarKeuzes(jaren: readonly number[], begin: number): number[] {
  const eerste = Math.min(...jaren, begin) - 1;
  const laatste = Math.max(...jaren, begin - 1) + LATER;
  return Array.from({ length: laatste - eerste + 1 }, (_, index) => eerste + index).filter(
    (jaar) => Jaar.safeParse(jaar).success,
  );
}

/** Takes the column of a year away and offers to bring it back; its amounts stay stored. */
function verwijderJaar(session: AgendaSession, jaar: number): void {
  metOngedaan(session, zetJaar(jaar, false), {
    kop: `${jaar} is weg uit de begroting`,
    tekst: "De bedragen komen terug als u het jaar weer toevoegt.",
  });
}

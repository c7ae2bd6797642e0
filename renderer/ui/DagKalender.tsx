import { CalendarDate, parseDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from "lucide-react";
import { type ReactNode, useContext } from "react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarStateContext,
  Heading,
} from "react-aria-components";
import "./kalender.css";
import "./knop.css";

type DagKalenderProps = {
  label: string;
  /** yyyy-mm-dd; empty for none. */
  waarde: string;
  onKies: (waarde: string) => void;
};

const EERSTE = new CalendarDate(2000, 1, 1);
const LAATSTE = new CalendarDate(2100, 12, 31);

/** The days of a month, weeks from Monday on, whatever the language of the computer. */
export function DagKalender({ label, waarde, onKies }: DagKalenderProps) {
  return (
    <Calendar
      aria-label={label}
      firstDayOfWeek="mon"
      autoFocus
      value={waarde === "" ? null : parseDate(waarde)}
      minValue={EERSTE}
      maxValue={LAATSTE}
      onChange={(dag) => onKies(dag.toString())}
    >
      <div className="kalender-kop">
        <Stap naam="Vorig jaar" jaren={-1}>
          <ChevronsLeft size={16} strokeWidth={1.75} aria-hidden />
        </Stap>
        <Button slot="previous" aria-label="Vorige maand" className={STAP}>
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
        </Button>
        <Heading className="kalender-titel" />
        <Button slot="next" aria-label="Volgende maand" className={STAP}>
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
        </Button>
        <Stap naam="Volgend jaar" jaren={1}>
          <ChevronsRight size={16} strokeWidth={1.75} aria-hidden />
        </Stap>
      </div>
      <CalendarGrid weekdayStyle="short" className="kalender-rooster">
        {(dag) => <CalendarCell date={dag} className="kalender-cel" />}
      </CalendarGrid>
    </Calendar>
  );
}

const STAP = "knop knop-icoon";

/** Shows the same month of another year. */
function Stap({ naam, jaren, children }: { naam: string; jaren: number; children: ReactNode }) {
  const kalender = useContext(CalendarStateContext);
  return (
    <Button
      slot={null}
      aria-label={naam}
      className={STAP}
      onPress={() => kalender?.setFocusedDate(kalender.focusedDate.add({ years: jaren }))}
    >
      {children}
    </Button>
  );
}

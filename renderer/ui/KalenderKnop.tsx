import { CalendarDays } from "lucide-react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import { Button } from "./Button.tsx";
import { DagKalender } from "./DagKalender.tsx";
import { MaandKalender } from "./MaandKalender.tsx";
import "./kalender-knop.css";
import "./menu.css";

type KalenderKnopProps = {
  /** What is chosen: a day or a month. */
  soort: "date" | "month";
  /** The name of the field it fills. */
  label: string;
  /** As stored: 2026-12-31 or 2026-12; empty for none. */
  waarde: string;
  /** The month at which a calendar of months opens while nothing is chosen; without it this one. */
  begin?: string;
  onKies: (waarde: string) => void;
};

/**
 * Opens a calendar beside a field in which one can type too; what is chosen there is taken at once. Esc closes it, and
 * the focus comes back here.
 */
export function KalenderKnop({ soort, label, waarde, begin = "", onKies }: KalenderKnopProps) {
  return (
    <span className="kalender-knop">
      <DialogTrigger>
        <Button soort="icoon" klein label={`Kies ${label} in de kalender`}>
          <CalendarDays size={14} strokeWidth={1.75} aria-hidden />
        </Button>
        <Popover className="zweeft kalender-vel" placement="bottom end">
          <Dialog aria-label={`Kalender: ${label}`}>
            {({ close }) => {
              const kies = (gekozen: string) => {
                close();
                onKies(gekozen);
              };
              return soort === "date" ? (
                <DagKalender label={label} waarde={waarde} onKies={kies} />
              ) : (
                <MaandKalender label={label} waarde={waarde} begin={begin} onKies={kies} />
              );
            }}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}

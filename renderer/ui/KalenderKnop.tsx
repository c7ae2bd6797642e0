import { CalendarDays } from "lucide-react";
import { useRef } from "react";
import { Button } from "./Button.tsx";
import "./kalender-knop.css";

type KalenderKnopProps = {
  /** What is chosen: a day or a month. */
  soort: "date" | "month";
  /** The name of the field it fills. */
  label: string;
  /** As stored: 2026-12-31 or 2026-12; empty for none. */
  waarde: string;
  onKies: (waarde: string) => void;
};

/** Opens the calendar of the system beside a field in which one can type too; what is chosen there is taken at once. */
export function KalenderKnop({ soort, label, waarde, onKies }: KalenderKnopProps) {
  const kiezer = useRef<HTMLInputElement>(null);
  return (
    <span className="kalender">
      <Button
        soort="icoon"
        klein
        label={`Kies ${label} in de kalender`}
        onPress={() => kiezer.current?.showPicker()}
      >
        <CalendarDays size={14} strokeWidth={1.75} aria-hidden />
      </Button>
      <input
        ref={kiezer}
        type={soort}
        className="kalender-kiezer"
        value={waarde}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => event.target.value !== "" && onKies(event.target.value)}
      />
    </span>
  );
}

import { PanelLeft } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "./Button.tsx";
import "./tweeluik.css";

type TweeluikProps = {
  /** What the list is, for screen readers. */
  label: string;
  lijst: ReactNode;
  /** What is chosen in the list: a new choice closes the drawer. */
  gekozen: string | null;
  /** The text of the button that opens the list where it does not fit beside the work. */
  knop: string;
  children: ReactNode;
};

/** A list with what is chosen in it beside it; in a narrow window the list is a drawer. */
export function Tweeluik({ label, lijst, gekozen, knop, children }: TweeluikProps) {
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when something else is chosen
  useEffect(() => setOpen(false), [gekozen]);
  return (
    <div className={`tweeluik${open ? " met-lijst" : ""}`}>
      <section
        className="tweeluik-lijst"
        aria-label={label}
        data-gebied
        onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      >
        {lijst}
      </section>
      <div className="tweeluik-werk">
        <div className="tweeluik-knop">
          <Button soort="stil" klein ingedrukt={open} onPress={() => setOpen(!open)}>
            <PanelLeft size={16} strokeWidth={1.75} aria-hidden /> {knop}
          </Button>
        </div>
        {children}
      </div>
    </div>
  );
}

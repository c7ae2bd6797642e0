import { PanelLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./Button.tsx";
import "./tweeluik.css";

type TweeluikProps = {
  /** What the list is, for screen readers. */
  label: string;
  lijst: ReactNode;
  /** Whether the list is open in a window where it does not fit beside the work. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** The text of the button that opens the list there; absent when the work has a button of its own. */
  knop?: string;
  children: ReactNode;
};

/** A list with what is chosen in it beside it; in a narrow window the list is a drawer that Esc closes. */
export function Tweeluik({ label, lijst, open, onOpen, knop, children }: TweeluikProps) {
  const lade = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) lade.current?.querySelector<HTMLElement>("[aria-current], a, button")?.focus();
  }, [open]);
  return (
    <div className={`tweeluik${open ? " met-lijst" : ""}`}>
      <section
        className="tweeluik-lijst"
        aria-label={label}
        data-gebied
        ref={lade}
        onKeyDown={(event) => open && event.key === "Escape" && onOpen(false)}
      >
        {lijst}
      </section>
      <div className="tweeluik-werk">
        {knop === undefined ? null : (
          <div className="tweeluik-knop">
            <Button soort="stil" klein onPress={() => onOpen(true)}>
              <PanelLeft size={16} strokeWidth={1.75} aria-hidden /> {knop}
            </Button>
          </div>
        )}
        {children}
      </div>
      {open ? (
        <button
          type="button"
          className="tweeluik-achter"
          aria-label="Sluit de lijst"
          onClick={() => onOpen(false)}
        />
      ) : null}
    </div>
  );
}

import type { LucideIcon } from "lucide-react";
import "./werkbalk.css";

type WerkbalkKnopProps = {
  icoon: LucideIcon;
  label: string;
  toets?: string;
  /** Shows the label beside the icon where there is room. */
  metTekst?: string;
  ingedrukt?: boolean;
  onPress: () => void;
};

/** A button of the toolbar; with the mouse it leaves the focus in the text. */
export function WerkbalkKnop({
  icoon: Icoon,
  label,
  toets,
  metTekst,
  ingedrukt,
  onPress,
}: WerkbalkKnopProps) {
  return (
    <button
      type="button"
      className={`werkbalk-knop${metTekst ? " werkbalk-knop-tekst" : ""}`}
      aria-label={label}
      title={toets ? `${label} (${toets})` : label}
      {...(ingedrukt === undefined ? {} : { "aria-pressed": ingedrukt })}
      {...(toets ? { "aria-keyshortcuts": toets.replace("Ctrl", "Control") } : {})}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      {metTekst ? <span>{metTekst}</span> : null}
    </button>
  );
}

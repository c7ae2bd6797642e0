import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import "./knop.css";

type ButtonProps = {
  children: ReactNode;
  /** `hoofd` is the one main button of a screen, `stil` steps back, `icoon` shows an icon alone and needs a label. */
  soort?: "hoofd" | "gewoon" | "stil" | "icoon";
  klein?: boolean;
  label?: string;
  /** Shown as tooltip, for example what the button does and its key. */
  hint?: string;
  /** Why the button cannot be used now; it stays focusable and says so. */
  nietOmdat?: string | undefined;
  ingedrukt?: boolean;
  type?: "button" | "submit";
  autoFocus?: boolean;
  /** Makes something new of the list it stands by; takes the focus when nothing is left in that list. */
  maakt?: boolean;
  onPress?: () => void;
};

/** A button; a button that cannot be used now keeps its place in the tab order and says why. */
export function Button(props: ButtonProps) {
  const { children, soort = "gewoon", klein = false, label, hint, nietOmdat, ingedrukt, onPress } = props;
  const uit = nietOmdat !== undefined;
  const titel = nietOmdat ?? hint;
  return (
    <AriaButton
      className={`knop knop-${soort}${klein ? " knop-klein" : ""}${uit ? " knop-uit" : ""}`}
      type={props.type ?? "button"}
      autoFocus={props.autoFocus ?? false}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(onPress && !uit ? { onPress } : {})}
      render={(dom) => (
        <button
          {...dom}
          {...(titel === undefined ? {} : { title: titel, "aria-description": titel })}
          {...(props.maakt ? { "data-maakt": "" } : {})}
          {...(uit ? { "aria-disabled": true } : {})}
          {...(ingedrukt === undefined ? {} : { "aria-pressed": ingedrukt })}
        />
      )}
    >
      {children}
    </AriaButton>
  );
}

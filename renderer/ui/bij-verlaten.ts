import type { FocusEvent } from "react";

/** Hears when the focus leaves what holds it for something else in the window; another window is no reason. */
export const bijVerlaten =
  (doe: () => void) =>
  ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) doe();
  };

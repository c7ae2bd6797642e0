import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Overzicht. */
export function Overzicht() {
  return <Schermkop titel="Overzicht" />;
}

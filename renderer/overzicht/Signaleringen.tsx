import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Signaleringen. */
export function Signaleringen() {
  return <Schermkop titel="Signaleringen" />;
}

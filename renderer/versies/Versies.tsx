import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Versies. */
export function Versies() {
  return <Schermkop titel="Versies" />;
}

import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Geopend. */
export function Geopend() {
  return <Schermkop titel="Geopend" />;
}

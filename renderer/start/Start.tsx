import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Start. */
export function Start() {
  return <Schermkop titel="Start" />;
}

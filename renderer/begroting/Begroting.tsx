import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Begroting. */
export function Begroting(_props: { id: string | null }) {
  return <Schermkop titel="Begroting" />;
}

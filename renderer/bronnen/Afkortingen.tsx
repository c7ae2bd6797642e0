import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Afkortingen. */
export function Afkortingen(_props: { id: string | null }) {
  return <Schermkop titel="Afkortingen" />;
}

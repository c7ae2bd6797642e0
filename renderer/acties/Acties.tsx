import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Acties. */
export function Acties(_props: { id: string | null }) {
  return <Schermkop titel="Acties" />;
}

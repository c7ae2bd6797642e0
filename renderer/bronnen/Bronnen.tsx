import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Bronnen. */
export function Bronnen(_props: { id: string | null }) {
  return <Schermkop titel="Bronnen" />;
}

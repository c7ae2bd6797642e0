import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Hoofdstukken. */
export function Hoofdstukken(_props: { id: string | null }) {
  return <Schermkop titel="Hoofdstukken" />;
}

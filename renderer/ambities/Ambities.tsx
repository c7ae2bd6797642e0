import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Ambities. */
export function Ambities(_props: { id: string | null }) {
  return <Schermkop titel="Ambities" />;
}

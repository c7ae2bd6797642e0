import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Instellingen. */
export function Instellingen(_props: { onClose: () => void }) {
  return <Schermkop titel="Instellingen" />;
}

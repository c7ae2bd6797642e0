import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Zoeken. */
export function Zoeken(_props: { onClose: () => void }) {
  return <Schermkop titel="Zoeken" />;
}

import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen WordDialog. */
export function WordDialog(_props: { onClose: () => void }) {
  return <Schermkop titel="WordDialog" />;
}

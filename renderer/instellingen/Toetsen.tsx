import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Toetsen. */
export function Toetsen(_props: { onClose: () => void }) {
  return <Schermkop titel="Toetsen" />;
}

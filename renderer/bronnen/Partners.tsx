import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Partners. */
export function Partners(_props: { id: string | null }) {
  return <Schermkop titel="Partners" />;
}

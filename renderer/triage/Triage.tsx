import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Triage. */
export function Triage(_props: { onderdeel: string; id: string | null }) {
  return <Schermkop titel="Triage" />;
}

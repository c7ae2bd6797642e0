import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen Vragen. */
export function Vragen(_props: { onderdeel: string; id: string | null }) {
  return <Schermkop titel="Vragen" />;
}

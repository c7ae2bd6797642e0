import { Schermkop } from "../ui/Schermkop.tsx";

/** Placeholder of the screen AgendaGegevens. */
export function AgendaGegevens() {
  return <Schermkop titel="AgendaGegevens" />;
}

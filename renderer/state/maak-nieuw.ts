import { type Velden, voegToe } from "#shared/document/edits/records.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import type { AgendaSession } from "./agenda-session.ts";

/** Adds a record at the end of its list, under an id of its own; answers its Ref. */
export function maakNieuw<N extends SoortNaam>(
  session: Pick<AgendaSession, "doe">,
  naam: N,
  velden: Velden<N>,
): Readonly<{ soort: N; id: string }> {
  const id = crypto.randomUUID();
  session.doe(voegToe(naam, id, velden));
  return { soort: naam, id };
}

import { failureMessage } from "../failure-messages.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { ask, client, useApp } from "../state/app-store.ts";
import { useView } from "../state/view-store.ts";

/** The agendas whose user was told that closing now loses work. */
const gewaarschuwd = new WeakSet<AgendaSession>();

/** Closes the window. While work is nowhere on disk it stays once, and says so; asked again, it closes. */
export async function sluitVenster(): Promise<void> {
  const { session } = useApp.getState();
  await session?.flush();
  if (session === null || (await magDicht(session))) await ask("app/sluit", {});
}

async function magDicht(session: AgendaSession): Promise<boolean> {
  const reply = await client.request("agenda/bewaar", { sessie: session.geopend.sessie });
  if (!reply.ok || reply.value.kind !== "niet-opgeslagen" || reply.value.journaal) return true;
  if (gewaarschuwd.has(session)) return true;
  gewaarschuwd.add(session);
  const { kop, tekst } = failureMessage({ code: reply.value.code });
  useView.getState().meld({
    soort: "fout",
    kop: `Uw laatste wijzigingen zijn niet opgeslagen. ${kop}`,
    tekst: `${tekst} Sluit u het venster nog een keer, dan gaan deze wijzigingen verloren.`,
  });
  return false;
}

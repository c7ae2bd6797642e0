const GEHEIM = "meerjarenagenda.toegang";

/**
 * The secret with which this page may speak to the browser host, or null when it has none. It comes for the ticket in the
 * address, which is then gone from there and good for nothing; a reload finds the secret in this window, and only here.
 */
export async function eigenGeheim(): Promise<string | null> {
  const ticket = takeTicket();
  const nieuw = ticket === null ? null : await wissel(ticket);
  if (nieuw !== null) sessionStorage.setItem(GEHEIM, nieuw);
  return nieuw ?? sessionStorage.getItem(GEHEIM);
}

function takeTicket(): string | null {
  const ticket = /^#ticket=([\w-]+)$/u.exec(location.hash)?.[1];
  if (ticket === undefined) return null;
  history.replaceState(null, "", location.pathname);
  return ticket;
}

async function wissel(ticket: string): Promise<string | null> {
  const headers = { authorization: `Ticket ${ticket}` };
  const antwoord = await fetch("/toegang", { method: "POST", headers }).catch(() => null);
  return antwoord?.ok ? antwoord.text() : null;
}

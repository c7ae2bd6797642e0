import type { Agenda } from "#shared/document/agenda.ts";
import { client, useApp } from "../../state/app-store.ts";
import { Woordcontrole } from "./woordcontrole.ts";

const NAAM_DEEL = /\p{L}[\p{L}\p{M}'’-]+/gu;

/** The one spelling check of this window; it asks the host, which has the dictionary, and never the network. */
export const spelling = new Woordcontrole(async (woorden) => {
  const reply = await client.request("spelling/controleer", { woorden: [...woorden] });
  return reply.ok ? reply.value.fout : null;
});

/** Names the agenda itself knows are right: its region, municipalities, partners and abbreviations. */
export function namenVan(agenda: Agenda): string[] {
  const { regio, centrumgemeente, gemeenten, partners, afkortingen, genegeerdeAfkortingen } = agenda;
  const namen = [
    regio,
    centrumgemeente,
    ...gemeenten.map(({ naam }) => naam),
    ...partners.map(({ naam }) => naam),
    ...afkortingen.map(({ afkorting }) => afkorting),
    ...genegeerdeAfkortingen,
  ];
  return namen.flatMap((naam) => naam.match(NAAM_DEEL) ?? []);
}

/** Keeps the spelling check in step with the settings and the names of the open agenda; returns the way to stop. */
export function volgSpelling(): () => void {
  let laatste: readonly unknown[] = [];
  const volg = () => {
    const { instellingen, session } = useApp.getState();
    const agenda = session?.store.getState().agenda;
    const nu = [
      instellingen,
      agenda?.regio,
      agenda?.gemeenten,
      agenda?.partners,
      agenda?.afkortingen,
      agenda?.genegeerdeAfkortingen,
    ];
    if (nu.every((waarde, index) => waarde === laatste[index])) return;
    laatste = nu;
    spelling.stel(instellingen.spelling, [...instellingen.eigenWoorden, ...(agenda ? namenVan(agenda) : [])]);
  };
  volg();
  const stopApp = useApp.subscribe(volg);
  const stopAgenda = useApp.getState().session?.store.subscribe(volg);
  return () => {
    stopApp();
    stopAgenda?.();
  };
}

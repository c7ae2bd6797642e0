import type { ReactNode } from "react";
import { formatPlek } from "../state/plek.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { Schermkop } from "../ui/Schermkop.tsx";
import "../ui/tweeluik.css";
import "./bronnen.css";

type Tab = "bronnen" | "partners" | "afkortingen";

type BibliotheekProps = { tab: Tab; knoppen?: ReactNode; children: ReactNode };

const TABS: readonly { tab: Tab; label: string }[] = [
  { tab: "bronnen", label: "Bronnen" },
  { tab: "partners", label: "Partners" },
  { tab: "afkortingen", label: "Afkortingen" },
];

/** The frame of the bibliotheek: its three lists, each a screen of its own. */
export function Bibliotheek({ tab, knoppen, children }: BibliotheekProps) {
  const bronnen = useAgenda((agenda) => agenda.bronnen.length);
  const partners = useAgenda((agenda) => agenda.partners.length);
  const afkortingen = useAgenda((agenda) => agenda.afkortingen.length);
  const tel: Readonly<Record<Tab, number>> = { bronnen, partners, afkortingen };
  return (
    <div className="scherm-vol">
      <Schermkop titel="Bibliotheek">{knoppen}</Schermkop>
      <nav className="tabs" aria-label="Bibliotheek">
        {TABS.map(({ tab: naar, label }) => (
          <a
            key={naar}
            href={formatPlek({ scherm: naar })}
            {...(naar === tab ? { "aria-current": "page" as const } : {})}
          >
            {label} <span className="tabs-tel">{tel[naar]}</span>
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}

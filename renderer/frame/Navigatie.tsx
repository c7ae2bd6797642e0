import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { NAVIGATIE, type NavItem } from "../navigatie/navigatie-items.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { StatusRegel } from "./StatusRegel.tsx";
import "./navigatie.css";

/** The navigation at the left: every screen, with the progress of the onderdelen, and the state of saving. */
export function Navigatie() {
  return (
    <nav className="nav" aria-label="Onderdelen" data-gebied tabIndex={-1}>
      {NAVIGATIE.map(({ kop, items }) => (
        <div key={kop ?? "begin"}>
          {kop ? <h2 className="nav-kop">{kop}</h2> : null}
          <ul>
            {items.map((item) => (
              <NavLink key={item.label} item={item} />
            ))}
          </ul>
        </div>
      ))}
      <StatusRegel />
    </nav>
  );
}

function NavLink({ item }: { item: NavItem }) {
  const plek = useView((state) => state.plek);
  const hier = item.bij(plek);
  return (
    <li>
      <a
        href={formatPlek(item.plek)}
        title={item.label}
        {...(hier ? { "aria-current": "page" as const } : {})}
      >
        <item.icoon className="icoon" size={16} strokeWidth={1.75} aria-hidden />
        <span className="nav-label">{item.label}</span>
        {item.onderdeel ? <Teller onderdeel={item.onderdeel} /> : null}
      </a>
    </li>
  );
}

function Teller({ onderdeel }: { onderdeel: NonNullable<NavItem["onderdeel"]> }) {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const ids = vragenVanOnderdeel(raamwerk, onderdeel).map(({ id }) => id);
  const { klaar, nu } = telVoortgang(ids, antwoorden);
  if (nu === 0) return null;
  return (
    <span className="nav-teller">
      <span aria-hidden>
        {klaar}/{nu}
      </span>
      <span className="alleen-lezer">
        , {klaar} van {nu} in deze ronde klaar
      </span>
    </span>
  );
}

import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { formatPlek, type Plek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import "./onderdeel-tabs.css";

type OnderdeelTabsProps = { onderdeel: "ambities" | "uitvoering"; hier: "lijst" | "vragen" };

const LIJST = {
  ambities: { naam: "Ambities", plek: { scherm: "ambities" } },
  uitvoering: { naam: "Acties", plek: { scherm: "acties" } },
} as const satisfies Record<string, { naam: string; plek: Plek }>;

/** The two sides of an onderdeel: what the region wants or does, and the vragen of the raamwerk about it. */
export function OnderdeelTabs({ onderdeel, hier }: OnderdeelTabsProps) {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const ids = vragenVanOnderdeel(raamwerk, onderdeel).map(({ id }) => id);
  const { klaar, nu } = telVoortgang(ids, antwoorden);
  const { naam, plek } = LIJST[onderdeel];
  const huidig = (is: boolean) => (is ? { "aria-current": "page" as const } : {});
  return (
    <nav className="onderdeel-tabs" aria-label={`${naam} en vragen`}>
      <a href={formatPlek(plek)} {...huidig(hier === "lijst")}>
        {naam}
      </a>
      <a href={formatPlek({ scherm: "vragen", onderdeel })} {...huidig(hier === "vragen")}>
        Vragen
        {nu === 0 ? null : (
          <span className="zachter">
            <span aria-hidden>
              {" "}
              ({klaar}/{nu})
            </span>
            <span className="alleen-lezer">
              , {klaar} van {nu} in deze ronde klaar
            </span>
          </span>
        )}
      </a>
    </nav>
  );
}

import { Check, Keyboard, ListFilter } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { redenOntbreekt } from "#shared/controle/regels/reden-ontbreekt.ts";
import type { Antwoord } from "#shared/domain/antwoord.ts";
import type { Sectie, Vraag } from "#shared/domain/raamwerk.ts";
import type { Voortgang } from "#shared/domain/voortgang.ts";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { VraagRij } from "./VraagRij.tsx";
import { FILTERS, filterNaam, type VragenFilter } from "./vragen-filter.ts";
import "../ui/knop.css";
import "../ui/menu.css";
import "./vragen-lijst.css";

type VragenLijstProps = {
  titel: string;
  /** What stands between the head and the list, for example the way to the ambities themselves. */
  tabs?: ReactNode;
  voortgang: Voortgang;
  secties: readonly Sectie[];
  /** All vragen of the onderdeel, for the counts of the filter. */
  vragen: readonly Vraag[];
  /** The vragen that are shown. */
  getoond: readonly Vraag[];
  antwoorden: Readonly<Record<string, Antwoord>>;
  huidig: string;
  filter: VragenFilter;
  triageHref: string;
  hrefVan: (vraag: Vraag) => string;
  onFilter: (filter: VragenFilter) => void;
  /** Called with a letter key while the list has focus. */
  onToets: (toets: string, vraagId: string) => void;
  onGekozen: () => void;
};

/** The vragen of an onderdeel by sectie, with their state; one tab stop, arrow keys inside. */
export function VragenLijst(props: VragenLijstProps) {
  const { titel, voortgang, secties, getoond, antwoorden, huidig, onToets, onGekozen } = props;
  const zonderReden = useBevindingen(redenOntbreekt);
  const rol = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show changes with the vraag
  useEffect(() => {
    rol.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [huidig]);
  return (
    <div className="vragenlijst">
      <header>
        <h1>{titel}</h1>
        <span className="bij">{voortgangTekst(voortgang)}</span>
      </header>
      {props.tabs}
      <div className="lijstbalk">
        <FilterMenu {...props} />
        <a className="knop knop-stil knop-klein" href={props.triageHref}>
          <Keyboard size={14} strokeWidth={1.75} aria-hidden /> Triage
        </a>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside */}
      <div className="lijst-rol" ref={rol} onKeyDown={(event) => onKey(event, rol.current, onToets)}>
        {secties.map((sectie) => {
          const rijen = getoond.filter((vraag) => vraag.sectie === sectie.id);
          if (rijen.length === 0) return null;
          return (
            <div key={sectie.id}>
              <h2>{sectie.naam}</h2>
              <ol>
                {rijen.map((vraag) => (
                  <VraagRij
                    key={vraag.id}
                    vraag={vraag}
                    antwoord={antwoorden[vraag.id]}
                    zonderReden={zonderReden.find(({ ref }) => ref.id === vraag.id)}
                    href={props.hrefVan(vraag)}
                    hier={vraag.id === huidig}
                    onGekozen={onGekozen}
                  />
                ))}
              </ol>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function FilterMenu({ vragen, antwoorden, filter, onFilter }: VragenLijstProps) {
  return (
    <MenuTrigger>
      <Button
        className="knop knop-stil knop-klein"
        aria-label={`Toon: ${filterNaam(filter, vragen, antwoorden)}`}
      >
        <ListFilter size={14} strokeWidth={1.75} aria-hidden /> {filterNaam(filter, vragen, antwoorden)}
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu
          className="menu-lijst"
          aria-label="Welke vragen"
          selectionMode="single"
          selectedKeys={[filter]}
          onAction={(id) => onFilter(id as VragenFilter)}
        >
          {FILTERS.map((id) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={filterNaam(id, vragen, antwoorden)}>
              {({ isSelected }) => (
                <>
                  <span>{filterNaam(id, vragen, antwoorden)}</span>
                  {isSelected ? (
                    <Check className="menu-vink" size={16} strokeWidth={1.75} aria-hidden />
                  ) : null}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function onKey(
  event: React.KeyboardEvent,
  rol: HTMLElement | null,
  onToets: (toets: string, vraagId: string) => void,
): void {
  const links = [...(rol?.querySelectorAll<HTMLElement>("a") ?? [])];
  const hier = links.indexOf(document.activeElement as HTMLElement);
  if (event.ctrlKey || event.metaKey || event.altKey || hier < 0) return;
  const naar = { ArrowDown: hier + 1, ArrowUp: hier - 1, Home: 0, End: links.length - 1 }[event.key];
  if (naar !== undefined) {
    event.preventDefault();
    links[naar]?.focus();
  } else if (/^\p{L}$/u.test(event.key)) onToets(event.key.toLowerCase(), links[hier]?.dataset.vraag ?? "");
}

function voortgangTekst({ klaar, nu }: Voortgang): string {
  return nu === 0 ? "nog niets gekozen" : `${klaar} van ${nu} in deze ronde`;
}

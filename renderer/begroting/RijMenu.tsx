import { Menu, MenuItem, Popover, Separator } from "react-aria-components";
import { flushSync } from "react-dom";
import { overRij, type Rij, rijKey } from "#shared/begroting/rijen.ts";
import type { Cel } from "#shared/begroting/selectie.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { type BegrotingRij, BlokSoort } from "#shared/domain/begroting.ts";
import { openCel } from "./bewerk-cel.ts";
import { celId } from "./Cel.tsx";
import { kanSchuiven, nieuwePost, schuifRij, verwijderRij } from "./rij-opdrachten.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { kiesCel } from "./rooster-store.ts";
import "../ui/menu.css";
import "./menus.css";

type RijMenuProps = {
  context: RoosterContext;
  cel: Cel;
  onNoot: (bij: BegrotingRij) => void;
  onClose: () => void;
};

type Item = Readonly<{ id: string; label: string; toets?: string; doe: () => void }>;

/** What one can do with a row: the same as by key, with the key beside it. */
export function RijMenu({ context, cel, onNoot, onClose }: RijMenuProps) {
  const rij = rijVan(context, cel);
  if (!rij) return null;
  const groepen = groepenVan(context, rij, cel, onNoot).filter((groep) => groep.length > 0);
  const items = groepen.flat();
  if (items.length === 0) return null;
  const doe = (id: string) => {
    flushSync(onClose);
    items.find((item) => item.id === id)?.doe();
  };
  return (
    <Popover
      className="zweeft menu rij-menu"
      isOpen
      triggerRef={{ current: document.getElementById(celId(cel.rij, cel.kolom)) }}
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        className="menu-lijst"
        aria-label="Met deze rij"
        autoFocus="first"
        onAction={(id) => doe(String(id))}
      >
        {groepen.flatMap((groep, index) => [
          ...(index > 0 ? [<Separator key={`lijn-${groep[0]?.id}`} className="menu-lijn" />] : []),
          ...groep.map(({ id, label, toets }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label}>
              <span>{label}</span>
              {toets ? <kbd>{toets}</kbd> : null}
            </MenuItem>
          )),
        ])}
      </Menu>
    </Popover>
  );
}

function groepenVan(
  context: RoosterContext,
  rij: Rij,
  cel: Cel,
  onNoot: (bij: BegrotingRij) => void,
): Item[][] {
  const over = overRij(rij);
  if (context.session.alleenLezen || over === null) return [];
  const noot: Item = { id: "noot", label: "Voeg een noot toe", doe: () => onNoot(over) };
  switch (rij.soort) {
    case "post":
      return [
        [
          {
            id: "wijzig",
            label: "Wijzig de naam",
            toets: "F2",
            doe: () => openCel(context, { rij: rij.key, kolom: "naam" }, false),
          },
          nieuw(context, cel, "Voeg een post eronder in"),
          noot,
        ],
        schuiven(context, cel),
        [weg(context, cel, "Haal deze post weg")],
      ];
    case "blok":
      return [
        [
          {
            id: "wijzig",
            label: "Wijzig de naam",
            toets: "F2",
            doe: () => openCel(context, { rij: rij.key, kolom: "naam" }, false),
          },
          nieuw(context, cel, "Voeg een post toe"),
          noot,
        ],
        soorten(context, rij.blok.id, rij.blok.soort),
        schuiven(context, cel),
        [weg(context, cel, "Haal dit blok met zijn posten weg")],
      ];
    case "subtotaal":
      return [[nieuw(context, cel, "Voeg een post toe"), noot]];
    case "totaal":
      return [[noot]];
    case "beginstand":
    case "saldo":
      return [];
  }
}

const nieuw = (context: RoosterContext, cel: Cel, label: string): Item => ({
  id: "nieuw",
  label,
  toets: "Ctrl+Enter",
  doe: () => nieuwePost(context, cel),
});

const weg = (context: RoosterContext, cel: Cel, label: string): Item => ({
  id: "weg",
  label,
  toets: "Ctrl+Delete",
  doe: () => verwijderRij(context, cel),
});

/** Only the way the row can go. */
function schuiven(context: RoosterContext, cel: Cel): Item[] {
  const wegen = [
    { id: "omhoog", label: "Een plek omhoog", toets: "Alt+Shift+↑", stap: -1 },
    { id: "omlaag", label: "Een plek omlaag", toets: "Alt+Shift+↓", stap: 1 },
  ] as const;
  return wegen
    .filter(({ stap }) => kanSchuiven(context, cel, stap))
    .map(({ stap, ...item }) => ({ ...item, doe: () => schuifRij(context, cel, stap) }));
}

const SOORT_NAMEN: Readonly<Record<BlokSoort, string>> = {
  lasten: "Dit zijn lasten",
  dekking: "Dit is dekking",
  reserve: "Dit is een reserve",
};

function soorten({ session }: RoosterContext, id: string, huidig: BlokSoort): Item[] {
  return BlokSoort.options
    .filter((soort) => soort !== huidig)
    .map((soort) => ({
      id: soort,
      label: SOORT_NAMEN[soort],
      doe: () => {
        session.doe(wijzig("blok", id, { soort }));
        kiesCel({ rij: rijKey({ soort: "blok", id }), kolom: "naam" });
      },
    }));
}

import { Menu as MenuIcon } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { useApp } from "../state/app-store.ts";
import { doeOpdracht, OPDRACHTEN } from "./opdrachten.ts";
import "../ui/knop.css";
import "../ui/menu.css";

const GROEPEN: readonly (readonly string[])[] = [
  ["nieuw", "openen", "bewaar", "bewaar-als", "versies"],
  ["zoek-tekst", "vervang"],
  ["naar-word", "samenvoegen", "gegevens", "signaleringen"],
  ["instellingen", "handleiding", "toetsen", "licenties"],
  ["sluiten"],
];

/** The menu at the left of the title bar: the same commands as the native menu, in every host. */
export function HoofdMenu() {
  const open = useApp((state) => state.session !== null);
  const groepen = GROEPEN.map((ids) => ids.filter((id) => open || !hoortBijAgenda(id)));
  return (
    <MenuTrigger>
      <Button className="knop knop-icoon" aria-label="Menu">
        <MenuIcon size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu className="menu-lijst" aria-label="Menu" onAction={(id) => doeOpdracht(String(id))}>
          {groepen.flatMap((ids, index) => [
            ...(index > 0 && ids.length > 0
              ? [<Separator key={`lijn-${ids[0]}`} className="menu-lijn" />]
              : []),
            ...ids.map((id) => <Item key={id} id={id} />),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function hoortBijAgenda(id: string): boolean {
  return OPDRACHTEN.some((opdracht) => opdracht.id === id && opdracht.metAgenda);
}

function Item({ id }: { id: string }) {
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.id === id);
  if (!opdracht) return null;
  return (
    <MenuItem id={id} className="menu-item" textValue={opdracht.label}>
      <span>{opdracht.label}</span>
      {opdracht.toets ? <kbd>{opdracht.toets}</kbd> : null}
    </MenuItem>
  );
}

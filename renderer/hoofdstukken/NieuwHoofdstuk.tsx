import { Plus } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { type HoofdstukVoorstel, LEEG_HOOFDSTUK } from "./hoofdstuk-voorstellen.ts";
import "../ui/knop.css";
import "../ui/menu.css";

type NieuwHoofdstukProps = {
  voorstellen: readonly HoofdstukVoorstel[];
  onNieuw: (hoofdstuk: Pick<HoofdstukVoorstel, "titel" | "plaats">) => void;
};

const LEEG = "leeg";

/** Adds a chapter: one that regions often have, or an empty one. */
export function NieuwHoofdstuk({ voorstellen, onNieuw }: NieuwHoofdstukProps) {
  const kies = (id: string) => {
    const voorstel = voorstellen.find(({ titel }) => titel === id);
    onNieuw(voorstel ?? LEEG_HOOFDSTUK);
  };
  return (
    <MenuTrigger>
      <Button className="knop knop-stil knop-klein" data-maakt="">
        <Plus size={14} strokeWidth={1.75} aria-hidden /> Nieuw
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu className="menu-lijst" aria-label="Nieuw hoofdstuk" onAction={(id) => kies(String(id))}>
          {voorstellen.map(({ titel, plaats }) => (
            <MenuItem key={titel} id={titel} className="menu-item" textValue={titel}>
              <span>{titel}</span>
              <span className="menu-bij">{plaats}</span>
            </MenuItem>
          ))}
          {voorstellen.length > 0 ? <Separator className="menu-lijn" /> : null}
          <MenuItem id={LEEG} className="menu-item" textValue="Leeg hoofdstuk">
            <span>Leeg hoofdstuk</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

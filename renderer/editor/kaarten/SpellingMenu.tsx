import { BookPlus } from "lucide-react";
import { Menu, MenuItem, Popover, Separator } from "react-aria-components";
import { useSuggesties } from "../spelling/use-suggesties.ts";
import "../../ui/menu.css";

type SpellingMenuProps = {
  bij: Element;
  woord: string;
  onKies: (suggestie: string) => void;
  onLeer: () => void;
  onClose: () => void;
};

const LEER = "woordenboek";

/** The menu at a word that is not in the dictionary: what it could be, or learn it. */
export function SpellingMenu({ bij, woord, onKies, onLeer, onClose }: SpellingMenuProps) {
  const suggesties = useSuggesties(woord);
  if (suggesties === null) return null;
  const onAction = (id: string) => (id === LEER ? onLeer() : onKies(suggesties[Number(id)] ?? woord));
  return (
    <Popover
      className="zweeft menu"
      placement="bottom start"
      triggerRef={{ current: bij }}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        className="menu-lijst"
        aria-label={`Spelling van ${woord}`}
        autoFocus="first"
        onAction={(id) => onAction(String(id))}
        onClose={onClose}
      >
        {suggesties.map((suggestie, index) => (
          <MenuItem key={suggestie} id={String(index)} className="menu-item" textValue={suggestie}>
            <strong>{suggestie}</strong>
          </MenuItem>
        ))}
        {suggesties.length > 0 ? <Separator className="menu-lijn" /> : null}
        <MenuItem id={LEER} className="menu-item" textValue="Voeg toe aan woordenboek">
          <BookPlus size={16} strokeWidth={1.75} aria-hidden />
          <span>Voeg ‘{woord}’ toe aan woordenboek</span>
        </MenuItem>
      </Menu>
    </Popover>
  );
}

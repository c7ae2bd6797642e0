import { BookPlus } from "lucide-react";
import { useEffect, useState } from "react";
import { Menu, MenuItem, Popover, Separator } from "react-aria-components";
import "../../ui/menu.css";

type SpellingMenuProps = {
  bij: Element;
  woord: string;
  zoekSuggesties: (woord: string) => Promise<readonly string[]>;
  onKies: (suggestie: string) => void;
  onLeer: () => void;
  onClose: () => void;
};

const LEER = "woordenboek";

/** The menu at a word that is not in the dictionary: what it could be, or learn it. */
export function SpellingMenu({ bij, woord, zoekSuggesties, onKies, onLeer, onClose }: SpellingMenuProps) {
  const suggesties = useSuggesties(woord, zoekSuggesties);
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

function useSuggesties(woord: string, zoek: (woord: string) => Promise<readonly string[]>) {
  const [suggesties, setSuggesties] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one question per word, whatever the caller re-creates
  useEffect(() => {
    let actueel = true;
    void zoek(woord).then((gevonden) => actueel && setSuggesties(gevonden.slice(0, 6)));
    return () => {
      actueel = false;
    };
  }, [woord]);
  return suggesties;
}

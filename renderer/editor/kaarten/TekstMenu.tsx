import { useRef } from "react";
import { Menu, MenuItem, Popover, Separator } from "react-aria-components";
import "../../ui/menu.css";
import "./tekst-menu.css";

export type TekstMenuItem = Readonly<{
  id: string;
  label: string;
  toets?: string;
  /** Stands out: a word that may be meant. */
  zwaar?: boolean;
  uit?: boolean;
  doe: () => void;
}>;

type TekstMenuProps = {
  /** Where in the window it opens. */
  plek: Readonly<{ x: number; y: number }>;
  groepen: readonly (readonly TekstMenuItem[])[];
  onKies: (item: TekstMenuItem) => void;
  onClose: () => void;
};

/** What one can do at a place in a text, with the keys beside it. */
export function TekstMenu({ plek, groepen, onKies, onClose }: TekstMenuProps) {
  const punt = useRef<HTMLSpanElement>(null);
  const items = groepen.flat();
  const kies = (id: string) => {
    const item = items.find((kandidaat) => kandidaat.id === id);
    if (item) onKies(item);
  };
  return (
    <>
      <span ref={punt} className="tekst-menu-punt" style={{ left: plek.x, top: plek.y }} />
      <Popover
        className="zweeft menu"
        placement="bottom start"
        triggerRef={punt}
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu
          className="menu-lijst"
          aria-label="In deze tekst"
          autoFocus="first"
          disabledKeys={items.filter(({ uit }) => uit).map(({ id }) => id)}
          onAction={(id) => kies(String(id))}
        >
          {groepen.flatMap((groep, index) => [
            ...(index > 0 ? [<Separator key={`lijn-${groep[0]?.id}`} className="menu-lijn" />] : []),
            ...groep.map(({ id, label, toets, zwaar }) => (
              <MenuItem key={id} id={id} className="menu-item" textValue={label}>
                {zwaar ? <strong>{label}</strong> : <span>{label}</span>}
                {toets ? <kbd>{toets}</kbd> : null}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </>
  );
}

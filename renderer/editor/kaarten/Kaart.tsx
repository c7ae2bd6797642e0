import type { ReactNode } from "react";
import { Dialog, Popover } from "react-aria-components";
import "../../ui/menu.css";
import "./kaart.css";

type KaartProps = {
  label: string;
  /** What in the text the card belongs to. */
  bij: Element;
  children: ReactNode;
  onClose: () => void;
};

/** A small card at something in the text; Esc or a click beside it closes it and the focus goes back to the text. */
export function Kaart({ label, bij, children, onClose }: KaartProps) {
  return (
    <Popover
      className="zweeft kaart"
      placement="bottom start"
      triggerRef={{ current: bij }}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog className="kaart-inhoud" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}

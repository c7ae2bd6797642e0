import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./dialoog.css";
import "./knoppenrij.css";

type DialogProps = {
  titel: string;
  children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  knoppen?: ReactNode;
  breed?: boolean;
  onClose: () => void;
};

/** A dialog over the work; Esc and a click beside it close it, and focus returns to where it was. */
export function Dialog({ titel, children, knoppen, breed = false, onClose }: DialogProps) {
  return (
    <ModalOverlay className="dialoog-achter" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`dialoog${breed ? " dialoog-breed" : ""}`}>
        <AriaDialog className="dialoog-inhoud">
          <Heading slot="title" className="dialoog-titel">
            {titel}
          </Heading>
          <div className="dialoog-lijf">{children}</div>
          {knoppen ? <div className="knoppenrij dialoog-voet">{knoppen}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { Sein, type SeinSoort } from "../ui/Sein.tsx";
import "../ui/knoppenrij.css";
import "./geopend.css";

type GeopendRegelProps = Readonly<{
  soort: SeinSoort;
  kop: string;
  children: ReactNode;
  knoppen?: ReactNode;
  onSluit?: () => void;
}>;

/** One thing to know about the file of the open agenda, and what one can do about it. */
export function GeopendRegel({ soort, kop, children, knoppen, onSluit }: GeopendRegelProps) {
  return (
    <div className={`geopend-regel geopend-${soort}`} role="status">
      <Sein soort={soort} />
      <p>
        <b>{kop}.</b> {children}
      </p>
      <div className="knoppenrij">
        {knoppen}
        {onSluit ? (
          <Button soort="icoon" klein label="Sluit melding" onPress={onSluit}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        ) : null}
      </div>
    </div>
  );
}

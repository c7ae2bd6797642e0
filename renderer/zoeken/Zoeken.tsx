import { Search } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { doeOpdracht, kanNu, OPDRACHTEN, type Opdracht } from "../opdrachten/opdrachten.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { markeerInTekst } from "../state/zoek-store.ts";
import { PaletLijst } from "./PaletLijst.tsx";
import { type Keuze, paletVoor } from "./palet-groepen.ts";
import { useRecent } from "./recente-plekken.ts";
import { useZoekIndex } from "./use-zoek-index.ts";
import "../ui/dialoog.css";
import "./zoeken.css";

/** The palette: everything in the agenda and every command, in one field. */
export function Zoeken({ onClose }: { onClose: () => void }) {
  const [vraag, setVraag] = useState("");
  const gezocht = useDeferredValue(vraag);
  const index = useZoekIndex();
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  const hier = useView((state) => formatPlek(state.plek));
  const alleRecent = useRecent((state) => state.plekken);
  const recent = useMemo(() => alleRecent.filter((plek) => formatPlek(plek) !== hier), [alleRecent, hier]);
  const palet = useMemo(
    () => paletVoor(gezocht, { index, agenda, raamwerk, opdrachten: aangeboden(), recent }),
    [gezocht, index, agenda, raamwerk, recent],
  );
  const kies = (keuze: Keuze) => {
    if (keuze.doe === "zoek") return setVraag(keuze.vraag);
    onClose();
    if (keuze.doe === "ga") {
      useView.getState().ga(keuze.plek);
      if (keuze.termen) markeerInTekst(keuze.termen);
    } else doeOpdracht(keuze.opdracht);
  };
  return (
    <ModalOverlay
      className="dialoog-achter palet-achter"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="palet">
        <AriaDialog className="palet-inhoud" aria-label="Zoeken of opdracht geven">
          <Autocomplete inputValue={vraag} onInputChange={setVraag}>
            <TextField className="palet-veld" aria-label="Zoeken of opdracht geven" autoFocus maxLength={200}>
              <Search size={16} strokeWidth={1.75} aria-hidden />
              <Input
                className="palet-invoer"
                role="combobox"
                aria-expanded
                placeholder="Zoek in alles, of typ wat u wilt doen"
              />
              <kbd aria-hidden>Esc</kbd>
            </TextField>
            <PaletLijst palet={palet} vraag={gezocht} onKies={kies} />
          </Autocomplete>
          <footer className="palet-voet">
            <span>
              <kbd>↑</kbd>
              <kbd>↓</kbd> kies
            </span>
            <span>
              <kbd>Enter</kbd> open
            </span>
            <span className="palet-telling" role="status">
              {telling(palet.getoond, palet.aantal)}
            </span>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function aangeboden(): Opdracht[] {
  return OPDRACHTEN.filter((opdracht) => opdracht.id !== "zoeken" && kanNu(opdracht));
}

function telling(getoond: number, aantal: number): string {
  if (aantal === 0) return "";
  return getoond < aantal ? `de eerste ${getoond} van ${aantal}` : `${aantal} gevonden`;
}

import { Handleiding } from "../handleiding/Handleiding.tsx";
import { TOETSEN } from "../handleiding/paginas.ts";
import { Instellingen } from "../instellingen/Instellingen.tsx";
import { Licenties } from "../licenties/Licenties.tsx";
import { NieuweAgenda } from "../start/NieuweAgenda.tsx";
import { useView } from "../state/view-store.ts";
import { Zoeken } from "../zoeken/Zoeken.tsx";
import { WordDialog } from "./scherm-code.ts";

/** The panel that floats over the work, if any. */
export function Panelen() {
  const paneel = useView((state) => state.paneel);
  const toonPaneel = useView((state) => state.toonPaneel);
  const sluit = () => toonPaneel(null);
  switch (paneel) {
    case "nieuw":
      return <NieuweAgenda onClose={sluit} />;
    case "zoeken":
      return <Zoeken onClose={sluit} />;
    case "word":
      return <WordDialog onClose={sluit} />;
    case "instellingen":
      return <Instellingen onClose={sluit} />;
    case "handleiding":
      return <Handleiding onClose={sluit} />;
    case "toetsen":
      return <Handleiding begin={TOETSEN} onClose={sluit} />;
    case "licenties":
      return <Licenties onClose={sluit} />;
    case null:
      return null;
  }
}

import { useDeferredValue, useMemo, useState } from "react";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { ask, useApp } from "../state/app-store.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { onderdelen, STANDAARD, VORM } from "./keuzes.ts";
import { Openstaand } from "./Openstaand.tsx";
import { Opmaaknoot } from "./Opmaaknoot.tsx";
import { useWordExport } from "./use-word-export.ts";
import { WordKeuzes } from "./WordKeuzes.tsx";
import { WordKnoppen } from "./WordKnoppen.tsx";
import { WordStaat } from "./WordStaat.tsx";
import { WordVoorbeeld } from "./WordVoorbeeld.tsx";
import "./word.css";

/** "Naar Word": what goes into the document, how it will look, and the button that makes it. */
export function WordDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  const dialogen = useApp((state) => state.start?.dialogen ?? false);
  const [opties, setOpties] = useState(STANDAARD);
  const werk = useWordExport(session);
  const getoond = useDeferredValue(opties);
  const tree = useMemo(() => agendaTree(agenda, raamwerk, getoond), [agenda, raamwerk, getoond]);
  const delen = useMemo(() => onderdelen(agenda), [agenda]);
  const uit = werk.staat.kind === "bezig" || werk.staat.kind === "klaar";
  const kiesPlek = async () => {
    const voorstel = session.store.getState().bestand.bestandsnaam.replace(/\.agenda\.json$/iu, ".docx");
    const gekozen = await ask("bestand/kies", { doel: "word", voorstel });
    if (gekozen?.pad) await werk.maak(opties, gekozen.pad);
  };
  return (
    <Dialog
      titel="Naar Word"
      breed
      onClose={onClose}
      knoppen={
        <>
          <WordStaat staat={werk.staat} />
          <WordKnoppen
            werk={werk}
            leeg={tree.numbers.size === 0}
            dialogen={dialogen}
            onMaak={() => void werk.maak(opties, null)}
            onKiesPlek={() => void kiesPlek()}
            onClose={onClose}
          />
        </>
      }
    >
      <div className="word">
        <div className="word-keuzes">
          <WordKeuzes titel="In het document" keuzes={delen} opties={opties} uit={uit} onChange={setOpties} />
          <WordKeuzes titel="Vorm" keuzes={VORM} opties={opties} uit={uit} onChange={setOpties} />
          <Openstaand agenda={agenda} raamwerk={raamwerk} opties={getoond} />
          <Opmaaknoot />
        </div>
        <WordVoorbeeld tree={tree} />
      </div>
    </Dialog>
  );
}

import { Download, FileDown, FolderOpen } from "lucide-react";
import { ask } from "../state/app-store.ts";
import { Button } from "../ui/Button.tsx";
import type { Gemaakt, WordExport } from "./use-word-export.ts";
import "../ui/knop.css";

type WordKnoppenProps = {
  werk: WordExport;
  leeg: boolean;
  dialogen: boolean;
  onMaak: () => void;
  onKiesPlek: () => void;
  onClose: () => void;
};

/** The buttons at the bottom: make, stop, or what can be done with what was made. */
export function WordKnoppen({ werk, leeg, dialogen, onMaak, onKiesPlek, onClose }: WordKnoppenProps) {
  const { staat, stop, opnieuw } = werk;
  if (staat.kind === "bezig") return <Button onPress={stop}>Stop</Button>;
  if (staat.kind === "klaar")
    return (
      <>
        <Button soort="stil" onPress={opnieuw}>
          Maak er nog een
        </Button>
        <Button onPress={onClose}>Sluit</Button>
        <NaarBestand gemaakt={staat.gemaakt} dialogen={dialogen} />
      </>
    );
  const nietOmdat = leeg ? "Kies ten minste één onderdeel met inhoud" : undefined;
  return (
    <>
      <Button onPress={onClose}>Annuleer</Button>
      {dialogen ? (
        <Button onPress={onKiesPlek} nietOmdat={nietOmdat}>
          Kies een plek …
        </Button>
      ) : null}
      <Button soort="hoofd" autoFocus onPress={onMaak} nietOmdat={nietOmdat}>
        <FileDown size={16} strokeWidth={1.75} aria-hidden /> Maak Word-document
      </Button>
    </>
  );
}

/** On the desktop the file opens in Word or is shown in its folder; in a browser it is downloaded. */
function NaarBestand({ gemaakt, dialogen }: { gemaakt: Gemaakt; dialogen: boolean }) {
  if (gemaakt.download !== null)
    return (
      <a className="knop knop-hoofd" href={gemaakt.download} download={gemaakt.bestandsnaam}>
        <Download size={16} strokeWidth={1.75} aria-hidden /> Download
      </a>
    );
  if (!dialogen) return null;
  const toon = (hoe: "open" | "map") => void ask("bestand/toon", { pad: gemaakt.pad, hoe });
  return (
    <>
      <Button onPress={() => toon("map")}>
        <FolderOpen size={16} strokeWidth={1.75} aria-hidden /> Toon in map
      </Button>
      <Button soort="hoofd" onPress={() => toon("open")}>
        Open
      </Button>
    </>
  );
}

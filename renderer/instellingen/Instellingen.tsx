import { Minus, Plus } from "lucide-react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Instellingen as InstellingenVorm } from "#shared/api/instellingen.ts";
import { setZoom } from "../opdrachten/zoom.ts";
import { saveInstellingen, useApp, zoomPagina } from "../state/app-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import { EigenWoorden } from "./EigenWoorden.tsx";
import "../ui/veld.css";
import "./instellingen.css";

type Vorm = (typeof THEMAS)[number]["id"];

const THEMAS = [
  { id: "systeem", naam: "Zoals de computer" },
  { id: "licht", naam: "Licht" },
  { id: "donker", naam: "Donker" },
  { id: "contrast", naam: "Hoog contrast, licht" },
  { id: "contrast-donker", naam: "Hoog contrast, donker" },
] as const satisfies readonly { id: InstellingenVorm["thema"]; naam: string }[];

/** What a user can set on this computer; every change counts at once. */
export function Instellingen({ onClose }: { onClose: () => void }) {
  const { naam, thema, zoom, spelling, typografie, lettertoetsen } = useApp((state) => state.instellingen);
  return (
    <Dialog
      titel="Instellingen"
      onClose={onClose}
      knoppen={
        <Button soort="hoofd" onPress={onClose}>
          Sluit
        </Button>
      }
    >
      <div className="instellingen">
        <TextField
          label="Uw naam of rol"
          hulp="Komt te staan bij wat u wijzigt, bijvoorbeeld Adviseur UWV"
          value={naam}
          maxLength={120}
          onCommit={(nieuw) => void saveInstellingen({ naam: nieuw.trim() })}
        />
        <RadioGroup
          className="themas"
          value={thema}
          onChange={(nieuw) => void saveInstellingen({ thema: nieuw as Vorm })}
        >
          <Label className="veld-label">Kleuren</Label>
          {THEMAS.map(({ id, naam: themaNaam }) => (
            <Radio key={id} value={id} className="thema">
              {themaNaam}
            </Radio>
          ))}
        </RadioGroup>
        <Grootte zoom={zoom} />
        <div className="instellingen-groep">
          <Vinkje aan={lettertoetsen} onChange={(aan) => void saveInstellingen({ lettertoetsen: aan })}>
            Kiezen met één letter in de triage
          </Vinkje>
          <Vinkje aan={spelling} onChange={(aan) => void saveInstellingen({ spelling: aan })}>
            Spelling nakijken tijdens het typen
          </Vinkje>
          <Vinkje aan={typografie} onChange={(aan) => void saveInstellingen({ typografie: aan })}>
            Aanhalingstekens („ ”) en streepjes (–) netjes zetten tijdens het typen
          </Vinkje>
        </div>
        <EigenWoorden />
      </div>
    </Dialog>
  );
}

function Grootte({ zoom }: { zoom: number }) {
  if (zoomPagina === null)
    return (
      <div>
        <p className="veld-label">Grootte</p>
        <p className="veld-hulp">Met Ctrl en + of − maakt u het venster groter of kleiner.</p>
      </div>
    );
  return (
    <fieldset className="grootte">
      <legend className="veld-label">Grootte</legend>
      <Button
        soort="icoon"
        label="Kleiner"
        hint="Ctrl+-"
        nietOmdat={zoom <= 0.7 ? "Kleiner kan niet" : undefined}
        onPress={() => setZoom((huidig) => huidig - 0.1)}
      >
        <Minus size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <output className="grootte-stand">{Math.round(zoom * 100)}%</output>
      <Button
        soort="icoon"
        label="Groter"
        hint="Ctrl+="
        nietOmdat={zoom >= 2.5 ? "Groter kan niet" : undefined}
        onPress={() => setZoom((huidig) => huidig + 0.1)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Button soort="stil" klein onPress={() => setZoom(() => 1)}>
        Normaal
      </Button>
    </fieldset>
  );
}

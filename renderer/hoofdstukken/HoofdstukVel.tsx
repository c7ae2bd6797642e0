import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { wanneerEnWie } from "../agenda/wijziging-zin.ts";
import { TekstEditor, type TekstHandle } from "../editor/TekstEditor.tsx";
import { toontGetypt } from "../state/getypt.ts";
import { isVers } from "../state/maak-nieuw.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { HoofdstukNaam, naamVanHoofdstuk } from "./HoofdstukLijst.tsx";
import { hulpBij } from "./hoofdstuk-voorstellen.ts";
import "../editor/tekstvoet.css";
import "./hoofdstukken.css";

type HoofdstukVelProps = {
  hoofdstuk: Hoofdstuk;
  alleenLezen: boolean;
  /** Why it cannot move up or down. */
  omhoogNiet: string | undefined;
  omlaagNiet: string | undefined;
  voorstellen: readonly RaamwerkBron[];
  onWijzig: (velden: Partial<Pick<Hoofdstuk, "titel" | "plaats">>) => void;
  onSchuif: (stap: 1 | -1) => void;
  onVerwijder: () => void;
};

const PLAATSEN = [
  { id: "voorin", label: "Voorin" },
  { id: "achterin", label: "Achterin" },
  { id: "bijlage", label: "Als bijlage" },
];

/** Whether something is the field with the title: from there one goes on to the text. */
const isTitel = (waar: EventTarget): boolean =>
  waar instanceof HTMLInputElement && waar.closest(".hoofdstukkop") !== null;

/** One chapter: its title, where it comes, and its text. */
export function HoofdstukVel(props: HoofdstukVelProps) {
  const { hoofdstuk, alleenLezen, voorstellen, onWijzig, onSchuif, onVerwijder } = props;
  const { id, titel, plaats, gewijzigd } = hoofdstuk;
  const [tekst, setTekst] = useState<TekstHandle | null>(null);
  return (
    <article
      className="hoofdstukvel"
      aria-label={naamVanHoofdstuk(hoofdstuk)}
      onKeyDown={(event) => {
        if (event.key !== "Tab" || event.shiftKey || !isTitel(event.target)) return;
        if (!tekst) return;
        event.preventDefault();
        tekst.focus();
      }}
    >
      <h2 className="alleen-lezer">
        <HoofdstukNaam hoofdstuk={hoofdstuk} />
      </h2>
      <header className="hoofdstukkop">
        <TextField
          label="Titel van het hoofdstuk"
          labelVerborgen
          placeholder="Titel van het hoofdstuk"
          value={titel}
          kiesAlles={isVers({ soort: "hoofdstuk", id })}
          alleenLezen={alleenLezen}
          {...toontGetypt({ soort: "hoofdstuk", id, veld: "titel", waarde: titel }, (nieuw) =>
            onWijzig({ titel: nieuw.trim() }),
          )}
        />
        <Select
          label="Plaats in het document"
          labelVerborgen
          keuzes={PLAATSEN}
          value={plaats}
          alleenLezen={alleenLezen}
          onChange={(nieuw) => onWijzig({ plaats: nieuw as Hoofdstuk["plaats"] })}
        />
        {alleenLezen ? null : (
          <div className="hoofdstukknoppen">
            <Button
              soort="icoon"
              label="Eerder in het document"
              hint="Alt+Shift+pijl omhoog"
              nietOmdat={props.omhoogNiet}
              onPress={() => onSchuif(-1)}
            >
              <ArrowUp size={16} strokeWidth={1.75} aria-hidden />
            </Button>
            <Button
              soort="icoon"
              label="Later in het document"
              hint="Alt+Shift+pijl omlaag"
              nietOmdat={props.omlaagNiet}
              onPress={() => onSchuif(1)}
            >
              <ArrowDown size={16} strokeWidth={1.75} aria-hidden />
            </Button>
            <Button soort="icoon" label="Haal dit hoofdstuk weg" onPress={onVerwijder}>
              <Trash2 size={16} strokeWidth={1.75} aria-hidden />
            </Button>
          </div>
        )}
      </header>
      <TekstEditor
        tekstKey={tekstSleutel("hoofdstuk", id)}
        label={`Tekst van ${naamVanHoofdstuk(hoofdstuk)}`}
        placeholder={hulpBij(titel)}
        voorstellen={voorstellen}
        onReady={setTekst}
        voet={gewijzigd ? <span className="rechts">Gewijzigd {wanneerEnWie(gewijzigd)}</span> : null}
      />
    </article>
  );
}

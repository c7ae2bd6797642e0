import type { ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { Vinkje } from "../ui/Vinkje.tsx";
import "./zoek-paneel.css";

type ZoekKeuzesProps = {
  vraag: ZoekVraag;
  onVraag: (nieuw: Partial<ZoekVraag>) => void;
  /** Null when there is no text to look in alone. */
  alleenTekst: boolean | null;
  onAlleenTekst: (alleen: boolean) => void;
};

/** How and where is looked. */
export function ZoekKeuzes({ vraag, onVraag, alleenTekst, onAlleenTekst }: ZoekKeuzesProps) {
  return (
    <fieldset className="zoekpaneel-keuzes">
      <legend className="alleen-lezer">Hoe en waar zoeken</legend>
      <Vinkje aan={vraag.heelWoord} onChange={(heelWoord) => onVraag({ heelWoord })}>
        Heel woord
      </Vinkje>
      <Vinkje aan={vraag.hoofdletters} onChange={(hoofdletters) => onVraag({ hoofdletters })}>
        Let op hoofdletters
      </Vinkje>
      {alleenTekst === null ? null : (
        <Vinkje aan={alleenTekst} onChange={onAlleenTekst}>
          Alleen in deze tekst
        </Vinkje>
      )}
    </fieldset>
  );
}

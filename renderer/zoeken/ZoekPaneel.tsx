import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { zonderVeld } from "../state/plek.ts";
import { useRaamwerk } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { sluitZoekPaneel, useZoek } from "../state/zoek-store.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { TreffersLijst } from "./TreffersLijst.tsx";
import { type TekstMetTreffers, useTekstTreffers } from "./use-tekst-treffers.ts";
import { useVervang } from "./use-vervang.ts";
import { ZoekKeuzes } from "./ZoekKeuzes.tsx";
import "./zoek-paneel.css";

const LEEG: ZoekVraag = { termen: [], heelWoord: false, hoofdletters: false };

/** Finds words in the texts of the agenda and replaces them; it stays open beside the text it shows. */
export function ZoekPaneel() {
  const paneel = useZoek((state) => state.paneel);
  return paneel === null ? null : <Paneel metVervang={paneel === "vervang"} />;
}

function Paneel({ metVervang }: { metVervang: boolean }) {
  const vraag = useZoek((state) => state.vraag) ?? LEEG;
  const tekst = useZoek((state) => state.tekst);
  const keer = useZoek((state) => state.keer);
  const [alleenTekst, setAlleenTekst] = useState(false);
  const [door, setDoor] = useState("");
  const { teksten, zoekt } = useTekstTreffers(vraag, alleenTekst ? tekst : null);
  const { stap: zetStap, ga, huidig, sluit } = useStappen(teksten);
  const stap = useLater(zetStap, zoekt);
  useF3(stap);
  const { vervang, vervangAlles } = useVervang(teksten, vraag, door, huidig);
  const paneel = useRef<HTMLElement>(null);
  useEscape(paneel, sluit);
  const aantal = teksten.reduce((som, { treffers }) => som + treffers.length, 0);
  const zoek = (nieuw: Partial<ZoekVraag>) =>
    useZoek.setState({ vraag: { ...vraag, ...nieuw }, gekozen: null });
  return (
    <aside className="zoekpaneel" aria-label="Zoeken in de teksten" data-gebied ref={paneel}>
      <form
        className="zoekpaneel-velden"
        onSubmit={(event) => {
          event.preventDefault();
          stap(1);
        }}
      >
        <div className="zoekpaneel-kop">
          <h2 className="zoekpaneel-titel">{metVervang ? "Zoeken en vervangen" : "Zoeken in de teksten"}</h2>
          <Button soort="icoon" label="Sluit zoeken" hint="Esc" onPress={sluit}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
        <TextField
          key={keer}
          label="Zoek"
          value={vraag.termen.join(" ")}
          maxLength={200}
          autoFocus
          kiesAlles
          onInput={(term) => zoek({ termen: term === "" ? [] : [term] })}
        />
        {metVervang ? (
          <TextField label="Vervang door" value={door} maxLength={200} onInput={setDoor} />
        ) : null}
        <ZoekKeuzes
          vraag={vraag}
          onVraag={zoek}
          alleenTekst={tekst === null ? null : alleenTekst}
          onAlleenTekst={setAlleenTekst}
        />
        <div className="zoekpaneel-knoppen">
          <span className="zoekpaneel-telling" role="status">
            {telling(vraag, aantal, teksten.length)}
          </span>
          <Button soort="icoon" label="Vorige plek" hint="Shift+F3" onPress={() => stap(-1)}>
            <ChevronUp size={16} strokeWidth={1.75} aria-hidden />
          </Button>
          <Button soort="icoon" label="Volgende plek" hint="Enter of F3" onPress={() => stap(1)}>
            <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
        {metVervang ? (
          <div className="zoekpaneel-knoppen">
            <Button
              klein
              nietOmdat={vervang ? undefined : "Ga eerst naar een plek"}
              onPress={() => vervang?.()}
            >
              Vervang
            </Button>
            <Button
              klein
              nietOmdat={vervangAlles ? undefined : "Er is niets om te vervangen"}
              onPress={() => vervangAlles?.()}
            >
              Vervang alles
            </Button>
          </div>
        ) : null}
        <button type="submit" hidden />
      </form>
      <TreffersLijst teksten={teksten} huidig={huidig} onKies={ga} />
    </aside>
  );
}

type Plaats = Readonly<{ sleutel: string; nummer: number }>;

/** Goes from hit to hit, through all texts and round again. */
function useStappen(teksten: readonly TekstMetTreffers[]) {
  const raamwerk = useRaamwerk();
  const gekozen = useZoek((state) => state.gekozen);
  const tekst = useZoek((state) => state.tekst);
  const plaatsen = teksten.flatMap(({ treffers, ref, isVeld }) =>
    treffers.map((treffer) => ({ treffer, ref, isVeld })),
  );
  const index = plaatsen.findIndex(
    ({ treffer }) => treffer.sleutel === gekozen?.sleutel && treffer.nummer === gekozen.nummer,
  );
  const ga = ({ sleutel, nummer }: Plaats) => {
    const plaats = plaatsen.find(({ treffer }) => treffer.sleutel === sleutel && treffer.nummer === nummer);
    if (!plaats) return;
    useView.getState().ga(zonderVeld(plekVanRef(plaats.ref, raamwerk)));
    useZoek.setState({ gekozen: { sleutel, nummer } });
  };
  /** Without a chosen hit it begins in the text that had the focus last. */
  const vanaf = (stappen: number): number => {
    if (index >= 0) return index;
    const hier = plaatsen.findIndex(({ treffer }) => treffer.sleutel === tekst);
    return Math.max(0, hier) - (stappen > 0 ? 1 : 0);
  };
  const stap = (stappen: number) => {
    const volgende = plaatsen.at((vanaf(stappen) + stappen) % Math.max(1, plaatsen.length));
    if (volgende) ga(volgende.treffer);
  };
  const huidig = index < 0 ? undefined : plaatsen[index];
  /** A text selects the hit that was shown; a field gets the focus. */
  const sluit = () => {
    if (huidig?.isVeld) useView.getState().ga(plekVanRef(huidig.ref, raamwerk));
    sluitZoekPaneel();
  };
  return { stap, ga, huidig: huidig?.treffer ?? null, sluit };
}

/** Goes on as soon as the hits of what was typed are there: who presses Enter right after typing goes there too. */
function useLater(stap: (stappen: number) => void, zoekt: boolean): (stappen: number) => void {
  const [gevraagd, setGevraagd] = useState<number | null>(null);
  useEffect(() => {
    if (zoekt || gevraagd === null) return;
    setGevraagd(null);
    stap(gevraagd);
  }, [zoekt, gevraagd, stap]);
  return (stappen) => (zoekt ? setGevraagd(stappen) : stap(stappen));
}

function telling({ termen }: ZoekVraag, aantal: number, teksten: number): string {
  if (termen.length === 0) return "";
  if (aantal === 0) return "Niets gevonden";
  const getal = aantal.toLocaleString("nl-NL");
  return teksten === 1 ? `${getal} in 1 tekst` : `${getal} in ${teksten} teksten`;
}

function useF3(stap: (stappen: number) => void): void {
  const laatste = useRef(stap);
  laatste.current = stap;
  useEffect(() => {
    const toets = (event: KeyboardEvent) => {
      if (event.key !== "F3") return;
      event.preventDefault();
      laatste.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", toets);
    return () => document.removeEventListener("keydown", toets);
  }, []);
}

/** Esc in the panel closes it. */
function useEscape(paneel: React.RefObject<HTMLElement | null>, sluit: () => void): void {
  const laatste = useRef(sluit);
  laatste.current = sluit;
  useEffect(() => {
    const element = paneel.current;
    const toets = (event: KeyboardEvent) => event.key === "Escape" && laatste.current();
    element?.addEventListener("keydown", toets);
    return () => element?.removeEventListener("keydown", toets);
  }, [paneel]);
}

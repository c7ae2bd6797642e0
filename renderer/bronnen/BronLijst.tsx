import { Search } from "lucide-react";
import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import type { Ref } from "#shared/document/ref.ts";
import { type Bron, citeernaam } from "#shared/domain/bron.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { erbijZin, metNieuwe } from "../agenda/met-nieuwe.ts";
import { zoekBronnen } from "../editor/kaarten/zoek-bronnen.ts";
import { useMetGetypt } from "../state/getypt.ts";
import { useNetGemaakt } from "../state/maak-nieuw.ts";
import { formatPlek } from "../state/plek.ts";
import { inTeksten } from "./bron-gebruik.ts";
import "../ui/tweeluik.css";
import "../ui/zoekveld.css";
import "./bronnen.css";

type BronLijstProps = {
  bronnen: readonly Bron[];
  gebruik: ReadonlyMap<string, readonly Ref[]>;
  huidig: string | null;
  onGekozen: () => void;
};

/** How a bron is called where it has no name yet. */
export const naamVanBron = (bron: Bron): string => {
  const naam = citeernaam(bron).trim();
  return naam === "" ? NAAMLOOS.bron : naam;
};

/** How a bron is called now, also while its name is being typed. */
export function BronNaam({ bron }: { bron: Bron }) {
  return naamVanBron(useMetGetypt("bron", bron));
}

/** Sorts bronnen as a reader looks for them: by the name they are cited with. */
export function opNaam(bronnen: readonly Bron[]): Bron[] {
  return [...bronnen].sort((links, rechts) => naamVanBron(links).localeCompare(naamVanBron(rechts), "nl"));
}

/** The bronnen in their order, with where they are used; typing narrows the list. */
export function BronLijst({ bronnen, gebruik, huidig, onGekozen }: BronLijstProps) {
  const [zoek, setZoek] = useState("");
  const passend = bronnen.filter((bron) => zoekBronnen(zoek, [bron]).length > 0);
  const { getoond: gevonden, erbij } = metNieuwe(bronnen, passend, useNetGemaakt(zoek));
  return (
    <>
      <SearchField
        className="zoekveld bronzoek"
        aria-label="Zoek in de bronnen"
        value={zoek}
        onChange={setZoek}
      >
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Input placeholder="Zoek in de bronnen" />
      </SearchField>
      <ul>
        {gevonden.map((bron) => {
          const aantal = gebruik.get(bron.id)?.length ?? 0;
          return (
            <li key={bron.id} className="lijstrij">
              <a
                href={formatPlek({ scherm: "bronnen", ref: { soort: "bron", id: bron.id } })}
                onClick={onGekozen}
                {...(bron.id === huidig ? { "aria-current": "true" as const } : {})}
              >
                <BronNaam bron={bron} />
                <span className={`bij${aantal === 0 ? " bij-leeg" : ""}`}>
                  {[inTeksten(aantal), bron.uitgever].filter((deel) => deel !== "").join(" · ")}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      {erbij > 0 ? (
        <p className="lijst-leeg" role="status">
          {erbijZin(erbij)}
        </p>
      ) : null}
      {gevonden.length === 0 ? <p className="lijst-leeg">Niets gevonden voor ‘{zoek}’.</p> : null}
    </>
  );
}

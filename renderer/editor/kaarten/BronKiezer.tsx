import { Library, Plus, Search } from "lucide-react";
import { useState } from "react";
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from "react-aria-components";
import type { Velden } from "#shared/document/edits/records.ts";
import { type Bron, citeernaam } from "#shared/domain/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { BronVindplaats } from "./BronVindplaats.tsx";
import { NieuweBron } from "./NieuweBron.tsx";
import { zoekBronnen } from "./zoek-bronnen.ts";
import "../../ui/menu.css";
import "../../ui/zoekveld.css";
import "./bron-kiezer.css";

/** What the user chose to cite: a bron that is there, a source of the raamwerk, or a new one. */
export type BronKeuze =
  | { readonly soort: "bron"; readonly bron: Bron }
  | { readonly soort: "raamwerk"; readonly bron: RaamwerkBron }
  | { readonly soort: "nieuw"; readonly velden: Velden<"bron"> };

type BronKiezerProps = {
  bronnen: readonly Bron[];
  /** Sources of the raamwerk that are not in the bibliotheek yet. */
  voorstellen: readonly RaamwerkBron[];
  onKies: (keuze: BronKeuze, vindplaats: string) => void;
  onClose: () => void;
};

/** Finds a bron by typing, or adds one on the spot; then asks for the place in it. Enter, Enter is enough. */
export function BronKiezer({ bronnen, voorstellen, onKies, onClose }: BronKiezerProps) {
  const [keuze, setKeuze] = useState<BronKeuze | null>(null);
  const [nieuw, setNieuw] = useState<string | null>(null);
  if (keuze)
    return (
      <BronVindplaats
        naam={naamVan(keuze)}
        onKies={(vindplaats) => onKies(keuze, vindplaats)}
        onClose={onClose}
      />
    );
  if (nieuw !== null)
    return (
      <NieuweBron titel={nieuw} onKies={(velden) => setKeuze({ soort: "nieuw", velden })} onClose={onClose} />
    );
  return (
    <Zoeker
      bronnen={bronnen}
      voorstellen={voorstellen}
      onKeuze={setKeuze}
      onNieuw={setNieuw}
      onClose={onClose}
    />
  );
}

type ZoekerProps = Omit<BronKiezerProps, "onKies"> & {
  onKeuze: (keuze: BronKeuze) => void;
  onNieuw: (titel: string) => void;
};

function Zoeker({ bronnen, voorstellen, onKeuze, onNieuw, onClose }: ZoekerProps) {
  const [zoek, setZoek] = useState("");
  const eigen = zoekBronnen(zoek, bronnen);
  const raamwerk = zoekBronnen(zoek, voorstellen);
  const kies = (id: string) => {
    const bron = bronnen.find((kandidaat) => `bron-${kandidaat.id}` === id);
    const voorstel = voorstellen.find((kandidaat) => `raamwerk-${kandidaat.id}` === id);
    if (bron) onKeuze({ soort: "bron", bron });
    else if (voorstel) onKeuze({ soort: "raamwerk", bron: voorstel });
    else onNieuw(zoek.trim());
  };
  return (
    <Dialog
      titel="Bron citeren"
      onClose={onClose}
      knoppen={<Button onPress={() => onNieuw(zoek.trim())}>Nieuwe bron</Button>}
    >
      <Autocomplete inputValue={zoek} onInputChange={setZoek}>
        <SearchField className="zoekveld" aria-label="Zoek een bron" autoFocus>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <Input placeholder="Zoek op titel, uitgever of jaar" />
        </SearchField>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="kieslijst" aria-label="Gevonden bronnen" tabIndex={0}>
          <ListBox aria-label="Bronnen" onAction={(id) => kies(String(id))}>
            <Groep kop="Bibliotheek" items={eigen.map(uitBibliotheek)} />
            <Groep
              kop="Uit het raamwerk"
              items={raamwerk.map((bron) => ({
                id: `raamwerk-${bron.id}`,
                naam: bron.naam,
                bij: bron.uitgever,
              }))}
            />
            {eigen.length + raamwerk.length === 0 ? (
              <ListBoxItem id="nieuw" className="menu-item kies-item" textValue="Nieuwe bron">
                <Plus size={16} strokeWidth={1.75} aria-hidden />
                <span>Niets gevonden. Voeg ‘{zoek.trim()}’ toe als nieuwe bron</span>
              </ListBoxItem>
            ) : null}
          </ListBox>
        </section>
      </Autocomplete>
    </Dialog>
  );
}

const uitBibliotheek = (bron: Bron): GroepItem => ({
  id: `bron-${bron.id}`,
  naam: citeernaam(bron),
  bij: bron.titel === citeernaam(bron) ? bron.uitgever : bron.titel,
});

type GroepItem = Readonly<{ id: string; naam: string; bij: string }>;

function Groep({ kop, items }: { kop: string; items: readonly GroepItem[] }) {
  if (items.length === 0) return null;
  return (
    <ListBoxSection>
      <Header className="kieslijst-kop">{kop}</Header>
      <Collection items={items}>
        {({ id, naam, bij }) => (
          <ListBoxItem id={id} className="menu-item kies-item" textValue={naam}>
            <Library size={16} strokeWidth={1.75} aria-hidden />
            <span className="kies-naam">{naam}</span>
            <span className="menu-bij">{bij}</span>
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  );
}

function naamVan(keuze: BronKeuze): string {
  switch (keuze.soort) {
    case "bron":
      return keuze.bron.titel;
    case "raamwerk":
      return `${keuze.bron.naam} (${keuze.bron.uitgever})`;
    case "nieuw":
      return keuze.velden.titel ?? "";
  }
}

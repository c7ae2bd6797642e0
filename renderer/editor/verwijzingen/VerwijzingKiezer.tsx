import { Hash, Search } from "lucide-react";
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
import type { DoelWoord, Verwijsbaar } from "#shared/word/verwijsbaar.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { zoekDoelen } from "./zoek-doelen.ts";
import "../../ui/menu.css";
import "../../ui/zoekveld.css";
import "../kaarten/bron-kiezer.css";

type VerwijzingKiezerProps = {
  doelen: readonly Verwijsbaar[];
  onKies: (doel: Verwijsbaar) => void;
  onClose: () => void;
};

const GROEPEN: readonly Readonly<{ kop: string; woorden: readonly DoelWoord[] }>[] = [
  { kop: "Hoofdstukken en paragrafen", woorden: ["hoofdstuk", "paragraaf"] },
  { kop: "Ambities en acties", woorden: ["ambitie", "actie"] },
  { kop: "Tabellen", woorden: ["tabel"] },
  { kop: "Bijlagen", woorden: ["bijlage"] },
];

/** Finds by typing what the text refers to: a number, or words of a title. */
export function VerwijzingKiezer({ doelen, onKies, onClose }: VerwijzingKiezerProps) {
  const [zoek, setZoek] = useState("");
  const gevonden = zoekDoelen(zoek, doelen);
  const kies = (id: string) => {
    const doel = gevonden.find((kandidaat) => idVan(kandidaat) === id);
    if (doel) onKies(doel);
  };
  return (
    <Dialog titel="Verwijzing" onClose={onClose}>
      <Autocomplete inputValue={zoek} onInputChange={setZoek}>
        <SearchField className="zoekveld" aria-label="Zoek waar u naar verwijst" autoFocus>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <Input placeholder="Zoek op nummer of titel" />
        </SearchField>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="kieslijst" aria-label="Waar u naar kunt verwijzen" tabIndex={0}>
          <ListBox
            aria-label="Paragrafen, acties, tabellen en bijlagen"
            renderEmptyState={() => <Leeg zoek={zoek} />}
            onAction={(id) => kies(String(id))}
          >
            {GROEPEN.map(({ kop, woorden }) => (
              <Groep key={kop} kop={kop} doelen={gevonden.filter(({ woord }) => woorden.includes(woord))} />
            ))}
          </ListBox>
        </section>
      </Autocomplete>
    </Dialog>
  );
}

function Leeg({ zoek }: { zoek: string }) {
  return (
    <p className="stil">
      {zoek.trim() === ""
        ? "Er staat nog niets met een nummer in het document."
        : `Niets gevonden voor ‘${zoek.trim()}’.`}
    </p>
  );
}

const idVan = ({ woord, nummer }: Verwijsbaar): string => `${woord}-${nummer}`;

function Groep({ kop, doelen }: { kop: string; doelen: readonly Verwijsbaar[] }) {
  if (doelen.length === 0) return null;
  return (
    <ListBoxSection>
      <Header className="kieslijst-kop">{kop}</Header>
      <Collection items={doelen.map((doel) => ({ id: idVan(doel), doel }))}>
        {({ id, doel: { woord, nummer, titel } }) => (
          <ListBoxItem id={id} className="menu-item kies-item" textValue={`${woord} ${nummer} ${titel}`}>
            <Hash size={16} strokeWidth={1.75} aria-hidden />
            <span className="kies-naam">{`${nummer} ${titel}`}</span>
            <span className="menu-bij">{woord}</span>
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  );
}

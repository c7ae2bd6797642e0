import { ChevronDown, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { bestaat, leesKeuze, type Mogelijk, passend } from "./kies-uit-tekst.ts";
import { useConcept } from "./use-concept.ts";
import "./kies-of-maak.css";
import "./menu.css";
import "./veld.css";

type KiesOfMaakProps = {
  label: string;
  labelVerborgen?: boolean;
  keuzes: readonly Mogelijk[];
  placeholder?: string;
  onKies: (id: string) => void;
  /** Makes something new of what was typed. */
  onMaak: (naam: string) => void;
};

const NIEUW = "nieuw:";

/**
 * A field to choose one thing by typing a part of its name, or to make a new one on the spot. Enter, Tab and leaving the
 * field take what was typed; Esc empties it. Empty again afterwards.
 */
export function KiesOfMaak({ onKies, onMaak, ...rest }: KiesOfMaakProps) {
  const [beurt, setBeurt] = useState({ keer: 0, metFocus: false });
  return (
    <Kiezer
      key={beurt.keer}
      {...rest}
      metFocus={beurt.metFocus}
      onKlaar={({ kies, maak }, blijft) => {
        setBeurt({ keer: beurt.keer + 1, metFocus: blijft });
        if (kies !== undefined) onKies(kies);
        if (maak !== undefined) onMaak(maak);
      }}
    />
  );
}

type Uitkomst = Readonly<{ kies?: string; maak?: string }>;

type KiezerProps = Omit<KiesOfMaakProps, "onKies" | "onMaak"> & {
  metFocus: boolean;
  /** `blijft` tells that the user goes on in this field. */
  onKlaar: (uitkomst: Uitkomst, blijft: boolean) => void;
};

/** One choice; made anew for the next, so that the list does not open again over what was just chosen. */
function Kiezer(props: KiezerProps) {
  const { label, labelVerborgen = false, keuzes, placeholder, metFocus } = props;
  const { tekst, typ, neem, rondAf } = useKeuze(props);
  const kanErbij = tekst.trim() !== "" && !bestaat(tekst, keuzes);
  const items: Mogelijk[] = [
    ...passend(tekst, keuzes),
    ...(kanErbij ? [{ id: NIEUW, label: `Voeg ‘${tekst.trim()}’ toe` }] : []),
  ];
  return (
    <ComboBox
      className="veld"
      items={items}
      inputValue={tekst}
      selectedKey={null}
      allowsEmptyCollection
      allowsCustomValue
      autoFocus={metFocus}
      onInputChange={typ}
      onSelectionChange={(key) => {
        if (key !== null) neem(key === NIEUW ? { maak: tekst.trim() } : { kies: String(key) }, true);
      }}
      onBlur={() => document.hasFocus() && rondAf(false)}
    >
      <Label className={labelVerborgen ? "alleen-lezer" : "veld-label"}>{label}</Label>
      <div className="veld-kiezer" onKeyDownCapture={(event) => onToets(event, tekst, rondAf, typ)}>
        <Input className="veld-invoer" placeholder={placeholder ?? ""} maxLength={200} />
        <Button className="veld-kiezer-knop">
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <Keuzes />
    </ComboBox>
  );
}

const leeg = () => <p className="menu-leeg">Typ een naam om toe te voegen.</p>;

function Keuzes() {
  return (
    <Popover className="zweeft menu">
      <ListBox<Mogelijk> className="menu-lijst" renderEmptyState={leeg}>
        {({ id, label: naam, bij }) => (
          <ListBoxItem id={id} textValue={naam} className="menu-item">
            {id === NIEUW ? <Plus size={16} strokeWidth={1.75} aria-hidden /> : null}
            <span>{naam}</span>
            {bij ? <span className="menu-bij">{bij}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

/** What is typed, and what becomes of it: it is taken once, also when the field goes away under the user. */
function useKeuze({ keuzes, onKlaar }: KiezerProps) {
  const [tekst, setTekst] = useState("");
  const genomen = useRef(false);
  const neem = (uitkomst: Uitkomst, blijft: boolean) => {
    if (genomen.current) return;
    genomen.current = true;
    onKlaar(uitkomst, blijft);
  };
  const rondAf = (blijft: boolean) => {
    const bedoeld = leesKeuze(tekst, keuzes);
    if (bedoeld) neem(bedoeld, blijft);
  };
  useConcept(() => rondAf(false), tekst.trim() !== "");
  return { tekst, typ: setTekst, neem, rondAf };
}

/** Enter without a row of the list takes the text itself; Esc empties the field before it does anything else. */
function onToets(
  event: React.KeyboardEvent<HTMLElement>,
  tekst: string,
  rondAf: (blijft: boolean) => void,
  typ: (tekst: string) => void,
): void {
  if (event.nativeEvent.isComposing || tekst === "") return;
  const opRij = event.currentTarget.querySelector("input")?.hasAttribute("aria-activedescendant") ?? false;
  const doe = { Enter: opRij ? null : () => rondAf(true), Escape: () => typ("") }[event.key];
  if (!doe) return;
  event.preventDefault();
  event.stopPropagation();
  doe();
}

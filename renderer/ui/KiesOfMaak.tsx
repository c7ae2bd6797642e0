import { ChevronDown, Plus } from "lucide-react";
import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import "./kies-of-maak.css";
import "./menu.css";
import "./veld.css";

type Mogelijk = Readonly<{ id: string; label: string; bij?: string }>;

type KiesOfMaakProps = {
  label: string;
  labelVerborgen?: boolean;
  keuzes: readonly Mogelijk[];
  placeholder?: string;
  onKies: (id: string) => void;
  /** Makes something new of what was typed; without it one can only choose. */
  onMaak?: (naam: string) => void;
};

const NIEUW = "nieuw:";

/** A field to choose one thing by typing a part of its name, or to make a new one on the spot. Empty again afterwards. */
export function KiesOfMaak({ onKies, onMaak, ...rest }: KiesOfMaakProps) {
  const [keer, setKeer] = useState(0);
  const daarna =
    <T,>(doe: (waarde: T) => void) =>
    (waarde: T) => {
      setKeer(keer + 1);
      doe(waarde);
    };
  return (
    <Kiezer
      key={keer}
      {...rest}
      metFocus={keer > 0}
      onKies={daarna(onKies)}
      {...(onMaak ? { onMaak: daarna(onMaak) } : {})}
    />
  );
}

/** One choice; made anew for the next, so that the list does not open again over what was just chosen. */
function Kiezer(props: KiesOfMaakProps & { metFocus: boolean }) {
  const { label, labelVerborgen = false, keuzes, placeholder, metFocus, onKies, onMaak } = props;
  const [tekst, setTekst] = useState("");
  const gezocht = tekst.trim().toLocaleLowerCase("nl");
  const passend = keuzes.filter((keuze) => keuze.label.toLocaleLowerCase("nl").includes(gezocht));
  const bestaat = passend.some((keuze) => keuze.label.toLocaleLowerCase("nl") === gezocht);
  const maakbaar = onMaak !== undefined && gezocht !== "" && !bestaat;
  const items: Mogelijk[] = [
    ...passend,
    ...(maakbaar ? [{ id: NIEUW, label: `Voeg ‘${tekst.trim()}’ toe` }] : []),
  ];
  const kies = (id: string) => {
    if (id === NIEUW) onMaak?.(tekst.trim());
    else onKies(id);
  };
  return (
    <ComboBox
      className="veld"
      items={items}
      inputValue={tekst}
      selectedKey={null}
      allowsEmptyCollection
      autoFocus={metFocus}
      onInputChange={setTekst}
      onSelectionChange={(key) => key !== null && kies(String(key))}
    >
      <Label className={labelVerborgen ? "alleen-lezer" : "veld-label"}>{label}</Label>
      <div className="veld-kiezer">
        <Input className="veld-invoer" placeholder={placeholder ?? ""} maxLength={200} />
        <Button className="veld-kiezer-knop">
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <Popover className="zweeft menu">
        <ListBox<Mogelijk>
          className="menu-lijst"
          renderEmptyState={() => (
            <p className="menu-leeg">{onMaak ? "Typ een naam om toe te voegen." : "Niets gevonden."}</p>
          )}
        >
          {({ id, label: naam, bij }) => (
            <ListBoxItem id={id} textValue={naam} className="menu-item">
              {id === NIEUW ? <Plus size={16} strokeWidth={1.75} aria-hidden /> : null}
              <span>{naam}</span>
              {bij ? <span className="menu-bij">{bij}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

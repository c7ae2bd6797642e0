import { ChevronDown } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import type { Keuze } from "#shared/document/edits/antwoord.ts";
import { TRIAGE_NAMEN, type Triage } from "#shared/domain/antwoord.ts";
import { KEUZES } from "../agenda/triage-keuzes.ts";
import { TextField } from "../ui/TextField.tsx";
import { TRIAGE_ICONEN, TriageStaat } from "../ui/TriageStaat.tsx";
import "../ui/knop.css";
import "../ui/menu.css";

type TriageKeuzeProps = {
  triage: Triage;
  alleenLezen: boolean;
  onKies: (keuze: Keuze) => void;
};

/** What the region does with this vraag in this round, as a menu. */
export function TriageKeuze({ triage, alleenLezen, onKies }: TriageKeuzeProps) {
  if (alleenLezen) return <TriageStaat soort={triage.kind} />;
  return (
    <MenuTrigger>
      <Button className="knop knop-klein" aria-label={`Keuze: ${TRIAGE_NAMEN[triage.kind]}`}>
        <TriageStaat soort={triage.kind} />
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu
          className="menu-lijst"
          aria-label="Wat doet u met deze vraag?"
          onAction={(id) => onKies({ kind: id as Triage["kind"] })}
        >
          {KEUZES.map(({ kind, letter }) =>
            kind === "klaar" ? null : <KeuzeItem key={kind} kind={kind} toets={letter} />,
          )}
          <Separator className="menu-lijn" />
          <KeuzeItem kind="open" />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function KeuzeItem({ kind, toets }: { kind: Triage["kind"]; toets?: string }) {
  const Icoon = TRIAGE_ICONEN[kind];
  const tekst = kind === "bewust-niet" ? `${TRIAGE_NAMEN[kind]}, want …` : TRIAGE_NAMEN[kind];
  return (
    <MenuItem id={kind} className="menu-item" textValue={tekst}>
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      <span>{tekst}</span>
      {toets ? <kbd>{toets}</kbd> : null}
    </MenuItem>
  );
}

type TriageRedenProps = TriageKeuzeProps & {
  /** True when the choice was made just now, so that the reason can be typed at once. */
  autoFocus: boolean;
};

/** Where the answer stands, or why there is none: what makes elders and bewust niet a finished choice. */
export function TriageReden({ triage, alleenLezen, autoFocus, onKies }: TriageRedenProps) {
  if (triage.kind === "elders")
    return (
      <TextField
        label="Waar staat het antwoord?"
        placeholder="Bijvoorbeeld: bij vraag 6, of in Regio in Beeld, hoofdstuk 3"
        value={triage.waar}
        maxLength={2000}
        alleenLezen={alleenLezen}
        autoFocus={autoFocus}
        onCommit={(waar) => onKies({ kind: "elders", waar })}
      />
    );
  if (triage.kind === "bewust-niet")
    return (
      <TextField
        label="Bewust niet, want"
        placeholder="Bijvoorbeeld: er zijn geen cijfers per regio"
        value={triage.want}
        maxLength={2000}
        alleenLezen={alleenLezen}
        autoFocus={autoFocus}
        onCommit={(want) => onKies({ kind: "bewust-niet", want })}
      />
    );
  return null;
}

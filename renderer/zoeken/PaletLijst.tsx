import {
  BookOpenText,
  Building2,
  ChevronRight,
  Euro,
  Flag,
  Handshake,
  History,
  Library,
  ListChecks,
  type LucideIcon,
  MessageCircleQuestion,
  SpellCheck,
  Terminal,
  WholeWord,
} from "lucide-react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { Deel } from "#shared/zoeken/fragment.ts";
import type { Plek } from "../state/plek.ts";
import type { Keuze, Palet, PaletItem } from "./palet-groepen.ts";
import "./zoeken.css";

const ICONEN: Readonly<Partial<Record<Plek["scherm"], LucideIcon>>> = {
  vragen: MessageCircleQuestion,
  triage: MessageCircleQuestion,
  hoofdstukken: BookOpenText,
  ambities: Flag,
  acties: ListChecks,
  begroting: Euro,
  bronnen: Library,
  partners: Handshake,
  afkortingen: WholeWord,
  agendagegevens: Building2,
  versies: History,
};

type PaletLijstProps = Readonly<{ palet: Palet; vraag: string; onKies: (keuze: Keuze) => void }>;

/** What the palette found, in groups; the field keeps the keyboard. */
export function PaletLijst({ palet: { groepen }, vraag, onKies }: PaletLijstProps) {
  return (
    <ListBox
      className="palet-lijst"
      aria-label="Gevonden en te doen"
      renderEmptyState={() => (
        <p className="palet-leeg">
          Niets gevonden voor ‘{vraag.trim()}’. Probeer een korter woord, of een ander woord.
        </p>
      )}
    >
      {groepen.map(({ naam, items }) => (
        <ListBoxSection key={naam} id={naam} aria-label={naam}>
          <Header className="palet-kop">{naam}</Header>
          {items.map((item) => (
            <Item key={item.id} item={item} onKies={onKies} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Item({ item, onKies }: Readonly<{ item: PaletItem; onKies: (keuze: Keuze) => void }>) {
  const { id, keuze, titel, uit, bij, toets } = item;
  const Icoon = icoonVan(keuze);
  const naam = titel.map(({ tekst }) => tekst).join("");
  return (
    <ListBoxItem id={id} className="palet-item" textValue={naam} onAction={() => onKies(keuze)}>
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      <span className="palet-tekst">
        <Delen delen={titel} />
        {uit.length > 0 ? (
          <span className="palet-uit">
            <Delen delen={uit} />
          </span>
        ) : null}
      </span>
      {bij ? <span className="palet-bij">{bij}</span> : null}
      {toets ? (
        <span className="palet-toetsen">
          {toets.split("+").map((deel) => (
            <kbd key={deel}>{deel}</kbd>
          ))}
        </span>
      ) : null}
    </ListBoxItem>
  );
}

function Delen({ delen }: { delen: readonly Deel[] }) {
  return delen.map(({ tekst, gevonden }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity
    gevonden ? <mark key={index}>{tekst}</mark> : <span key={index}>{tekst}</span>,
  );
}

function icoonVan(keuze: Keuze): LucideIcon {
  if (keuze.doe === "zoek") return SpellCheck;
  if (keuze.doe === "opdracht") return Terminal;
  return ICONEN[keuze.plek.scherm] ?? ChevronRight;
}

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { flushSync } from "react-dom";
import { voegToe } from "#shared/document/edits/records.ts";
import { BlokSoort } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { openNaam } from "./rij-opdrachten.ts";
import "../ui/knop.css";
import "../ui/menu.css";

const SOORT_NAMEN: Readonly<Record<BlokSoort, string>> = {
  lasten: "Blok met lasten",
  dekking: "Blok met dekking",
  reserve: "Reserve",
};

/** Adds a blok, after asking on which side of the begroting it stands, and opens its name. */
export function NieuwBlok({ session, label }: { session: AgendaSession; label: string }) {
  const [open, setOpen] = useState(false);
  const kies = (soort: unknown) => {
    flushSync(() => setOpen(false));
    voegBlokToe(session, soort);
  };
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="knop knop-stil knop-klein">
        <Plus size={14} strokeWidth={1.75} aria-hidden /> {label}
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu className="menu-lijst" aria-label="Wat voor blok" onAction={kies}>
          {BlokSoort.options.map((soort) => (
            <MenuItem key={soort} id={soort} className="menu-item">
              {SOORT_NAMEN[soort]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function voegBlokToe(session: AgendaSession, keuze: unknown): void {
  const id = crypto.randomUUID();
  session.doe(voegToe("blok", id, { naam: "", soort: BlokSoort.parse(keuze) }));
  openNaam({ soort: "blok", id });
}

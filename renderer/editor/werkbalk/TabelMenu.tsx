import type { ChainedCommands, Editor } from "@tiptap/core";
import { Table } from "lucide-react";
import { Button, Menu, MenuItem, Popover, Separator } from "react-aria-components";
import { naMenu } from "../na-menu.ts";
import { doe } from "../opmaak.ts";
import { WerkbalkKnop } from "./WerkbalkKnop.tsx";
import { WerkbalkMenu } from "./WerkbalkMenu.tsx";
import "../../ui/menu.css";
import "./werkbalk.css";

type Stap = Readonly<{ id: string; label: string; doe: (chain: ChainedCommands) => ChainedCommands }>;

const STAPPEN: readonly (readonly Stap[])[] = [
  [
    { id: "rij-boven", label: "Rij erboven", doe: (chain) => chain.addRowBefore() },
    { id: "rij-onder", label: "Rij eronder", doe: (chain) => chain.addRowAfter() },
    { id: "kolom-links", label: "Kolom links", doe: (chain) => chain.addColumnBefore() },
    { id: "kolom-rechts", label: "Kolom rechts", doe: (chain) => chain.addColumnAfter() },
  ],
  [
    { id: "kopregel", label: "Kopregel aan of uit", doe: (chain) => chain.toggleHeaderRow() },
    { id: "cellen", label: "Cellen samenvoegen of splitsen", doe: (chain) => chain.mergeOrSplit() },
  ],
  [
    { id: "rij-weg", label: "Haal deze rij weg", doe: (chain) => chain.deleteRow() },
    { id: "kolom-weg", label: "Haal deze kolom weg", doe: (chain) => chain.deleteColumn() },
    { id: "tabel-weg", label: "Haal de tabel weg", doe: (chain) => chain.deleteTable() },
  ],
];

/** Puts a table with a head row in the text; with the caret in a table: its rows, columns and head row. */
export function TabelMenu({ editor, inTabel }: { editor: Editor; inTabel: boolean }) {
  const invoegen = () => doe(editor, (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }));
  if (!inTabel) return <WerkbalkKnop icoon={Table} label="Tabel invoegen" onPress={invoegen} />;
  const kies = (gekozen: string) => {
    const stap = STAPPEN.flat().find(({ id }) => id === gekozen);
    if (stap) doe(editor, stap.doe);
  };
  return (
    <WerkbalkMenu editor={editor}>
      <Button className="werkbalk-knop is-actief" aria-label="Tabel wijzigen">
        <Table size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu
          className="menu-lijst"
          aria-label="Tabel wijzigen"
          onAction={(id) => naMenu(() => kies(String(id)))}
        >
          {STAPPEN.flatMap((groep, index) => [
            ...(index > 0 ? [<Separator key={`lijn-${groep[0]?.id}`} className="menu-lijn" />] : []),
            ...groep.map(({ id, label }) => (
              <MenuItem key={id} id={id} className="menu-item" textValue={label}>
                <span>{label}</span>
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </WerkbalkMenu>
  );
}

import type { Editor } from "@tiptap/core";
import { Check, ChevronDown } from "lucide-react";
import { Button, Menu, MenuItem, Popover } from "react-aria-components";
import { KOP_NIVEAUS, type KopNiveau } from "#shared/domain/rich-text.ts";
import { naMenu } from "../na-menu.ts";
import { doe } from "../opmaak.ts";
import { WerkbalkMenu } from "./WerkbalkMenu.tsx";
import "../../ui/menu.css";
import "./werkbalk.css";

export type AlineaSoort = "alinea" | `kop-${KopNiveau}`;

const SOORTEN: readonly { id: AlineaSoort; label: string; toets: string }[] = [
  { id: "alinea", label: "Alinea", toets: "Ctrl+Shift+0" },
  { id: "kop-3", label: "Kop", toets: "Ctrl+Shift+3" },
  { id: "kop-4", label: "Kleine kop", toets: "Ctrl+Shift+4" },
  { id: "kop-5", label: "Tussenkop", toets: "Ctrl+Shift+5" },
];

/** What kind of paragraph the caret is in, and a menu to change that. */
export function AlineaMenu({ editor, soort }: { editor: Editor; soort: AlineaSoort }) {
  const kies = (id: AlineaSoort) => {
    const level = KOP_NIVEAUS.find((niveau) => id === `kop-${niveau}`);
    doe(editor, (chain) => (level === undefined ? chain.setParagraph() : chain.setHeading({ level })));
  };
  const label = SOORTEN.find(({ id }) => id === soort)?.label ?? "Alinea";
  return (
    <WerkbalkMenu editor={editor}>
      <Button className="werkbalk-knop werkbalk-knop-tekst" aria-label={`Soort alinea: ${label}`}>
        <span className="werkbalk-soort">
          <span>{label}</span>
          {SOORTEN.map(({ id, label: ander }) => (
            <span key={id} className="werkbalk-soort-maat" aria-hidden>
              {ander}
            </span>
          ))}
        </span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="zweeft menu" placement="bottom start">
        <Menu
          className="menu-lijst"
          aria-label="Soort alinea"
          selectionMode="single"
          selectedKeys={[soort]}
          onAction={(id) => naMenu(() => kies(id as AlineaSoort))}
        >
          {SOORTEN.map(({ id, label: tekst, toets }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={tekst}>
              {({ isSelected }) => (
                <>
                  <span className="menu-plek">
                    {isSelected ? <Check size={16} strokeWidth={1.75} aria-hidden /> : null}
                  </span>
                  <span>{tekst}</span>
                  <kbd>{toets}</kbd>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </WerkbalkMenu>
  );
}

import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import "./menu.css";
import "./veld.css";

export type Keuze = Readonly<{ id: string; label: string; icoon?: ReactNode; bij?: string }>;

type SelectProps = {
  label: string;
  labelVerborgen?: boolean;
  keuzes: readonly Keuze[];
  /** Null shows the placeholder. */
  value: string | null;
  placeholder?: string;
  alleenLezen?: boolean;
  onChange: (id: string) => void;
};

/** A choice of one from a short list. */
export function Select({
  label,
  labelVerborgen = false,
  keuzes,
  value,
  placeholder,
  alleenLezen,
  onChange,
}: SelectProps) {
  return (
    <AriaSelect
      className="veld"
      selectedKey={value}
      placeholder={placeholder ?? "Kies"}
      isDisabled={alleenLezen ?? false}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className={labelVerborgen ? "alleen-lezer" : "veld-label"}>{label}</Label>
      <Button className="veld-invoer veld-keuze">
        <SelectValue />
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="zweeft menu">
        <ListBox items={keuzes} className="menu-lijst">
          {({ id, label: tekst, icoon, bij }) => (
            <ListBoxItem id={id} textValue={tekst} className="menu-item">
              {({ isSelected }) => (
                <>
                  {icoon}
                  <span>{tekst}</span>
                  {bij ? <span className="menu-bij">{bij}</span> : null}
                  {isSelected ? (
                    <Check size={16} strokeWidth={1.75} aria-hidden className="menu-vink" />
                  ) : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

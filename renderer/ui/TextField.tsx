import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from "react-aria-components";
import { useVeldtekst } from "./use-veldtekst.ts";
import "./veld.css";

type TextFieldProps = {
  label: string;
  value: string;
  /** Hides the label for the eye; it stays the accessible name. */
  labelVerborgen?: boolean;
  hulp?: string;
  /** A sentence with a next step; shows the field as faulty. */
  fout?: string | undefined;
  placeholder?: string;
  meerRegels?: boolean;
  /** One line that wraps where it does not fit; Enter is done, a pasted line break becomes a space. */
  loopt?: boolean;
  maxLength?: number;
  alleenLezen?: boolean;
  autoFocus?: boolean;
  /** Takes the focus with all of its text selected, so that what is typed next takes its place. */
  kiesAlles?: boolean;
  type?: "text" | "url" | "date" | "month" | "number";
  /** Called with every key press. */
  onInput?: (value: string) => void;
  /** Called when the user is done: on Enter or when focus or the screen leaves, when the text changed or
   * was faulty: what stands there now may be right. Called meanwhile too, with what stands there so far. */
  onCommit?: (value: string) => void;
  /** Whether what stands there so far can be committed while the user goes on; all of it when left out. */
  kanTussendoor?: (value: string) => boolean;
};

/**
 * A field for one line or a short text. What is typed shows at once and is kept within a second, all of it as one edit;
 * Esc gives back what stood there before.
 */
export function TextField(props: TextFieldProps) {
  const { labelVerborgen = false, hulp, placeholder, fout, meerRegels = false, loopt = false } = props;
  const { tekst, label, typ, rondAf, herroep } = useVeldtekst(props);
  const veld = useKiesAlles(props.kiesAlles ?? false);
  const change = (typed: string) => typ(loopt ? typed.replace(/(?<!\s)\s*[\r\n]\s*/gu, " ") : typed);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter" && !meerRegels) {
      rondAf();
      if (loopt) event.preventDefault();
    }
    if (event.key === "Escape" && herroep()) event.stopPropagation();
  };
  const invoer = { className: "veld-invoer", onBlur: rondAf, onKeyDown, placeholder: placeholder ?? "" };
  return (
    <AriaTextField
      className="veld"
      ref={veld}
      value={tekst}
      onChange={change}
      isInvalid={fout !== undefined}
      isReadOnly={props.alleenLezen ?? false}
      maxLength={props.maxLength ?? 500}
      autoFocus={props.autoFocus ?? false}
      type={props.type ?? "text"}
    >
      <Label className={labelVerborgen ? "alleen-lezer" : "veld-label"}>{label}</Label>
      {hulp ? (
        <Text slot="description" className="veld-hulp">
          {hulp}
        </Text>
      ) : null}
      {meerRegels || loopt ? <TextArea {...invoer} rows={loopt ? 1 : 3} /> : <Input {...invoer} />}
      <FieldError className="veld-fout">
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
        <span>{fout}</span>
      </FieldError>
    </AriaTextField>
  );
}

/** Selects the text of the field as it appears. */
function useKiesAlles(aan: boolean) {
  const veld = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it appears
  useEffect(() => {
    const invoer = aan ? veld.current?.querySelector<HTMLInputElement>("input, textarea") : null;
    invoer?.focus();
    invoer?.select();
  }, []);
  return veld;
}

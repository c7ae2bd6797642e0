import { CircleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from "react-aria-components";
import { useConcept } from "./use-concept.ts";
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
   * was faulty: what stands there now may be right. */
  onCommit?: (value: string) => void;
};

/** A field for one line or a short text. What is typed shows at once and is committed as one edit; Esc takes it back. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    labelVerborgen = false,
    hulp,
    placeholder,
    fout,
    meerRegels = false,
    loopt = false,
    onCommit,
  } = props;
  const [draft, setDraft] = useState(value);
  const getypt = useRef(false);
  useEffect(() => {
    getypt.current = false;
    setDraft(value);
  }, [value]);
  const commit = () => {
    getypt.current = false;
    if (draft !== value || fout !== undefined) onCommit?.(draft);
  };
  useConcept(() => getypt.current && commit());
  const veld = useKiesAlles(props.kiesAlles ?? false);
  const change = (typed: string) => {
    getypt.current = true;
    const next = loopt ? typed.replace(/\s*[\r\n]+\s*/gu, " ") : typed;
    setDraft(next);
    props.onInput?.(next);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter" && !meerRegels) {
      commit();
      if (loopt) event.preventDefault();
    }
    if (event.key === "Escape" && draft !== value) {
      event.stopPropagation();
      change(value);
    }
  };
  const invoer = { className: "veld-invoer", onBlur: commit, onKeyDown, placeholder: placeholder ?? "" };
  return (
    <AriaTextField
      className="veld"
      ref={veld}
      value={draft}
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

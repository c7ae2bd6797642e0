import { Plus } from "lucide-react";
import { type RefObject, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { bijVerlaten } from "../ui/bij-verlaten.ts";
import { TextField } from "../ui/TextField.tsx";
import { useConcept } from "../ui/use-concept.ts";
import "./bronnen.css";

type NieuweAfkortingRijProps = {
  bekend: readonly string[];
  /** The form, so that a button elsewhere can put the focus in it. */
  formulier: RefObject<HTMLFormElement | null>;
  onVoegToe: (velden: Readonly<{ afkorting: string; betekenis: string }>) => void;
};

const LEEG = { afkorting: "", betekenis: "" };

/**
 * Two fields to add an abbreviation. Enter adds it and goes back to the first, ready for the next; leaving the fields
 * adds it too, or says why not.
 */
export function NieuweAfkortingRij({ bekend, formulier, onVoegToe }: NieuweAfkortingRijProps) {
  const [velden, setVelden] = useState(LEEG);
  const [ronde, setRonde] = useState(0);
  const [fout, setFout] = useState<string | undefined>();
  const afkorting = velden.afkorting.trim();
  const isIets = afkorting !== "" || velden.betekenis.trim() !== "";
  const voegToe = (): boolean => {
    if (afkorting === "") return weiger("Typ eerst de afkorting.");
    if (bekend.includes(afkorting)) return weiger("Deze afkorting staat al in de lijst.");
    onVoegToe({ afkorting, betekenis: velden.betekenis.trim() });
    setVelden(LEEG);
    setRonde(ronde + 1);
    return true;
  };
  const weiger = (waarom: string): false => {
    setFout(waarom);
    return false;
  };
  const bevestig = () => {
    if (voegToe()) requestAnimationFrame(() => focusEerste(formulier));
  };
  const verlaat = () => {
    if (isIets) voegToe();
  };
  useConcept(() => {
    if (afkorting !== "" && !bekend.includes(afkorting)) voegToe();
  }, isIets);
  const typ = (veld: keyof typeof LEEG) => (waarde: string) => {
    setFout(undefined);
    setVelden((vorige) => ({ ...vorige, [veld]: waarde }));
  };
  return (
    <form
      key={ronde}
      ref={formulier}
      className="lijstvelden lijstvelden-nieuw"
      onBlur={bijVerlaten(verlaat)}
      onSubmit={(event) => {
        event.preventDefault();
        bevestig();
      }}
    >
      <TextField label="Afkorting" value="" fout={fout} maxLength={40} onInput={typ("afkorting")} />
      <TextField label="Betekenis" value="" onInput={typ("betekenis")} />
      <Button type="submit">
        <Plus size={16} strokeWidth={1.75} aria-hidden /> Voeg toe
      </Button>
    </form>
  );
}

/** Puts the focus in the first field of a form. */
export function focusEerste(formulier: RefObject<HTMLFormElement | null>): void {
  formulier.current?.querySelector("input")?.focus();
}

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import "./bronnen.css";

type NieuweAfkortingRijProps = {
  bekend: readonly string[];
  onVoegToe: (velden: Readonly<{ afkorting: string; betekenis: string }>) => void;
};

const LEEG = { afkorting: "", betekenis: "" };

/** Two fields to add an abbreviation; Enter adds it and goes back to the first, ready for the next. */
export function NieuweAfkortingRij({ bekend, onVoegToe }: NieuweAfkortingRijProps) {
  const [velden, setVelden] = useState(LEEG);
  const [ronde, setRonde] = useState(0);
  const [fout, setFout] = useState<string | undefined>();
  const formulier = useRef<HTMLFormElement>(null);
  const bevestig = () => {
    const afkorting = velden.afkorting.trim();
    if (afkorting === "") return setFout("Typ eerst de afkorting.");
    if (bekend.includes(afkorting)) return setFout("Deze afkorting staat al in de lijst.");
    onVoegToe({ afkorting, betekenis: velden.betekenis.trim() });
    setVelden(LEEG);
    setRonde(ronde + 1);
    requestAnimationFrame(() => formulier.current?.querySelector("input")?.focus());
  };
  const typ = (veld: keyof typeof LEEG) => (waarde: string) => {
    setFout(undefined);
    setVelden((vorige) => ({ ...vorige, [veld]: waarde }));
  };
  return (
    <form
      key={ronde}
      ref={formulier}
      className="lijstvelden lijstvelden-nieuw"
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

import { FolderOpen } from "lucide-react";
import { type FormEvent, useId, useRef, useState } from "react";
import { nieuwsteRaamwerk, raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { BELEIDSJAREN, eersteJaar, formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { leesGemeenten } from "../agenda/lees-gemeenten.ts";
import { ask, newAgenda, useApp } from "../state/app-store.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { leesJaar } from "../ui/lees-jaar.ts";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import {
  bestandsnaamVoor,
  controleerInvoer,
  type Fouten,
  type Invoer,
  legeInvoer,
  titelVan,
  toRequest,
} from "./nieuwe-invoer.ts";
import "../ui/veld.css";
import "./start.css";

const RAAMWERKEN = raamwerken.map(({ id, naam }) => ({ id, label: naam })).reverse();

/** The wizard for a new agenda: who it is for, which years, and where it is kept. */
export function NieuweAgenda({ onClose }: { onClose: () => void }) {
  const [invoer, setInvoer] = useState(() => legeInvoer(eersteJaar(new Date()), nieuwsteRaamwerk.id));
  const [pad, setPad] = useState<string | null>(null);
  const [getoond, setGetoond] = useState<Fouten>({});
  const [bezig, setBezig] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const wijzig = (velden: Partial<Invoer>) => {
    setInvoer((huidig) => ({ ...huidig, ...velden }));
    setGetoond((huidig) => zonder(huidig, Object.keys(velden)));
  };
  const maak = async () => {
    const fouten = controleerInvoer(invoer);
    setGetoond(fouten);
    if (Object.keys(fouten).length > 0) return focusEersteFout(form.current);
    setBezig(true);
    const gelukt = await newAgenda({ invoer: toRequest(invoer), pad });
    setBezig(false);
    if (!gelukt) return;
    onClose();
    useView.getState().ga({ scherm: "overzicht" });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void maak();
  };
  return (
    <Dialog
      titel="Nieuwe agenda"
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button
            soort="hoofd"
            onPress={() => void maak()}
            nietOmdat={bezig ? "De agenda wordt gemaakt" : undefined}
          >
            Maak de agenda
          </Button>
        </>
      }
    >
      <form id={id} ref={form} className="wizard" onSubmit={onSubmit} noValidate>
        <Regio invoer={invoer} fouten={getoond} onChange={wijzig} />
        <Jaren invoer={invoer} fouten={getoond} onChange={wijzig} />
        <Plek titel={titelVan(invoer)} pad={pad} onKies={setPad} />
        <button type="submit" className="alleen-lezer" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}

type DeelProps = Readonly<{ invoer: Invoer; fouten: Fouten; onChange: (velden: Partial<Invoer>) => void }>;

function Regio({ invoer, fouten, onChange }: DeelProps) {
  const gemeenten = leesGemeenten(invoer.gemeenten);
  return (
    <>
      <TextField
        label="Arbeidsmarktregio"
        value={invoer.regio}
        fout={fouten.regio}
        maxLength={200}
        autoFocus
        onInput={(regio) => onChange({ regio })}
      />
      <TextField
        label="Titel"
        value={titelVan(invoer)}
        fout={fouten.titel}
        maxLength={300}
        onInput={(titel) => onChange({ titel })}
      />
      <TextField
        label="Centrumgemeente"
        value={invoer.centrumgemeente}
        maxLength={200}
        onInput={(centrumgemeente) => onChange({ centrumgemeente })}
      />
      <TextField
        label="Gemeenten"
        hulp="Eén per regel, of met komma’s ertussen. Plakken uit Excel mag."
        value={invoer.gemeenten}
        fout={fouten.gemeenten}
        meerRegels
        maxLength={20_000}
        onInput={(tekst) => onChange({ gemeenten: tekst })}
      />
      <p className="wizard-telling klein zachter" role="status">
        {gemeenten.length === 0 ? "U kunt de gemeenten later ook invullen." : telling(gemeenten)}
      </p>
    </>
  );
}

function Jaren({ invoer, fouten, onChange }: DeelProps) {
  return (
    <fieldset className="wizard-jaren">
      <legend className="alleen-lezer">Jaren en raamwerk</legend>
      <TextField
        label="Beleidsagenda vanaf"
        hulp={periode(invoer.beleidVanaf, BELEIDSJAREN)}
        value={invoer.beleidVanaf}
        fout={fouten.beleidVanaf}
        maxLength={4}
        onInput={(beleidVanaf) => onChange({ beleidVanaf })}
      />
      <TextField
        label="Uitvoeringsagenda vanaf"
        hulp={periode(invoer.uitvoeringVanaf, UITVOERINGSJAREN)}
        value={invoer.uitvoeringVanaf}
        fout={fouten.uitvoeringVanaf}
        maxLength={4}
        onInput={(uitvoeringVanaf) => onChange({ uitvoeringVanaf })}
      />
      <Select
        label="Raamwerk"
        keuzes={RAAMWERKEN}
        value={invoer.raamwerk}
        onChange={(raamwerk) => onChange({ raamwerk })}
      />
    </fieldset>
  );
}

type PlekProps = Readonly<{ titel: string; pad: string | null; onKies: (pad: string) => void }>;

function Plek({ titel, pad, onKies }: PlekProps) {
  const map = useApp((state) => state.start?.map ?? "");
  const dialogen = useApp((state) => state.start?.dialogen ?? false);
  const kies = async () => {
    const voorstel = bestandsnaamVoor(titel, EXTENSIE);
    const gekozen = await ask("bestand/kies", { doel: "bewaren", voorstel });
    if (gekozen?.pad) onKies(gekozen.pad);
  };
  return (
    <div className="wizard-plek">
      <div>
        <p className="veld-label">Plek</p>
        <p className="veld-hulp">{pad ?? map}</p>
      </div>
      {dialogen ? (
        <Button onPress={() => void kies()}>
          <FolderOpen size={16} strokeWidth={1.75} aria-hidden /> Kies een andere plek
        </Button>
      ) : null}
    </div>
  );
}

function periode(vanaf: string, jaren: number): string {
  const jaar = leesJaar(vanaf);
  return jaar === null ? `${jaren} jaar` : `${formatPeriode(jaar, jaren)}, ${jaren} jaar`;
}

function telling(gemeenten: readonly string[]): string {
  const hoeveel = gemeenten.length === 1 ? "1 gemeente" : `${gemeenten.length} gemeenten`;
  return `${hoeveel}: ${gemeenten.join(", ")}`;
}

function zonder(fouten: Fouten, velden: readonly string[]): Fouten {
  return Object.fromEntries(Object.entries(fouten).filter(([veld]) => !velden.includes(veld)));
}

/** Waits until the faults are drawn, then goes to the first. */
function focusEersteFout(form: HTMLFormElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus(),
  );
}

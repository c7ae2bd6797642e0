import { useState } from "react";
import type { Velden } from "#shared/document/edits/records.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { leesAdres } from "../link-adres.ts";
import "../../ui/formulier.css";

type NieuweBronProps = { titel: string; onKies: (velden: Velden<"bron">) => void; onClose: () => void };

/** A short form for a bron that is not in the bibliotheek yet; only the title is needed. */
export function NieuweBron({ titel, onKies, onClose }: NieuweBronProps) {
  const [velden, setVelden] = useState({ titel, kort: "", uitgever: "", jaar: "", url: "" });
  const [fouten, setFouten] = useState<{ titel?: string; url?: string }>({});
  const zet = (veld: keyof typeof velden) => (waarde: string) => {
    setVelden((vorige) => ({ ...vorige, [veld]: waarde }));
    setFouten({});
  };
  const bevestig = () => {
    if (velden.titel.trim() === "") return setFouten({ titel: "Geef de bron een titel." });
    const adres = velden.url.trim() === "" ? { ok: true as const, href: "" } : leesAdres(velden.url);
    if (!adres.ok) return setFouten({ url: adres.reden });
    onKies({ ...velden, titel: velden.titel.trim(), url: adres.href });
  };
  return (
    <Dialog
      titel="Nieuwe bron"
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button soort="hoofd" onPress={bevestig}>
            Voeg toe
          </Button>
        </>
      }
    >
      <form
        className="formulier"
        onSubmit={(event) => {
          event.preventDefault();
          bevestig();
        }}
      >
        <TextField label="Titel" value={titel} fout={fouten.titel} kiesAlles onInput={zet("titel")} />
        <TextField
          label="Korte naam"
          hulp="Zo staat de bron in de tekst. Leeg laten toont uitgever en jaar."
          value=""
          maxLength={80}
          onInput={zet("kort")}
        />
        <div className="formulier-rij">
          <TextField label="Uitgever" value="" maxLength={200} onInput={zet("uitgever")} />
          <TextField label="Jaar" value="" maxLength={20} onInput={zet("jaar")} />
        </div>
        <TextField label="Adres" value="" fout={fouten.url} maxLength={2048} onInput={zet("url")} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import "../../ui/formulier.css";

type BronVindplaatsProps = { naam: string; onKies: (vindplaats: string) => void; onClose: () => void };

/** Asks where in the bron it stands; may stay empty. */
export function BronVindplaats({ naam, onKies, onClose }: BronVindplaatsProps) {
  const [vindplaats, setVindplaats] = useState("");
  const klaar = () => onKies(vindplaats.trim());
  return (
    <Dialog
      titel="Bron citeren"
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button soort="hoofd" onPress={klaar}>
            Citeer
          </Button>
        </>
      }
    >
      <form
        className="formulier"
        onSubmit={(event) => {
          event.preventDefault();
          klaar();
        }}
      >
        <p>{naam}</p>
        <TextField
          label="Vindplaats"
          hulp="Waar in de bron, bijvoorbeeld p. 5 of hoofdstuk 2. Leeg laten mag."
          value=""
          maxLength={200}
          autoFocus
          onInput={setVindplaats}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

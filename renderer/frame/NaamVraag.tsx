import { useState } from "react";
import { saveInstellingen, useApp } from "../state/app-store.ts";
import { useSession, useSessionState } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import "./naam-vraag.css";

/** Asks once, after the first edit on this computer, what name goes with what one changes. Nothing waits for it. */
export function NaamVraag() {
  const { alleenLezen } = useSession();
  const gewijzigd = useSessionState((state) => state.canUndo);
  const nodig = useApp(({ instellingen }) => instellingen.naam === "" && !instellingen.naamGevraagd);
  const [begonnen, setBegonnen] = useState(gewijzigd);
  const [naam, setNaam] = useState("");
  if (gewijzigd && !begonnen) setBegonnen(true);
  if (!nodig || !begonnen || alleenLezen) return null;
  const klaar = () => void saveInstellingen({ naam: naam.trim(), naamGevraagd: true });
  return (
    <form
      className="naam-vraag"
      aria-label="Uw naam of functie"
      data-gebied
      onSubmit={(event) => {
        event.preventDefault();
        klaar();
      }}
    >
      <p>Welke naam of functie zetten we bij wat u wijzigt?</p>
      <TextField
        label="Uw naam of functie"
        labelVerborgen
        placeholder="Bijvoorbeeld: adviseur UWV"
        value=""
        maxLength={120}
        onInput={setNaam}
      />
      <Button
        type="submit"
        klein
        nietOmdat={naam.trim() === "" ? "Typ eerst een naam of functie" : undefined}
      >
        Bewaar
      </Button>
      <Button klein soort="stil" onPress={() => void saveInstellingen({ naamGevraagd: true })}>
        Liever niet
      </Button>
    </form>
  );
}

import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { leesAdres } from "../link-adres.ts";
import "../../ui/formulier.css";

type LinkDialoogProps = {
  /** The address of the link the caret is in, or empty for a new one. */
  href: string;
  /** Asks for the words too, when no words are selected. */
  metTekst: boolean;
  onKies: (href: string, tekst: string) => void;
  onVerwijder: () => void;
  onClose: () => void;
};

/** Asks for the address of a link and refuses an unsafe one with a sentence that says what can be used. */
export function LinkDialoog({ href, metTekst, onKies, onVerwijder, onClose }: LinkDialoogProps) {
  const [adres, setAdres] = useState(href);
  const [tekst, setTekst] = useState("");
  const [fout, setFout] = useState<string | undefined>();
  const bevestig = () => {
    const gelezen = leesAdres(adres);
    if (gelezen.ok) onKies(gelezen.href, tekst.trim());
    else setFout(gelezen.reden);
  };
  return (
    <Dialog
      titel={href === "" ? "Link toevoegen" : "Link wijzigen"}
      onClose={onClose}
      knoppen={
        <>
          {href === "" ? null : (
            <Button soort="stil" onPress={onVerwijder}>
              Haal link weg
            </Button>
          )}
          <Button onPress={onClose}>Annuleer</Button>
          <Button soort="hoofd" onPress={bevestig}>
            {href === "" ? "Voeg toe" : "Wijzig"}
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
        <TextField
          label="Adres"
          hulp="Een webadres of een e-mailadres."
          value={href}
          fout={fout}
          maxLength={2048}
          autoFocus
          onInput={(value) => {
            setAdres(value);
            setFout(undefined);
          }}
        />
        {metTekst ? (
          <TextField label="Tekst" hulp="Leeg laten toont het adres zelf." value="" onInput={setTekst} />
        ) : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

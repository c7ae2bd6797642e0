import { bewaarAls, zetTerug } from "../opdrachten/bestand-opdrachten.ts";
import { useSessionState } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { GeopendRegel } from "./GeopendRegel.tsx";

/** Asks where to go on when the file of the open agenda was removed, or moved out of sight. */
export function BestandWeg() {
  const { bestandsnaam } = useSessionState((state) => state.bestand);
  return (
    <GeopendRegel
      soort="waarschuwing"
      kop="Het bestand is weg"
      knoppen={
        <>
          <Button klein onPress={() => void zetTerug()}>
            Zet het terug
          </Button>
          <Button soort="stil" klein onPress={() => void bewaarAls()}>
            Bewaar als
          </Button>
        </>
      }
    >
      ‘{bestandsnaam}’ staat niet meer in zijn map. Het is verwijderd of verplaatst. Uw werk staat nog in dit
      venster. Kies waar de app het opslaat.
    </GeopendRegel>
  );
}

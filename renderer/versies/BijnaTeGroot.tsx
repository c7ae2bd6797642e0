import { GeopendRegel } from "./GeopendRegel.tsx";

/** Warns while there is still room, and says what makes it. */
export function BijnaTeGroot({ onSluit }: Readonly<{ onSluit: () => void }>) {
  return (
    <GeopendRegel soort="waarschuwing" kop="De agenda is bijna te groot" onSluit={onSluit}>
      Boven 64 MB kan de app hem niet meer opslaan. Haal grote tabellen of geplakte stukken weg, of begin een
      tweede agenda.
    </GeopendRegel>
  );
}

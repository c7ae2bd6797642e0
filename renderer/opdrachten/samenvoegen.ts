import { ask, useApp } from "../state/app-store.ts";
import { useView } from "../state/view-store.ts";
import { kiesBestand } from "./bestand-opdrachten.ts";

/** Lets the user choose a copy of the open agenda and merges it; false when nothing was merged. */
export async function voegSamen(): Promise<boolean> {
  const pad = await kiesBestand();
  return pad === null ? false : voegKopieSamen(pad);
}

/** Merges the copy at a path into the open agenda: every edit of both stays. False when it was refused. */
export async function voegKopieSamen(pad: string): Promise<boolean> {
  const session = useApp.getState().session;
  if (!session) return false;
  await session.flush();
  const samen = await ask("kopie/voegSamen", { sessie: session.geopend.sessie, pad });
  if (!samen) return false;
  useView.getState().meld({
    soort: "gereed",
    kop: "De kopie is samengevoegd",
    tekst: samen.nieuw
      ? "Wijzigingen van beide kanten staan er nu in. De stand van hiervoor staat bij Versies."
      : "Alles uit de kopie stond er al in.",
  });
  return true;
}

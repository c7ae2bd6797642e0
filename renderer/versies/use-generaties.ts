import { useCallback, useEffect, useState } from "react";
import type { Generatie } from "#shared/api/contract.ts";
import { ask } from "../state/app-store.ts";
import { meldStap } from "../state/met-ongedaan.ts";
import { useSession } from "../state/use-agenda.ts";
import { formatMomentMetTijd } from "../ui/moment.ts";

/** The older states of the open agenda, and the way back to one of them. Null while they are being fetched. */
export function useGeneraties() {
  const session = useSession();
  const { sessie } = session.geopend;
  const [generaties, setGeneraties] = useState<readonly Generatie[] | null>(null);
  const [bezig, setBezig] = useState(false);

  const haalOp = useCallback(async (): Promise<readonly Generatie[]> => {
    const lijst = (await ask("versies/lijst", { sessie })) ?? [];
    setGeneraties(lijst);
    return lijst;
  }, [sessie]);
  useEffect(() => void haalOp(), [haalOp]);

  /** The host sends the change itself to every window, here as one step to undo; the state before it has become the newest generation. */
  const zetTerug = async (generatie: Generatie): Promise<boolean> => {
    setBezig(true);
    const voor = new Set((generaties ?? []).map(({ id }) => id));
    await session.flush();
    const gelukt = await session.alsStap(() => ask("versies/herstel", { sessie, generatie: generatie.id }));
    const hiervoor = gelukt ? (await haalOp()).find(({ id }) => !voor.has(id)) : undefined;
    setBezig(false);
    if (!gelukt) return false;
    const melding = {
      kop: `De stand van ${formatMomentMetTijd(generatie.op)} is terug`,
      tekst: "De stand van hiervoor staat bovenaan bij Versies.",
    };
    meldStap(session, melding, hiervoor ? { anders: () => void zetTerug(hiervoor) } : {});
    return true;
  };
  return { generaties, bezig, haalOp, zetTerug };
}

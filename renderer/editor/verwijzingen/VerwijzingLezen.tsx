import { useEffect, useReducer } from "react";
import { VERWIJZING_WEG } from "#shared/domain/verwijsdoel.ts";
import { useApp } from "../../state/app-store.ts";
import { nummeringVan } from "./nummering.ts";
import { VERBROKEN_UITLEG } from "./verwijzing-teken.ts";
import "../tekst.css";

/** One reference in a text for reading, with the number it has in the open agenda. */
export function VerwijzingLezen({ naar }: { naar: string }) {
  const session = useApp((state) => state.session);
  const [, teken] = useReducer((keer: number) => keer + 1, 0);
  useEffect(() => {
    if (!session) return;
    const stop = nummeringVan(session).subscribe(teken);
    // What was counted between drawing and this.
    teken();
    return stop;
  }, [session]);
  const getoond = session ? nummeringVan(session).lees(naar) : null;
  return (
    <span
      className={`verwijzing${getoond ? "" : " verwijzing-ontbreekt"}`}
      title={getoond?.uitleg ?? VERBROKEN_UITLEG}
    >
      {getoond?.tekst ?? VERWIJZING_WEG}
    </span>
  );
}

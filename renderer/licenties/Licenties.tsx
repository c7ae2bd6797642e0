import { useEffect, useState } from "react";
import type { Onderdeel } from "#shared/api/contract.ts";
import { ask, useApp } from "../state/app-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import "./licenties.css";

/** What of others is in the app, each with the whole text of its licence. */
export function Licenties({ onClose }: { onClose: () => void }) {
  const onderdelen = useOnderdelen();
  const desktop = useApp((state) => state.start?.host === "desktop");
  return (
    <Dialog
      titel="Licenties van derden"
      breed
      onClose={onClose}
      knoppen={
        <>
          {desktop ? (
            <Button soort="stil" onPress={() => void ask("app/toonChromiumLicenties", {})}>
              Open de lijst van Chromium
            </Button>
          ) : null}
          <Button soort="hoofd" onPress={onClose}>
            Sluit
          </Button>
        </>
      }
    >
      <p className="licenties-lede">
        Meerjarenagenda zelf valt onder de EUPL-1.2. In de app zit ook werk van anderen. Open een regel voor
        de hele tekst van de licentie.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <section className="licenties" aria-label="Onderdelen" aria-busy={onderdelen === null} tabIndex={0}>
        <ul>
          {onderdelen?.map((onderdeel) => (
            <li key={sleutel(onderdeel)}>
              <Regel {...onderdeel} />
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}

function Regel({ naam, versie, licentie, bron, tekst }: Onderdeel) {
  return (
    <details>
      <summary>
        <span className="licenties-naam">
          {naam} {versie}
        </span>
        <span className="licenties-soort">{LEESBAAR[licentie] ?? licentie}</span>
      </summary>
      {bron ? <p className="licenties-bron">{bron}</p> : null}
      <pre>{tekst}</pre>
    </details>
  );
}

/** What is no licence by name, said in words. */
const LEESBAAR: Readonly<Record<string, string>> = {
  "LicenseRef-Auteurswet-15b": "Vrij volgens artikel 15b van de Auteurswet",
};

const sleutel = ({ naam, versie }: Onderdeel): string => `${naam} ${versie}`;

/** Null for as long as the list is on its way. The same package in the same version stands in it once. */
function useOnderdelen(): readonly Onderdeel[] | null {
  const [onderdelen, setOnderdelen] = useState<readonly Onderdeel[] | null>(null);
  useEffect(() => {
    void ask("app/licenties", {}).then((lijst) => {
      setOnderdelen([...new Map(lijst?.map((onderdeel) => [sleutel(onderdeel), onderdeel])).values()]);
    });
  }, []);
  return onderdelen;
}

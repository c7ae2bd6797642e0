import { useState } from "react";
import { useApp } from "../state/app-store.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import type { Blok, Stuk } from "./lees-handleiding.ts";
import { PAGINA_VAN, PAGINAS, TOETSEN } from "./paginas.ts";
import { Toetsen } from "./Toetsen.tsx";
import "./handleiding.css";

type HandleidingProps = {
  /** The chapter to begin at; without one that of the screen one is at. */
  begin?: string;
  onClose: () => void;
};

/** The manual, a chapter at a time. */
export function Handleiding({ begin, onClose }: HandleidingProps) {
  const plek = useView((state) => state.plek);
  const open = useApp((state) => state.session !== null);
  const [titel, setTitel] = useState(begin ?? (open ? PAGINA_VAN[plek.scherm] : "Beginnen"));
  const pagina = PAGINAS.find((kandidaat) => kandidaat.titel === titel);
  return (
    <Dialog
      titel="Handleiding"
      breed
      onClose={onClose}
      knoppen={
        <Button soort="hoofd" autoFocus onPress={onClose}>
          Sluit
        </Button>
      }
    >
      <div className="handleiding">
        <nav aria-label="Hoofdstukken van de handleiding">
          <ul>
            {PAGINAS.map((kandidaat) => (
              <li key={kandidaat.titel}>
                <button
                  type="button"
                  className="handleiding-knop"
                  {...(kandidaat.titel === titel ? { "aria-current": "page" as const } : {})}
                  onClick={() => setTitel(kandidaat.titel)}
                >
                  {kandidaat.titel}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
        <section key={titel} className="handleiding-pagina" aria-label={titel} tabIndex={0}>
          <h3>{titel}</h3>
          {pagina?.blokken.map((blok, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a chapter never change
            <BlokWeergave key={index} blok={blok} />
          ))}
          {titel === TOETSEN ? <Toetsen /> : null}
        </section>
      </div>
    </Dialog>
  );
}

function BlokWeergave({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    case "alinea":
      return (
        <p>
          <Regel stukken={blok.regel} />
        </p>
      );
    case "lijst":
      return (
        <ul>
          {blok.regels.map((regel) => (
            <li key={regel.map(({ tekst }) => tekst).join("")}>
              <Regel stukken={regel} />
            </li>
          ))}
        </ul>
      );
    case "tabel":
      return <Tabel {...blok} />;
  }
}

function Tabel({ kop, rijen }: Extract<Blok, { soort: "tabel" }>) {
  return (
    <table>
      <thead>
        <tr>
          {kop.map((naam) => (
            <th key={naam} scope="col">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.flatMap((cel) => cel.map(({ tekst }) => tekst)).join("|")}>
            {rij.map((cel, index) => (
              <td key={kop[index]}>
                <Regel stukken={cel} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Regel({ stukken }: { stukken: readonly Stuk[] }) {
  return stukken.map(({ tekst, soort }) => {
    if (soort === "vet") return <b key={tekst}>{tekst}</b>;
    return soort === "code" ? <code key={tekst}>{tekst}</code> : tekst;
  });
}

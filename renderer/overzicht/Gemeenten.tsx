import { useState } from "react";
import { LOCAL } from "#shared/document/layout.ts";
import { addRecord, moveRecord } from "#shared/document/records.ts";
import { leesGemeenten } from "../agenda/lees-gemeenten.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { TextField } from "../ui/TextField.tsx";
import { GemeenteRij } from "./GemeenteRij.tsx";
import "../ui/sectiekop.css";
import "./agenda-gegevens.css";

/** The municipalities in the order in which the document names them, with the dates of their decisions. */
export function Gemeenten() {
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const { doc, alleenLezen, undo } = useSession();
  return (
    <section aria-labelledby="gemeenten-kop">
      <h2 className="sectiekop" id="gemeenten-kop">
        Gemeenten en besluiten
        <span className="bij">{gemeenten.length === 1 ? "1 gemeente" : `${gemeenten.length} gemeenten`}</span>
      </h2>
      {gemeenten.length > 0 ? (
        <div className="gemeenten">
          <div className="gemeenten-kop" aria-hidden>
            <span>Gemeente</span>
            <span>Besluit college</span>
            <span>Besluit raad</span>
          </div>
          <Sorteerbaar
            label="Gemeenten"
            items={gemeenten}
            naam={({ naam }) => naam}
            alleenLezen={alleenLezen}
            onMove={(id, na) => {
              undo.stopCapturing();
              moveRecord(doc, "gemeenten", id, { na });
            }}
          >
            {(gemeente) => <GemeenteRij gemeente={gemeente} />}
          </Sorteerbaar>
        </div>
      ) : null}
      {alleenLezen ? null : <Toevoegen />}
    </section>
  );
}

function Toevoegen() {
  const { doc, stempel, undo } = useSession();
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const [tekst, setTekst] = useState("");
  const bekend = new Set(gemeenten.map(({ naam }) => naam.toLocaleLowerCase("nl")));
  const gelezen = leesGemeenten(tekst);
  const nieuw = gelezen.filter((naam) => !bekend.has(naam.toLocaleLowerCase("nl")));
  const voegToe = () => {
    undo.stopCapturing();
    doc.transact(() => {
      for (const naam of nieuw)
        addRecord(doc, "gemeenten", crypto.randomUUID(), { naam: naam.slice(0, 200) }, stempel());
    }, LOCAL);
    setTekst("");
  };
  return (
    <div className="gemeenten-nieuw">
      <TextField
        label="Gemeenten toevoegen"
        hulp="Eén per regel, of met komma’s ertussen. Plakken uit Excel mag."
        value={tekst}
        meerRegels
        maxLength={20_000}
        onInput={setTekst}
      />
      <Button onPress={voegToe} nietOmdat={nieuw.length === 0 ? waarom(gelezen.length) : undefined}>
        {nieuw.length > 1 ? `Voeg ${nieuw.length} gemeenten toe` : "Voeg toe"}
      </Button>
    </div>
  );
}

function waarom(gelezen: number): string {
  return gelezen === 0 ? "Typ eerst een naam" : "Deze gemeenten staan er al";
}

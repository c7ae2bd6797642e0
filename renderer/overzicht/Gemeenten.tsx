import { useMemo, useState } from "react";
import { voegGemeentenToe, zonderBekende } from "#shared/document/edits/gemeenten.ts";
import { verplaats } from "#shared/document/edits/records.ts";
import { leesGemeenten } from "../agenda/lees-gemeenten.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { bijVerlaten } from "../ui/bij-verlaten.ts";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConcept } from "../ui/use-concept.ts";
import { GemeenteRij } from "./GemeenteRij.tsx";
import "../ui/sectiekop.css";
import "./agenda-gegevens.css";

/** The municipalities in the order in which the document names them, with the dates of their decisions. */
export function Gemeenten() {
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const session = useSession();
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
            alleenLezen={session.alleenLezen}
            onMove={(id, na) => session.doe(verplaats("gemeente", id, { na }))}
          >
            {(gemeente) => <GemeenteRij gemeente={gemeente} />}
          </Sorteerbaar>
        </div>
      ) : null}
      {session.alleenLezen ? null : <Toevoegen />}
    </section>
  );
}

function Toevoegen() {
  const session = useSession();
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const [tekst, setTekst] = useState("");
  const gelezen = useMemo(
    () => leesGemeenten(tekst).map((naam) => ({ id: crypto.randomUUID(), naam })),
    [tekst],
  );
  const nieuw = zonderBekende(gemeenten, gelezen);
  const toevoegen = voegGemeentenToe(gelezen);
  const voegToe = () => {
    if (session.doe(toevoegen)) setTekst("");
  };
  useConcept(voegToe, nieuw.length > 0);
  return (
    <form
      className="gemeenten-nieuw"
      onBlur={bijVerlaten(voegToe)}
      onSubmit={(event) => {
        event.preventDefault();
        voegToe();
      }}
    >
      <TextField
        label="Gemeenten toevoegen"
        hulp="Eén per regel, of met komma’s ertussen. Plakken uit Excel mag."
        value={tekst}
        meerRegels
        maxLength={20_000}
        onInput={setTekst}
      />
      <Button type="submit" nietOmdat={session.kan(toevoegen) ? undefined : waarom(gelezen.length)}>
        {nieuw.length > 1 ? `Voeg ${nieuw.length} gemeenten toe` : "Voeg toe"}
      </Button>
    </form>
  );
}

function waarom(gelezen: number): string {
  return gelezen === 0 ? "Typ eerst een naam" : "Deze gemeenten staan er al";
}

import { X } from "lucide-react";
import { rijNaam } from "#shared/begroting/rijen.ts";
import { type Begroting, BLOKSOORT_NAMEN, type Noot } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { notenPerTabel } from "./rooster-afgeleid.ts";
import { kiesCel } from "./rooster-store.ts";
import { verwijderNoot, wijzigNoot } from "./wijzig-begroting.ts";

type NotenProps = { session: AgendaSession; begroting: Begroting; nieuw: string | null };

/** The notes under the table, in the order of their marks. */
export function Noten({ session, begroting, nieuw }: NotenProps) {
  const tabellen = notenPerTabel(begroting);
  if (tabellen.length === 0) return null;
  return (
    <section className="noten" aria-label="Noten bij de begroting">
      {tabellen.map(({ soort, noten }) => (
        <div key={soort}>
          <h2>
            {soort === null ? "Noten om af te maken" : `Noten bij de ${BLOKSOORT_NAMEN[soort].toLowerCase()}`}
          </h2>
          <ul>
            {noten.map(({ noot, mark }) => (
              <NootRegel
                key={noot.id}
                session={session}
                begroting={begroting}
                noot={noot}
                mark={mark}
                nieuw={nieuw}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type NootRegelProps = NotenProps & { noot: Noot; mark: string };

function NootRegel({ session, begroting, noot, mark, nieuw }: NootRegelProps) {
  const plek = plekVan(begroting, noot.bij);
  return (
    <li className="noot">
      <span className="noot-mark">{mark || "–"}</span>
      <TextField
        label={`Noot ${mark} bij ${plek.naam}`}
        labelVerborgen
        value={noot.tekst}
        meerRegels
        maxLength={4000}
        placeholder="Wat moet een lezer hierbij weten?"
        autoFocus={noot.id === nieuw}
        alleenLezen={session.alleenLezen}
        onCommit={(tekst) => wijzigNoot(session, noot.id, tekst)}
      />
      <button
        type="button"
        className="tekstlink noot-plek"
        onClick={() => kiesCel({ rij: plek.rij, kolom: "naam" })}
      >
        bij {plek.naam}
      </button>
      {session.alleenLezen ? null : (
        <Button
          soort="icoon"
          klein
          label={`Verwijder noot ${mark} bij ${plek.naam}`}
          onPress={() => verwijderNoot(session, noot.id)}
        >
          <X size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </li>
  );
}

function plekVan({ blokken, posten }: Begroting, bij: string): { naam: string; rij: string } {
  const blok = blokken.find(({ id }) => id === bij);
  if (blok) return { naam: blok.naam.trim() || "blok zonder naam", rij: `blok:${bij}` };
  const post = posten.find(({ id }) => id === bij);
  if (post) return { naam: post.naam.trim() || "post zonder naam", rij: bij };
  if (bij === "totaal-lasten" || bij === "totaal-dekking") {
    const van = bij === "totaal-lasten" ? "lasten" : "dekking";
    return { naam: rijNaam({ soort: "totaal", key: bij, van }).toLowerCase(), rij: bij };
  }
  return { naam: "een rij die weg is", rij: "" };
}

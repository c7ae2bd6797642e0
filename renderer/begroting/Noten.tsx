import { X } from "lucide-react";
import { rijKey } from "#shared/begroting/rijen.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { type Begroting, type BegrotingRij, BLOKSOORT_NAMEN, type Noot } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { notenPerTabel } from "./rooster-afgeleid.ts";
import { kiesCel } from "./rooster-store.ts";
import "../ui/tekstlink.css";
import "./begroting.css";

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
  const naam = naamVanRij(begroting, noot.bij);
  const bij = naam ?? "een rij die weg is";
  return (
    <li className="noot">
      <span className="noot-mark">{mark || "–"}</span>
      <TextField
        label={`Noot ${mark} bij ${bij}`}
        labelVerborgen
        value={noot.tekst}
        meerRegels
        maxLength={4000}
        placeholder="Wat moet een lezer hierbij weten?"
        autoFocus={noot.id === nieuw}
        alleenLezen={session.alleenLezen}
        onCommit={(tekst) => session.doe(wijzig("noot", noot.id, { tekst }))}
      />
      <button
        type="button"
        className="tekstlink noot-plek"
        onClick={() => kiesCel({ rij: naam === null ? "" : rijKey(noot.bij), kolom: "naam" })}
      >
        bij {bij}
      </button>
      {session.alleenLezen ? null : (
        <Button
          soort="icoon"
          klein
          label={`Haal noot ${mark} bij ${bij} weg`}
          onPress={() => verwijderNoot(session, noot.id)}
        >
          <X size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </li>
  );
}

/** Takes a note away and offers to bring it back. */
function verwijderNoot(session: AgendaSession, id: string): void {
  naarPrullenbak(session, { soort: "noot", id });
}

function naamVanRij({ blokken, posten }: Begroting, { soort, id }: BegrotingRij): string | null {
  const heeftId = (record: { readonly id: string }) => record.id === id;
  if (soort === "totaal") return `totaal ${id}`;
  const rij = soort === "blok" ? blokken.find(heeftId) : posten.find(heeftId);
  return rij ? rij.naam.trim() || NAAMLOOS[soort] : null;
}

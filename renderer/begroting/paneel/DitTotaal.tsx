import { useState } from "react";
import { type Rij, rijKey } from "#shared/begroting/rijen.ts";
import { zetGedrukt } from "#shared/document/edits/blok.ts";
import { formatEuro, parseBedrag } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { gedruktBij, type TotaalRij } from "#shared/domain/gedrukt-totaal.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";
import { TextField } from "../../ui/TextField.tsx";

type DitTotaalProps = { session: AgendaSession; begroting: Begroting; rij: Rij; jaar: number };

/** The total that an overgenomen document prints here, to hold against the sum. */
export function DitTotaal({ session, begroting, rij, jaar }: DitTotaalProps) {
  const bij = totaalRij(rij);
  return bij === null ? null : (
    <Gedrukt key={`${rijKey(bij)}-${jaar}`} session={session} begroting={begroting} bij={bij} jaar={jaar} />
  );
}

type GedruktProps = Omit<DitTotaalProps, "rij"> & { bij: TotaalRij };

function Gedrukt({ session, begroting, bij, jaar }: GedruktProps) {
  const [fout, setFout] = useState<string>();
  const waarde = gedruktBij(begroting, bij)[jaar];
  const commit = (tekst: string) => {
    const gelezen = leesGedrukt(tekst);
    setFout(gelezen.reden);
    if (gelezen.reden === undefined) session.doe(zetGedrukt(bij, jaar, gelezen.euro));
  };
  return (
    <section>
      <h2>Dit totaal</h2>
      <TextField
        label={`Totaal in het overgenomen document, ${jaar}`}
        hulp="We rekenen met de som, en zeggen het als die afwijkt."
        value={waarde === undefined ? "" : formatEuro(waarde)}
        fout={fout}
        maxLength={40}
        alleenLezen={session.alleenLezen}
        onCommit={commit}
        kanTussendoor={(tekst) => leesGedrukt(tekst).reden === undefined}
      />
    </section>
  );
}

type Gelezen = Readonly<{ euro: number | null; reden?: string }>;

function leesGedrukt(tekst: string): Gelezen {
  const gelezen = parseBedrag(tekst);
  if (!gelezen.ok) return { euro: null, reden: gelezen.reden };
  if (gelezen.bedrag?.kind === "pm")
    return { euro: null, reden: "Een gedrukt totaal is een bedrag. Laat leeg als er geen is." };
  return { euro: gelezen.bedrag?.euro ?? null };
}

/** Where a printed total belongs: at a blok, or at all lasten, dekking or reserves; null nowhere. */
function totaalRij(rij: Rij): TotaalRij | null {
  switch (rij.soort) {
    case "blok":
    case "subtotaal":
      return { soort: "blok", id: rij.blok.id };
    case "totaal":
      return { soort: "totaal", id: rij.van } as TotaalRij;
    case "post":
    case "beginstand":
    case "saldo":
      return null;
  }
}

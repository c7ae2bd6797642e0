import { useState } from "react";
import type { Rij } from "#shared/begroting/rijen.ts";
import { formatEuro, parseBedrag } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";
import { TextField } from "../../ui/TextField.tsx";
import { zetGedrukt } from "../wijzig-begroting.ts";

type DitTotaalProps = { session: AgendaSession; begroting: Begroting; rij: Rij; jaar: number };

/** The total that an overgenomen document prints here, to hold against the sum. */
export function DitTotaal({ session, begroting, rij, jaar }: DitTotaalProps) {
  const bij = gedruktBij(begroting, rij);
  return bij === null ? null : (
    <Gedrukt key={`${bij}-${jaar}`} session={session} begroting={begroting} bij={bij} jaar={jaar} />
  );
}

type GedruktProps = Omit<DitTotaalProps, "rij"> & { bij: string };

function Gedrukt({ session, begroting, bij, jaar }: GedruktProps) {
  const [fout, setFout] = useState<string>();
  const gedrukt =
    bij === "totaal-lasten" ? begroting.gedrukt : begroting.blokken.find(({ id }) => id === bij)?.gedrukt;
  const waarde = gedrukt?.[jaar];
  const commit = (tekst: string) => {
    const gelezen = leesGedrukt(tekst);
    setFout(gelezen.reden);
    if (gelezen.reden === undefined) zetGedrukt(session, bij, jaar, gelezen.euro);
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

/** Where a printed total belongs: at a blok, at all lasten, or (null) nowhere. */
function gedruktBij({ blokken }: Begroting, rij: Rij): string | null {
  if (rij.soort === "subtotaal" || rij.soort === "blok") return rij.blok.id;
  if (rij.soort !== "totaal") return null;
  if (rij.van === "lasten") return "totaal-lasten";
  const dekking = blokken.filter(({ soort }) => soort === "dekking");
  return dekking.length === 1 ? (dekking[0]?.id ?? null) : null;
}

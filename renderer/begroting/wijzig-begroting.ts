import { setGedruktTotaal, toggleJaar } from "#shared/document/agenda-velden.ts";
import { addRecord, moveRecord, patchRecord, removeRecord, type Velden } from "#shared/document/records.ts";
import {
  type Begroting,
  type BegrotingRij,
  BlokSoort,
  type Post,
  postenVan,
} from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { eenStap } from "../state/een-stap.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";

const begrotingVan = (session: AgendaSession): Begroting => session.store.getState().agenda.begroting;

/** Adds an empty post after another one, or at the end of its blok; returns its id. */
export function voegPostToe(session: AgendaSession, blokId: string, na: string | null): string {
  const id = crypto.randomUUID();
  const achter = na ?? postenVan(begrotingVan(session), blokId).at(-1)?.id ?? null;
  eenStap(session, () =>
    addRecord(
      session.doc,
      "posten",
      id,
      { blokId, naam: "" },
      session.stempel(),
      achter === null ? undefined : { na: achter },
    ),
  );
  return id;
}

/** Changes fields of one post as one step. */
export function wijzigPost(session: AgendaSession, id: string, velden: Velden<"posten">): void {
  eenStap(session, () => patchRecord(session.doc, "posten", id, velden, session.stempel()));
}

/** Takes a post away, with its notes, and offers to bring it back. */
export function verwijderPost(session: AgendaSession, post: Post): void {
  const noten = begrotingVan(session).noten.filter(({ bij }) => bij.soort === "post" && bij.id === post.id);
  metOngedaan(
    session,
    () =>
      eenStap(session, () => {
        removeRecord(session.doc, "posten", post.id);
        for (const noot of noten) removeRecord(session.doc, "noten", noot.id);
      }),
    { kop: `Post ‘${post.naam || "zonder naam"}’ staat in de prullenbak` },
  );
}

/** Moves a post one place up (-1) or down (1), at the edge into the blok beside it. */
export function schuifPost(session: AgendaSession, post: Post, stap: 1 | -1): void {
  const begroting = begrotingVan(session);
  const rij = postenVan(begroting, post.blokId);
  const index = rij.findIndex(({ id }) => id === post.id);
  const buur = rij[index + stap];
  if (buur) {
    zetPost(session, post, post.blokId, stap === 1 ? buur.id : (rij[index - 2]?.id ?? null));
    return;
  }
  const blok = buurBlok(begroting, post.blokId, stap);
  if (blok === null) return;
  zetPost(session, post, blok, stap === 1 ? null : (postenVan(begroting, blok).at(-1)?.id ?? null));
}

/** Puts a post in a blok, after another post of it or first. */
export function zetPost(session: AgendaSession, post: Post, blokId: string, na: string | null): void {
  eenStap(session, () => {
    patchRecord(session.doc, "posten", post.id, { blokId }, session.stempel());
    moveRecord(session.doc, "posten", post.id, { na });
  });
}

/** The blok before or after in the order of the screen. */
function buurBlok({ blokken }: Begroting, id: string, stap: 1 | -1): string | null {
  const volgorde = BlokSoort.options.flatMap((soort) => blokken.filter((blok) => blok.soort === soort));
  return volgorde[volgorde.findIndex((blok) => blok.id === id) + stap]?.id ?? null;
}

/** Adds an empty blok at the end; returns its id. */
export function voegBlokToe(session: AgendaSession, naam: string, soort: BlokSoort): string {
  const id = crypto.randomUUID();
  eenStap(session, () => addRecord(session.doc, "blokken", id, { naam, soort }, session.stempel()));
  return id;
}

/** Changes fields of one blok as one step. */
export function wijzigBlok(session: AgendaSession, id: string, velden: Velden<"blokken">): void {
  eenStap(session, () => patchRecord(session.doc, "blokken", id, velden, session.stempel()));
}

/** Moves a blok one place up or down among those of its soort. */
export function schuifBlok(session: AgendaSession, id: string, stap: 1 | -1): void {
  const { blokken } = begrotingVan(session);
  const soort = blokken.find((blok) => blok.id === id)?.soort;
  const rij = blokken.filter((blok) => blok.soort === soort);
  const index = rij.findIndex((blok) => blok.id === id);
  if (!rij[index + stap]) return;
  const na = stap === 1 ? (rij[index + 1]?.id ?? null) : (rij[index - 2]?.id ?? null);
  eenStap(session, () => moveRecord(session.doc, "blokken", id, { na }));
}

/** Takes a blok away with its posten and their notes, and offers to bring all back. */
export function verwijderBlok(session: AgendaSession, id: string): void {
  const begroting = begrotingVan(session);
  const posten = postenVan(begroting, id);
  const weg = new Set([id, ...posten.map((post) => post.id)]);
  const naam = begroting.blokken.find((blok) => blok.id === id)?.naam || "zonder naam";
  metOngedaan(
    session,
    () =>
      eenStap(session, () => {
        removeRecord(session.doc, "blokken", id);
        for (const post of posten) removeRecord(session.doc, "posten", post.id);
        for (const noot of begroting.noten)
          if (noot.bij.soort !== "totaal" && weg.has(noot.bij.id))
            removeRecord(session.doc, "noten", noot.id);
      }),
    {
      kop: `Blok ‘${naam}’ staat in de prullenbak`,
      ...(posten.length > 0
        ? { tekst: `Met ${posten.length === 1 ? "1 post" : `${posten.length} posten`}.` }
        : {}),
    },
  );
}

/** Adds a column for a year. */
export function voegJaarToe(session: AgendaSession, jaar: number): void {
  eenStap(session, () => toggleJaar(session.doc, jaar, true));
}

/** Takes the column of a year away and offers to bring it back; its amounts stay stored. */
export function verwijderJaar(session: AgendaSession, jaar: number): void {
  metOngedaan(session, () => eenStap(session, () => toggleJaar(session.doc, jaar, false)), {
    kop: `${jaar} is weg uit de begroting`,
    tekst: "De bedragen komen terug als u het jaar weer toevoegt.",
  });
}

/** Notes what an overgenomen document prints as total of a blok or of all lasten; null forgets it. */
export function zetGedrukt(
  session: AgendaSession,
  bij: BegrotingRij,
  jaar: number,
  euro: number | null,
): void {
  eenStap(session, () => {
    if (bij.soort === "totaal") setGedruktTotaal(session.doc, jaar, euro);
    const blok = begrotingVan(session).blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
    if (!blok) return;
    const { [jaar]: _oud, ...rest } = blok.gedrukt;
    const gedrukt = euro === null ? rest : { ...rest, [jaar]: euro };
    patchRecord(session.doc, "blokken", blok.id, { gedrukt }, session.stempel());
  });
}

/** Adds a note at a post, a blok or a total; returns its id. */
export function voegNootToe(session: AgendaSession, bij: BegrotingRij, tekst: string): string {
  const id = crypto.randomUUID();
  eenStap(session, () => addRecord(session.doc, "noten", id, { bij, tekst }, session.stempel()));
  return id;
}

/** Changes the text of a note. */
export function wijzigNoot(session: AgendaSession, id: string, tekst: string): void {
  eenStap(session, () => patchRecord(session.doc, "noten", id, { tekst }, session.stempel()));
}

/** Takes a note away and offers to bring it back. */
export function verwijderNoot(session: AgendaSession, id: string): void {
  metOngedaan(session, () => eenStap(session, () => removeRecord(session.doc, "noten", id)), {
    kop: "De noot staat in de prullenbak",
  });
}

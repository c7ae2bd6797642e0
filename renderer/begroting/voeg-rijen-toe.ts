import type { LeesRij } from "#shared/begroting/lees-tabel.ts";
import { aantalPosten } from "#shared/begroting/rijen.ts";
import { setGedruktTotaal, toggleJaar } from "#shared/document/agenda-velden.ts";
import { addRecord, patchRecord } from "#shared/document/records.ts";
import { type Blok, type BlokSoort, postenVan } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { eenStap } from "../state/een-stap.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { kiesCel } from "./rooster-store.ts";
import { alsOngelezen } from "./vul-cel.ts";

/** Where pasted posten go until a head among them says otherwise: a blok, or a new one of some soort. */
export type PlakDoel = Readonly<{ blokId: string } | { nieuw: BlokSoort }>;

type Lopend = { id: string; laatste: string | null; wasLeeg: boolean };

/**
 * Makes posten of pasted rows as one step to undo. A head starts the blok of that name; printed totals are kept at a
 * blok that had no posten of its own and at the total of the lasten; amounts that cannot be read stay at their cell.
 */
export function voegRijenToe(session: AgendaSession, rijen: readonly LeesRij[], doel: PlakDoel): void {
  const bezig = new Plakker(session, doel);
  const posten = rijen.filter(({ soort }) => soort === "post").length;
  metOngedaan(session, () => eenStap(session, () => bezig.doe(rijen)), {
    kop: `${aantalPosten(posten)} toegevoegd`,
  });
  if (bezig.eerste) kiesCel({ rij: bezig.eerste, kolom: "naam" });
}

class Plakker {
  eerste: string | null = null;
  private lopend: Lopend | null = null;
  private readonly soort: BlokSoort;
  private readonly session: AgendaSession;

  constructor(session: AgendaSession, doel: PlakDoel) {
    this.session = session;
    const blok = "blokId" in doel ? this.begroting.blokken.find(({ id }) => id === doel.blokId) : undefined;
    this.soort = "nieuw" in doel ? doel.nieuw : (blok?.soort ?? "lasten");
    if (blok) this.lopend = this.bestaand(blok);
  }

  doe(rijen: readonly LeesRij[]): void {
    this.voegJarenToe(rijen);
    for (const rij of rijen) {
      if (rij.soort === "kop") this.lopend = this.blokMetNaam(rij.naam);
      else if (rij.soort === "post") this.voegPostToe(rij);
      else if (rij.soort === "subtotaal") this.zetSubtotaal(rij);
      else if (rij.soort === "totaal" && this.soort === "lasten") this.zetTotaal(rij);
    }
  }

  private get begroting() {
    return this.session.store.getState().agenda.begroting;
  }

  private voegJarenToe(rijen: readonly LeesRij[]): void {
    const jaren = new Set(
      rijen.flatMap(({ bedragen, fouten }) => [...Object.keys(bedragen), ...fouten.map((f) => `${f.jaar}`)]),
    );
    for (const jaar of jaren)
      if (!this.begroting.jaren.includes(Number(jaar))) toggleJaar(this.session.doc, Number(jaar), true);
  }

  private bestaand({ id }: Blok): Lopend {
    const posten = postenVan(this.begroting, id);
    return { id, laatste: posten.at(-1)?.id ?? null, wasLeeg: posten.length === 0 };
  }

  private blokMetNaam(naam: string): Lopend {
    const gezocht = naam.toLowerCase();
    const blok = this.begroting.blokken.find((kandidaat) => kandidaat.naam.trim().toLowerCase() === gezocht);
    if (blok) return this.bestaand(blok);
    const id = crypto.randomUUID();
    addRecord(this.session.doc, "blokken", id, { naam, soort: this.soort }, this.session.stempel());
    return { id, laatste: null, wasLeeg: true };
  }

  private voegPostToe({ naam, aard, bedragen, fouten }: LeesRij): void {
    const blok = this.lopend ?? this.blokMetNaam("Geplakte posten");
    this.lopend = blok;
    const id = crypto.randomUUID();
    const plaats = blok.laatste === null ? undefined : { na: blok.laatste };
    const ongelezen = Object.assign({}, ...fouten.map(({ jaar, tekst }) => alsOngelezen(`${jaar}`, tekst)));
    const velden = { blokId: blok.id, naam, aard, bedragen, ongelezen };
    addRecord(this.session.doc, "posten", id, velden, this.session.stempel(), plaats);
    blok.laatste = id;
    this.eerste ??= id;
  }

  private zetSubtotaal(rij: LeesRij): void {
    if (!this.lopend?.wasLeeg) return;
    const gedrukt = Object.fromEntries(
      Object.entries(rij.bedragen).flatMap(([jaar, bedrag]) =>
        bedrag.kind === "euro" ? [[jaar, bedrag.euro]] : [],
      ),
    );
    patchRecord(this.session.doc, "blokken", this.lopend.id, { gedrukt }, this.session.stempel());
  }

  private zetTotaal(rij: LeesRij): void {
    for (const [jaar, bedrag] of Object.entries(rij.bedragen))
      if (bedrag.kind === "euro") setGedruktTotaal(this.session.doc, Number(jaar), bedrag.euro);
  }
}

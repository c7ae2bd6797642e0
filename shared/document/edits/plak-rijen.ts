import type { Bedrag } from "#shared/domain/bedrag.ts";
import { type Begroting, type Blok, type BlokSoort, type Post, postenVan } from "#shared/domain/begroting.ts";
import { zetGedruktTotaal, zetJaar } from "./agenda-velden.ts";
import { type Edit, samen } from "./edit.ts";
import { voegToe, wijzig } from "./records.ts";

/** What a pasted row becomes: a post, the head of a blok, a printed total, or nothing. */
export type PlakSoort = "post" | "kop" | "subtotaal" | "totaal" | "overslaan";

/**
 * A row to paste. `id` is for the post or the blok that it makes; `kant` is the side that a head begins or a total is
 * of, and null the side under which it stands.
 */
export type PlakRij = Readonly<{ id: string; soort: PlakSoort; kant: BlokSoort | null }> &
  Readonly<Pick<Post, "naam" | "aard" | "bedragen" | "ongelezen">>;

/**
 * The blok that pasted posten go to until a head among them says otherwise. When the agenda has none of this id it is
 * made, of this soort; blokken that heads start are of that soort too, unless a head
 * says otherwise.
 */
export type PlakDoel = Readonly<{ blokId: string; soort: BlokSoort }>;

/**
 * Makes posten of pasted rows. A head starts the blok of that name; printed totals are kept at their blok, or at their
 * side of the begroting; amounts that cannot be read stay at their cell.
 */
export const plakRijen =
  (rijen: readonly PlakRij[], doel: PlakDoel): Edit =>
  (blad, doen) => {
    const plakker = new Plakker(blad.agenda.begroting, doel);
    return samen(...plakker.edits(rijen))(blad, doen);
  };

/** A blok that posten go to: the last post in it, and the totals that are printed at it. */
type Lopend = { readonly id: string; laatste: string | undefined; gedrukt: Readonly<Record<string, number>> };

class Plakker {
  private readonly begroting: Begroting;
  private readonly doel: PlakDoel;
  /** The side under which the next row stands. */
  private kant: BlokSoort;
  /** Those of the agenda, and those that heads made. */
  private readonly blokken: Pick<Blok, "id" | "naam" | "soort">[];
  private readonly lopende = new Map<string, Lopend>();
  private lopend: Lopend | null;

  constructor(begroting: Begroting, doel: PlakDoel) {
    this.begroting = begroting;
    this.doel = doel;
    this.blokken = [...begroting.blokken];
    const blok = begroting.blokken.find(({ id }) => id === doel.blokId);
    this.kant = blok?.soort ?? doel.soort;
    this.lopend = blok ? this.verderIn(blok.id) : null;
  }

  edits(rijen: readonly PlakRij[]): Edit[] {
    return [...this.nieuweJaren(rijen), ...rijen.flatMap((rij) => this.rij(rij))];
  }

  private nieuweJaren(rijen: readonly PlakRij[]): Edit[] {
    const jaren = rijen.flatMap(({ bedragen, ongelezen }) => Object.keys({ ...bedragen, ...ongelezen }));
    return [...new Set(jaren.map(Number))]
      .filter((jaar) => Number.isInteger(jaar) && !this.begroting.jaren.includes(jaar))
      .map((jaar) => zetJaar(jaar, true));
  }

  private rij(rij: PlakRij): Edit[] {
    switch (rij.soort) {
      case "post":
        return this.post(rij);
      case "kop":
        return this.blok(rij.id, rij.naam, rij.kant ?? this.kant);
      case "subtotaal":
        return this.subtotaal(rij);
      case "totaal":
        return eurosVan(rij).map(([jaar, euro]) =>
          zetGedruktTotaal(Number(jaar), euro, rij.kant ?? this.kant),
        );
      case "overslaan":
        return [];
    }
  }

  private subtotaal(rij: PlakRij): Edit[] {
    if (!this.lopend) return [];
    this.lopend.gedrukt = { ...this.lopend.gedrukt, ...Object.fromEntries(eurosVan(rij)) };
    return [wijzig("blok", this.lopend.id, { gedrukt: this.lopend.gedrukt })];
  }

  private post({ id, naam, aard, bedragen, ongelezen }: PlakRij): Edit[] {
    const vooraf = this.lopend ? [] : this.blok(this.doel.blokId, "Geplakte posten", this.kant);
    const blok = this.lopend;
    if (!blok) return [];
    const plaats = blok.laatste === undefined ? undefined : { na: blok.laatste };
    blok.laatste = id;
    return [...vooraf, voegToe("post", id, { blokId: blok.id, naam, aard, bedragen, ongelezen }, plaats)];
  }

  /** Goes on in the blok of this name; makes it when there is none. */
  private blok(id: string, naam: string, kant: BlokSoort): Edit[] {
    const gezocht = naam.trim().toLowerCase();
    const bestaand = this.blokken.find((blok) => blok.naam.trim().toLowerCase() === gezocht);
    this.lopend = this.verderIn(bestaand?.id ?? id);
    this.kant = bestaand?.soort ?? kant;
    if (bestaand) return [];
    this.blokken.push({ id, naam, soort: kant });
    return [voegToe("blok", id, { naam, soort: kant })];
  }

  private verderIn(id: string): Lopend {
    const posten = postenVan(this.begroting, id);
    const gedrukt = this.begroting.blokken.find((blok) => blok.id === id)?.gedrukt ?? {};
    const lopend = this.lopende.get(id) ?? { id, laatste: posten.at(-1)?.id, gedrukt };
    this.lopende.set(id, lopend);
    return lopend;
  }
}

const eurosVan = ({ bedragen }: PlakRij): [string, number][] =>
  Object.entries<Bedrag>(bedragen).flatMap(([jaar, bedrag]) =>
    bedrag.kind === "euro" ? [[jaar, bedrag.euro]] : [],
  );

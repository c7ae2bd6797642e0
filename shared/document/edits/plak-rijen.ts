import type { Bedrag } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  type Blok,
  type BlokSoort,
  type Post,
  postenVan,
  sumJaren,
} from "#shared/domain/begroting.ts";
import { zetGedruktTotaal, zetJaar } from "./agenda-velden.ts";
import { type Edit, samen } from "./edit.ts";
import { voegToe, wijzig } from "./records.ts";

/** What a pasted row becomes: a post, the head of a blok, what a reserve begins with, a printed total, or nothing. */
export type PlakSoort = "post" | "kop" | "beginstand" | "subtotaal" | "totaal" | "overslaan";

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
 * Makes posten of pasted rows. A head starts the blok of that name, one of a whole side only when posten stand right
 * below it; printed totals are kept at their blok, or at their
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

type PlakBlok = Pick<Blok, "id" | "naam" | "soort">;

/** The name of the blok that is made for posten without a head. */
const NAAM_ZONDER_KOP = "Geplakte posten";
const NAAM_RESERVE = "Geplakte reserve";

class Plakker {
  private readonly begroting: Begroting;
  /** The side under which the next row stands. */
  private kant: BlokSoort;
  /** Those of the agenda, and those that heads made. */
  private readonly blokken: PlakBlok[];
  private readonly lopende = new Map<string, Lopend>();
  private lopend: Lopend | null;
  /** The blok that begins when a post comes before the next head. */
  private komend: PlakBlok;

  constructor(begroting: Begroting, doel: PlakDoel) {
    this.begroting = begroting;
    this.blokken = [...begroting.blokken];
    const blok = begroting.blokken.find(({ id }) => id === doel.blokId);
    this.kant = blok?.soort ?? doel.soort;
    this.komend = { id: doel.blokId, naam: NAAM_ZONDER_KOP, soort: this.kant };
    this.lopend = blok ? this.verderIn(blok.id) : null;
  }

  edits(rijen: readonly PlakRij[]): Edit[] {
    return [...this.nieuweJaren(rijen), ...rijen.flatMap((rij) => this.rij(rij))];
  }

  private nieuweJaren(rijen: readonly PlakRij[]): Edit[] {
    const jaren = rijen.flatMap(({ bedragen, ongelezen }) => Object.keys({ ...bedragen, ...ongelezen }));
    return [...new Set(jaren.map(Number))].filter(Number.isInteger).map((jaar) => zetJaar(jaar, true));
  }

  private rij(rij: PlakRij): Edit[] {
    switch (rij.soort) {
      case "post":
        return this.post(rij);
      case "kop":
        return this.kop(rij);
      case "beginstand":
        return this.beginstand(rij);
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

  /** The opening balance of the first year; each one after it is what is printed for the end of the year before. */
  private beginstand(rij: PlakRij): Edit[] {
    const jaren = Object.keys(rij.bedragen).sort();
    const eerste = rij.bedragen[jaren[0] ?? ""];
    if (!eerste) return [];
    const vooraf = this.inReserve(rij.id);
    const blok = this.lopend;
    if (!blok) return [];
    const eindes = eurosVan(rij).flatMap(([jaar, euro]): [string, number][] => {
      const vorige = jaren[jaren.indexOf(jaar) - 1];
      return vorige === undefined ? [] : [[vorige, euro]];
    });
    blok.gedrukt = { ...blok.gedrukt, ...Object.fromEntries(eindes) };
    const beginstand = this.voorJaren(eerste, blok.id, Number(jaren[0]));
    return [...vooraf, wijzig("blok", blok.id, { beginstand, gedrukt: blok.gedrukt })];
  }

  /** A balance of a later year without what the years before it already put in. */
  private voorJaren(bedrag: Bedrag, blokId: string, jaar: number): Bedrag {
    const eerder = this.begroting.jaren.filter((kandidaat) => kandidaat < jaar);
    const { euro } = sumJaren(postenVan(this.begroting, blokId), eerder);
    return bedrag.kind === "euro" ? { ...bedrag, euro: bedrag.euro - euro } : bedrag;
  }

  /** Goes on in the reserve that one is in, or in a new one. */
  private inReserve(id: string): Edit[] {
    if (this.blokken.find((blok) => blok.id === this.lopend?.id)?.soort === "reserve") return [];
    if (!this.lopend && this.komend.soort === "reserve") return this.beginKomend();
    const bestaand = this.blokkenMet(NAAM_RESERVE).find(({ soort }) => soort === "reserve");
    return this.begin({ id, naam: NAAM_RESERVE, soort: "reserve" }, bestaand);
  }

  private subtotaal(rij: PlakRij): Edit[] {
    if (!this.lopend) return [];
    this.lopend.gedrukt = { ...this.lopend.gedrukt, ...Object.fromEntries(eurosVan(rij)) };
    return [wijzig("blok", this.lopend.id, { gedrukt: this.lopend.gedrukt })];
  }

  private post({ id, naam, aard, bedragen, ongelezen }: PlakRij): Edit[] {
    const vooraf = this.lopend ? [] : this.beginKomend();
    const blok = this.lopend;
    if (!blok) return [];
    const plaats = blok.laatste === undefined ? undefined : { na: blok.laatste };
    blok.laatste = id;
    return [...vooraf, voegToe("post", id, { blokId: blok.id, naam, aard, bedragen, ongelezen }, plaats)];
  }

  /** Goes on in the blok of this name, first of all one at the side where the head stands. */
  private kop({ id, naam, kant }: PlakRij): Edit[] {
    const soort = kant ?? this.kant;
    if (kant !== null && isHeleKant(kant, naam)) {
      this.komend = { id, naam, soort };
      this.kant = soort;
      this.lopend = null;
      return [];
    }
    const blokken = this.blokkenMet(naam);
    return this.begin({ id, naam, soort }, blokken.find((blok) => blok.soort === soort) ?? blokken[0]);
  }

  /** Begins the blok that the posten were meant for; one of its name at another side is another blok. */
  private beginKomend(): Edit[] {
    const { komend } = this;
    const bestaand = this.blokkenMet(komend.naam).find(({ soort }) => soort === komend.soort);
    return this.begin(komend, bestaand);
  }

  private blokkenMet(naam: string): PlakBlok[] {
    const kaal = (tekst: string) => tekst.trim().toLowerCase();
    return this.blokken.filter((blok) => kaal(blok.naam) === kaal(naam));
  }

  /** Goes on in a blok, or in a new one when there is none. */
  private begin(nieuw: PlakBlok, bestaand: PlakBlok | undefined): Edit[] {
    const { id, soort } = bestaand ?? nieuw;
    this.lopend = this.verderIn(id);
    this.kant = soort;
    if (bestaand) return [];
    this.blokken.push(nieuw);
    return [voegToe("blok", nieuw.id, { naam: nieuw.naam, soort: nieuw.soort })];
  }

  private verderIn(id: string): Lopend {
    const posten = postenVan(this.begroting, id);
    const gedrukt = this.begroting.blokken.find((blok) => blok.id === id)?.gedrukt ?? {};
    const lopend = this.lopende.get(id) ?? { id, laatste: posten.at(-1)?.id, gedrukt };
    this.lopende.set(id, lopend);
    return lopend;
  }
}

/** "Lasten", "Baten" and "Reserves" say where what follows stands; "Reserve participatie" is the name of one. */
const isHeleKant = (kant: BlokSoort, naam: string): boolean =>
  kant !== "reserve" || /reserves\b/iu.test(naam);

const eurosVan = ({ bedragen }: PlakRij): [string, number][] =>
  Object.entries<Bedrag>(bedragen).flatMap(([jaar, bedrag]) =>
    bedrag.kind === "euro" ? [[jaar, bedrag.euro]] : [],
  );

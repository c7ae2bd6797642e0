import type * as Y from "yjs";
import { isNiets, type RichText } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { alsLijst, soortMetLijst } from "./agenda-lijsten.ts";
import { AGENDA_ROOT, OPGERUIMD, tekstKey, VERWIJDERD_OP } from "./layout.ts";
import { type Gelezen, leesRecords, leesVelden } from "./lees-records.ts";
import type { Wijzigbaar } from "./opgeslagen-velden.ts";
import type { RecordRef } from "./ref.ts";
import { sameJson } from "./same-json.ts";
import type { Groep, Plain, Soort } from "./soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";
import { readTekst } from "./teksten.ts";
import { parseVeldKey, veldKey } from "./veld-key.ts";

const ALLE: readonly Soort[] = SOORTEN;

/** A record in the bin, what kind it is and what it is called; when it was put there, if that was noted. */
export type Verwijderd = Readonly<{ ref: RecordRef; woord: string; titel: string; op?: string }>;

/**
 * The plain `Agenda` of a Y.Doc, kept up to date. Unchanged records, lists and texts keep their identity
 * from one projection to the next, so that a view or a memo can compare with `===`.
 */
export class AgendaProjection {
  private readonly records = new Map<Soort, Map<string, Gelezen>>();
  private readonly teksten = new Map<string, RichText>();
  /** Roots of texts this projection follows; a root that only another window named reports no changes yet. */
  private readonly gevolgd = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly doc: Y.Doc;
  private huidig: Agenda;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    for (const soort of ALLE) this.records.set(soort, leesRecords(doc, soort));
    for (const root of [...doc.share.keys()]) this.refreshTekst(root);
    this.huidig = this.build(null);
    doc.on("afterTransaction", this.onTransaction);
  }

  get agenda(): Agenda {
    return this.huidig;
  }

  /** Calls back after every change of the agenda; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Everything that was removed and can be put back, what went last first. */
  prullenbak(): Verwijderd[] {
    return ALLE.flatMap((soort) => this.weggehaald(soort)).sort((links, rechts) =>
      compare(rechts.op ?? "", links.op ?? ""),
    );
  }

  private weggehaald(soort: Soort): Verwijderd[] {
    const map = this.doc.getMap(soort.lijst);
    return [...(this.records.get(soort) ?? [])].flatMap(([id, { record, verwijderd }]) => {
      if (!verwijderd || !record || map.get(veldKey(id, OPGERUIMD)) === true) return [];
      const op = map.get(veldKey(id, VERWIJDERD_OP));
      const ref = { soort: soort.naam as SoortNaam, id };
      const vast = { ref, woord: soort.woord, titel: titelVan(soort, record) };
      return [typeof op === "string" ? { ...vast, op } : vast];
    });
  }

  destroy(): void {
    this.doc.off("afterTransaction", this.onTransaction);
    this.listeners.clear();
  }

  private readonly onTransaction = (transaction: Y.Transaction): void => {
    const geraakt = new Set<string>();
    for (const root of [...this.doc.share.keys()])
      if (!this.gevolgd.has(root) && this.refreshTekst(root)) geraakt.add(root);
    for (const type of transaction.changedParentTypes.keys()) {
      if (type._item !== null) continue;
      const root = this.rootName(type);
      if (root === null) continue;
      if (this.refreshRoot(root, transaction.changed.get(type) ?? new Set())) geraakt.add(root);
    }
    if (geraakt.size === 0) return;
    this.huidig = this.build(geraakt);
    for (const listener of [...this.listeners]) listener();
  };

  /** Null for a root that was given its type by somebody else in the meantime; that one reports for itself. */
  private rootName(type: object): string | null {
    for (const [naam, root] of this.doc.share) if (root === type) return naam;
    return null;
  }

  private refreshRoot(root: string, keys: ReadonlySet<string | null>): boolean {
    if (root === AGENDA_ROOT) return true;
    if (tekstKey(root) !== null) return this.refreshTekst(root);
    const soort = soortMetLijst(root);
    return soort ? this.refreshRecords(soort, keys) : false;
  }

  private refreshRecords(soort: Soort, keys: ReadonlySet<string | null>): boolean {
    const ids = new Set<string>();
    for (const key of keys) {
      const parsed = key === null ? null : parseVeldKey(key);
      if (parsed) ids.add(parsed.id);
    }
    const records = new Map(this.records.get(soort));
    for (const id of ids) records.delete(id);
    for (const [id, gelezen] of leesRecords(this.doc, soort, ids)) records.set(id, gelezen);
    this.records.set(soort, records);
    return ids.size > 0;
  }

  private refreshTekst(root: string): boolean {
    const key = tekstKey(root);
    if (key === null) return false;
    this.gevolgd.add(root);
    const tekst = readTekst(this.doc, key);
    if (isNiets(tekst)) this.teksten.delete(key);
    else this.teksten.set(key, tekst);
    return true;
  }

  /** Builds the agenda; what no touched root has a part in is taken over as it was. */
  private build(geraakt: ReadonlySet<string> | null): Agenda {
    const vorige = geraakt === null ? null : this.huidig;
    const { begroting: geld, ...velden } = this.velden(vorige, geraakt);
    const begrotingGeraakt = isGeraakt(geraakt, lijstnamen("begroting")) || geld !== vorige?.begroting;
    const tekstGeraakt = geraakt === null || [...geraakt].some((root) => tekstKey(root) !== null);
    return {
      ...velden,
      ...this.lijsten(null, vorige, geraakt),
      begroting:
        vorige && !begrotingGeraakt
          ? vorige.begroting
          : {
              jaren: geld.jaren,
              gedrukt: geld.gedrukt,
              gedruktDekking: geld.gedruktDekking,
              gedruktReserve: geld.gedruktReserve,
              ...this.lijsten("begroting", vorige?.begroting, geraakt),
            },
      teksten: vorige && !tekstGeraakt ? vorige.teksten : Object.fromEntries([...this.teksten].sort(byKey)),
    } as unknown as Agenda;
  }

  /** The fields of the agenda itself and of its begroting; what is the same as it was keeps its identity. */
  private velden(vorige: Agenda | null, geraakt: ReadonlySet<string> | null): Wijzigbaar {
    if (vorige && !geraakt?.has(AGENDA_ROOT)) return vorige;
    const { begroting, ...velden } = leesVelden(this.doc);
    return { ...behoud(vorige, velden), begroting: behoud(vorige?.begroting ?? null, begroting) };
  }

  private lijsten(groep: Groep, vorige: unknown, geraakt: ReadonlySet<string> | null): Plain {
    const oud = (vorige ?? {}) as Plain;
    return Object.fromEntries(
      soortenIn(groep).map((soort) => [
        soort.lijst,
        oud[soort.lijst] !== undefined && !geraakt?.has(soort.lijst) ? oud[soort.lijst] : this.lijst(soort),
      ]),
    );
  }

  private lijst(soort: Soort): unknown {
    const records = [...(this.records.get(soort)?.values() ?? [])];
    return alsLijst(
      soort,
      records
        .flatMap(({ record, verwijderd }) => (record && !verwijderd ? [record] : []))
        .sort((links, rechts) => compare(volgorde(soort, links), volgorde(soort, rechts))),
    );
  }
}

/** The id of the agenda of a document, without the work of reading the rest. */
export const readAgendaId = (doc: Y.Doc): string => String(leesVelden(doc).id);

/** The plain agenda of a document, read once. */
export function readAgenda(doc: Y.Doc): Agenda {
  const projection = new AgendaProjection(doc);
  projection.destroy();
  return projection.agenda;
}

/** New values, each as the old one when it is the same plain data; the old object itself when all of them are. */
function behoud<T extends object>(oud: T | null, nieuw: T): T {
  if (oud === null) return nieuw;
  const namen = Object.keys(nieuw) as (keyof T)[];
  if (namen.every((naam) => sameJson(oud[naam], nieuw[naam]))) return oud;
  return Object.fromEntries(
    namen.map((naam) => [naam, sameJson(oud[naam], nieuw[naam]) ? oud[naam] : nieuw[naam]]),
  ) as T;
}

const soortenIn = (groep: Groep): Soort[] => ALLE.filter((soort) => soort.groep === groep);
const lijstnamen = (groep: Groep): string[] => soortenIn(groep).map(({ lijst }) => lijst);

const isGeraakt = (geraakt: ReadonlySet<string> | null, roots: readonly string[]): boolean =>
  geraakt === null || roots.some((root) => geraakt.has(root));

/** The order key, or else the title, and then the id: two copies that inserted at the same place still agree. */
function volgorde(soort: Soort, record: Plain): string {
  const id = String(record[soort.idVeld]);
  if (soort.vorm === "per-id") return id;
  return `${soort.heeftVolgorde ? record.volgorde : soort.titel(record, null)} ${id}`;
}

function titelVan(soort: Soort, record: Plain): string {
  return soort.titel(record, null).trim() || soort.naamloos;
}

const compare = (links: string, rechts: string): number => (links < rechts ? -1 : links > rechts ? 1 : 0);
const byKey = ([links]: readonly [string, unknown], [rechts]: readonly [string, unknown]): number =>
  compare(links, rechts);

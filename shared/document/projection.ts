import type * as Y from "yjs";
import { z } from "zod";
import { Agenda } from "#shared/domain/agenda.ts";
import { isLeeg, type RichText } from "#shared/domain/rich-text.ts";
import {
  AGENDA_ROOT,
  AGENDA_VELDEN,
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Collectie,
  tekstKey,
} from "./layout.ts";
import { parseForgiving, RuwRecord, toObject } from "./lees-record.ts";
import { readTekst } from "./teksten.ts";
import { parseVeldKey } from "./veld-key.ts";

type Gelezen = Readonly<{ record: Readonly<Record<string, unknown>> | null; verwijderd: boolean }>;

/** A record in the bin: it can be brought back with `restoreRecord`. */
export type Verwijderd = Readonly<{ collectie: Collectie; id: string; titel: string }>;

/**
 * The plain `Agenda` of a Y.Doc, kept up to date. Unchanged records, lists and texts keep their identity
 * from one projection to the next, so that a view or a memo can compare with `===`.
 */
export class AgendaProjection {
  private readonly records = new Map<Collectie, Map<string, Gelezen>>();
  private readonly teksten = new Map<string, RichText>();
  /** Roots of texts this projection follows; a root that only another window named reports no changes yet. */
  private readonly gevolgd = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly doc: Y.Doc;
  private huidig: Agenda;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    for (const naam of COLLECTIE_NAMEN) this.records.set(naam, readAll(doc, naam));
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

  /** Everything that was removed and can be restored. */
  prullenbak(): Verwijderd[] {
    return COLLECTIE_NAMEN.flatMap((collectie) =>
      [...(this.records.get(collectie) ?? [])].flatMap(([id, { record, verwijderd }]) =>
        verwijderd && record ? [{ collectie, id, titel: titelVan(record, id) }] : [],
      ),
    );
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
    if (!isCollectie(root)) return false;
    const ids = new Set<string>();
    for (const key of keys) {
      const parsed = key === null ? null : parseVeldKey(key);
      if (parsed) ids.add(parsed.id);
    }
    const records = new Map(this.records.get(root));
    for (const id of ids) records.delete(id);
    for (const [id, gelezen] of readSome(this.doc, root, ids)) records.set(id, gelezen);
    this.records.set(root, records);
    return ids.size > 0;
  }

  private refreshTekst(root: string): boolean {
    const key = tekstKey(root);
    if (key === null) return false;
    this.gevolgd.add(root);
    const tekst = readTekst(this.doc, key);
    if (isLeeg(tekst) && tekst.content.length <= 1) this.teksten.delete(key);
    else this.teksten.set(key, tekst);
    return true;
  }

  private build(geraakt: ReadonlySet<string> | null): Agenda {
    const vorige = geraakt ? this.huidig : null;
    const lijst = <C extends Collectie>(naam: C) => ordered([...(this.records.get(naam)?.values() ?? [])]);
    const keep = <T>(naam: Collectie, oud: T | undefined, maak: () => unknown): T =>
      (geraakt && oud !== undefined && !geraakt.has(naam) ? oud : maak()) as T;
    const velden = readAgendaVelden(this.doc);
    const begrotingGeraakt =
      geraakt === null || ["blokken", "posten", "noten", AGENDA_ROOT].some((naam) => geraakt.has(naam));
    const begroting =
      vorige && !begrotingGeraakt
        ? vorige.begroting
        : {
            jaren: (velden.begrotingJaren as string[]).map(Number),
            gedrukt: velden.begrotingGedrukt,
            blokken: keep("blokken", vorige?.begroting.blokken, () => lijst("blokken")),
            posten: keep("posten", vorige?.begroting.posten, () => lijst("posten")),
            noten: keep("noten", vorige?.begroting.noten, () => lijst("noten")),
          };
    const tekstGeraakt = geraakt === null || [...geraakt].some((root) => tekstKey(root) !== null);
    return {
      ...(velden.kop as AgendaKop),
      gemeenten: keep("gemeenten", vorige?.gemeenten, () => lijst("gemeenten")),
      antwoorden: keep("antwoorden", vorige?.antwoorden, () => this.antwoorden()),
      hoofdstukken: keep("hoofdstukken", vorige?.hoofdstukken, () => lijst("hoofdstukken")),
      ambities: keep("ambities", vorige?.ambities, () => lijst("ambities")),
      acties: keep("acties", vorige?.acties, () => lijst("acties")),
      begroting: begroting as Agenda["begroting"],
      bronnen: keep("bronnen", vorige?.bronnen, () => lijst("bronnen")),
      partners: keep("partners", vorige?.partners, () => lijst("partners")),
      afkortingen: keep("afkortingen", vorige?.afkortingen, () => alphabetical(lijst("afkortingen"))),
      genegeerdeAfkortingen:
        vorige && !geraakt?.has(AGENDA_ROOT)
          ? vorige.genegeerdeAfkortingen
          : (velden.genegeerdeAfkortingen as string[]),
      teksten: vorige && !tekstGeraakt ? vorige.teksten : Object.fromEntries([...this.teksten].sort(byKey)),
    };
  }

  private antwoorden(): Record<string, unknown> {
    const gelezen = [...(this.records.get("antwoorden") ?? [])].sort(byKey);
    return Object.fromEntries(gelezen.flatMap(([id, { record }]) => (record ? [[id, record]] : [])));
  }
}

/** The plain agenda of a document, read once. */
export function readAgenda(doc: Y.Doc): Agenda {
  const projection = new AgendaProjection(doc);
  projection.destroy();
  return projection.agenda;
}

const AgendaKop = Agenda.pick({
  id: true,
  titel: true,
  ondertitel: true,
  regio: true,
  centrumgemeente: true,
  beleidVanaf: true,
  uitvoeringVanaf: true,
  versie: true,
  raamwerk: true,
  ronde: true,
}).extend({
  id: z.string().max(64).default(""),
  titel: z.string().max(300).default(""),
  regio: z.string().max(200).default(""),
  beleidVanaf: Agenda.shape.beleidVanaf.default(2026),
  uitvoeringVanaf: Agenda.shape.uitvoeringVanaf.default(2026),
  raamwerk: z.string().max(40).default(""),
});
type AgendaKop = z.infer<typeof AgendaKop>;

function readAgendaVelden(doc: Y.Doc) {
  const ruw = new RuwRecord();
  for (const [key, waarde] of doc.getMap(AGENDA_ROOT).entries()) {
    const [veld = key, lid] = key.split(":");
    ruw.add(veld, lid ?? null, waarde);
  }
  const object = toObject(ruw, AGENDA_VELDEN);
  const kop = parseForgiving(AgendaKop, object) ?? AgendaKop.parse({});
  const { begrotingJaren, begrotingGedrukt, genegeerdeAfkortingen } = object;
  return { kop, begrotingJaren, begrotingGedrukt, genegeerdeAfkortingen };
}

function readAll(doc: Y.Doc, naam: Collectie): Map<string, Gelezen> {
  return new Map(readSome(doc, naam, null));
}

function* readSome(
  doc: Y.Doc,
  naam: Collectie,
  ids: ReadonlySet<string> | null,
): Generator<readonly [string, Gelezen]> {
  if (ids?.size === 0) return;
  const perRecord = new Map<string, RuwRecord>();
  for (const [key, waarde] of doc.getMap(naam).entries()) {
    const parsed = parseVeldKey(key);
    if (!parsed || (ids && !ids.has(parsed.id))) continue;
    const ruw = perRecord.get(parsed.id) ?? new RuwRecord();
    ruw.add(parsed.veld, parsed.lid, waarde);
    perRecord.set(parsed.id, ruw);
  }
  const { schema, idVeld, ...vorm } = COLLECTIES[naam];
  for (const [id, ruw] of perRecord) {
    const object = { ...toObject(ruw, vorm), [idVeld]: id };
    const record = parseForgiving(schema as z.ZodType<Record<string, unknown>>, object);
    yield [id, { record, verwijderd: ruw.verwijderd }];
  }
}

function ordered(gelezen: readonly Gelezen[]): Readonly<Record<string, unknown>>[] {
  const records = gelezen.flatMap(({ record, verwijderd }) => (record && !verwijderd ? [record] : []));
  return records.sort((links, rechts) => compare(volgordeVan(links), volgordeVan(rechts)));
}

/** The order key, then the id: two copies that inserted at the same place still agree. */
const volgordeVan = (record: Readonly<Record<string, unknown>>): string =>
  `${record.volgorde ?? ""} ${record.id ?? ""}`;

function alphabetical(records: readonly Readonly<Record<string, unknown>>[]) {
  return [...records].sort((links, rechts) =>
    compare(`${links.afkorting} ${links.id}`, `${rechts.afkorting} ${rechts.id}`),
  );
}

const compare = (links: string, rechts: string): number => (links < rechts ? -1 : links > rechts ? 1 : 0);
const byKey = ([links]: readonly [string, unknown], [rechts]: readonly [string, unknown]): number =>
  compare(links, rechts);

/** What a record is called, whatever its collection calls that. */
function titelVan({ titel, naam, afkorting, tekst }: Readonly<Record<string, unknown>>, id: string): string {
  return String(titel ?? naam ?? afkorting ?? tekst ?? id);
}

const isCollectie = (naam: string): naam is Collectie => naam in COLLECTIES;

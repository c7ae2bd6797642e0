import { ExpectedFailure } from "#shared/api/reply.ts";
import { Agenda } from "#shared/document/agenda.ts";
import { BESTAND_VERSIE, checksumInvoer, FORMAAT } from "#shared/document/agenda-bestand.ts";
import { MAX_WAARDEN, pastInMaten } from "#shared/document/maten.ts";
import { upcastAgenda } from "#shared/document/upcast.ts";
import { isSum, sha256 } from "./checksums.ts";
import { heeftMeerWaarden } from "./tel-json.ts";
import { zoekDelen } from "./zoek-delen.ts";

/** The parts of a file that can be used: each is null when it is not there or damaged. */
export type Parts = Readonly<{
  versie: number;
  /** Base64 of the Yjs update, with a right checksum or without one to check. */
  crdt: string | null;
  /** True when the file has a history, or had one: without it the readable part is all there was. */
  heeftGeschiedenis: boolean;
  /** The readable part, parsed by the schema: only when it is asked for, because that takes longer than all the rest. */
  agenda: Agenda | null;
  /** The readable part as it was written, whatever it is worth; as `checksumInvoer` has it. */
  agendaTekst: string | null;
  /** The id of the agenda, also when nothing else is usable. */
  agendaId: string | null;
}>;

/**
 * Reads an agenda file as far as it is intact; refuses what is empty, foreign or damaged beyond its parts. What is
 * damaged costs that part alone: the other is found by its place and its checksum.
 */
export function parseBestand(inhoud: Buffer, pad: string): Parts {
  const { json, heel } = checkFormaat(inhoud, pad);
  const crdt = intactCrdt(json);
  const isVolledig = heel && (crdt !== null || (isZonder(json.crdt) && checksumOf(json, "crdt") === null));
  const gevonden = isVolledig ? null : zoekDelen(tekstVan(inhoud));
  const versie = Number.isInteger(json.versie) ? Number(json.versie) : 0;
  if (versie < 1 && crdt === null) throw new ExpectedFailure("file-damaged", pad);
  return {
    versie: versie < 1 ? BESTAND_VERSIE : versie,
    crdt: crdt ?? gevonden?.crdt ?? null,
    heeftGeschiedenis: !heel || !isZonder(json.crdt),
    get agenda() {
      return intactAgenda(json);
    },
    get agendaTekst() {
      return tekstOf(json);
    },
    agendaId: agendaId(json),
  };
}

/** The JSON of an agenda file, and whether it is there to its end; refuses what is empty, foreign or broken off. */
export function checkFormaat(inhoud: Buffer, pad: string): { json: Json; heel: boolean } {
  if (inhoud.length === 0) throw new ExpectedFailure("file-empty", pad);
  const gelezen = parseJson(inhoud, pad);
  const { formaat } = gelezen.json;
  if (typeof formaat === "string" && isSum(formaat, FORMAAT)) return gelezen;
  const delen = formaat === undefined ? uitDelen(tekstVan(inhoud)) : null;
  if (!delen) throw new ExpectedFailure("not-an-agenda", pad);
  return { json: delen, heel: false };
}

/** Another tool may leave the history out, or say in its place that there is none. */
const isZonder = (crdt: unknown): boolean => crdt === undefined || crdt === null || crdt === "";

const tekstVan = (inhoud: Buffer): string => inhoud.toString("utf8").replace(/^\ufeff/u, "");

function parseJson(inhoud: Buffer, pad: string): { json: Json; heel: boolean } {
  const tekst = tekstVan(inhoud);
  if (heeftMeerWaarden(inhoud, MAX_WAARDEN)) return { json: zonderLeesbaar(tekst, pad), heel: false };
  try {
    const json: unknown = JSON.parse(tekst);
    if (typeof json === "object" && json !== null && !Array.isArray(json))
      return { json: json as Json, heel: true };
  } catch (error) {
    const delen = uitDelen(tekst) ?? readableBegin(tekst);
    if (delen) return { json: delen, heel: false };
    const wasAgenda = tekst.slice(0, 200).includes(FORMAAT) || inhoud.every((byte) => byte === 0);
    throw new ExpectedFailure(wasAgenda ? "file-damaged" : "file-foreign", pad, { cause: error });
  }
  throw new ExpectedFailure("not-an-agenda", pad);
}

type Json = Readonly<Record<string, unknown>>;

/** The file that its history makes when the rest is more than an agenda can be. */
function zonderLeesbaar(tekst: string, pad: string): Json {
  const { crdt } = zoekDelen(tekst);
  if (crdt === null) throw new ExpectedFailure("file-damaged", pad);
  return { formaat: FORMAAT, versie: BESTAND_VERSIE, crdt };
}

/** The file that the parts make that can be found in a damaged one; null when there is none. */
function uitDelen(tekst: string): Json | null {
  const { agenda, crdt } = zoekDelen(tekst);
  if (agenda === null && crdt === null) return null;
  return {
    formaat: FORMAAT,
    versie: BESTAND_VERSIE,
    ...(agenda === null ? {} : { agenda: JSON.parse(agenda) }),
    ...(crdt === null ? {} : { crdt }),
  };
}

/** The readable part stands before the history: a file that was cut off or wiped after it still has it whole. */
function readableBegin(tekst: string): Json | null {
  const einde = tekst.indexOf(',"crdt":');
  if (einde < 0) return null;
  try {
    return JSON.parse(`${tekst.slice(0, einde)}}`) as Json;
  } catch {
    return null;
  }
}

function checksumOf(bestand: Json, deel: "agenda" | "crdt"): string | null {
  const sums = bestand.sha256;
  const sum = typeof sums === "object" && sums !== null ? (sums as Record<string, unknown>)[deel] : null;
  return typeof sum === "string" ? sum : null;
}

function intactCrdt(bestand: Json): string | null {
  const { crdt } = bestand;
  if (typeof crdt !== "string" || crdt === "") return null;
  const expected = checksumOf(bestand, "crdt");
  return expected === null || isSum(expected, sha256(crdt)) ? crdt : null;
}

/**
 * The readable part counts with its checksum, or without one as other tools write it. The checksum is over what was
 * written; only then old shapes are read up.
 */
function intactAgenda(bestand: Json): Agenda | null {
  if (bestand.agenda === undefined) return null;
  try {
    const expected = checksumOf(bestand, "agenda");
    if (!pastInMaten(bestand.agenda)) return null;
    if (expected !== null && !isSum(expected, sha256(checksumInvoer(bestand.agenda)))) return null;
    const parsed = Agenda.safeParse(upcastAgenda(bestand.agenda));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (isTooDeep(error)) return null;
    throw error;
  }
}

function tekstOf({ agenda }: Json): string | null {
  try {
    return agenda === undefined ? null : checksumInvoer(agenda);
  } catch (error) {
    if (isTooDeep(error)) return null;
    throw error;
  }
}

/** JSON nested deeper than the stack can follow is no agenda of ours. */
const isTooDeep = (error: unknown): boolean => error instanceof RangeError;

function agendaId({ agenda }: Json): string | null {
  const id = typeof agenda === "object" && agenda !== null ? (agenda as Record<string, unknown>).id : null;
  return typeof id === "string" && id !== "" ? id : null;
}

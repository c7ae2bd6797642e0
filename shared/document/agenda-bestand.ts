import { z } from "zod";
import { Agenda } from "#shared/domain/agenda.ts";

/** Name and version of the file format; a file with a higher version opens read-only. */
export const FORMAAT = "meerjarenagenda";
export const BESTAND_VERSIE = 1;

/** A file above this size is refused before it is read. */
export const MAX_BESTAND_BYTES = 64 * 1024 * 1024;

/** The extension of an agenda file. */
export const EXTENSIE = ".agenda.json";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One agenda on disk. `agenda` is readable and diffable without the app; `crdt` holds the same agenda with its
 * history (base64 Yjs update, V1) and wins when both are there. Another tool may write a file with `agenda` alone.
 */
export const AgendaBestand = z.object({
  formaat: z.literal(FORMAAT),
  versie: z.int().min(1),
  agenda: Agenda,
  crdt: z.base64().optional(),
  /** Checksums of the two parts, so that one can be trusted when the other is damaged; absent in files by other tools. */
  sha256: z.object({ agenda: Sha256, crdt: Sha256 }).optional(),
});
export type AgendaBestand = Readonly<z.infer<typeof AgendaBestand>>;

/** The exact text the checksum of the readable part is taken over; that of `crdt` is taken over its base64 text. */
export function checksumInvoer(agenda: unknown): string {
  return JSON.stringify(agenda);
}

/** One step that brings the JSON of an old version to the next. */
export type Upcaster = (bestand: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** From each old version to the next; the key is the version a step reads. Version 1 is the first. */
export const UPCASTERS: Readonly<Record<number, Upcaster>> = {};

/** Brings a file of an older version to the current one, step by step; a current or newer file comes back as it is. */
export function upcast(
  bestand: Readonly<Record<string, unknown>>,
  upcasters: Readonly<Record<number, Upcaster>> = UPCASTERS,
  doel: number = BESTAND_VERSIE,
): Readonly<Record<string, unknown>> {
  let huidig = bestand;
  while (typeof huidig.versie === "number" && huidig.versie < doel) {
    const { versie } = huidig;
    const stap = upcasters[versie as number];
    if (!stap) return huidig;
    huidig = { ...stap(huidig), versie: (versie as number) + 1 };
  }
  return huidig;
}

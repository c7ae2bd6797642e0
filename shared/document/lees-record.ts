import type { z } from "zod";

/** The stored fields of one record, as they came out of the flat keys. */
export class RuwRecord {
  readonly velden = new Map<string, unknown>();
  private readonly leden = new Map<string, Map<string, unknown>>();

  /** Takes one stored value. */
  add(veld: string, lid: string | null, waarde: unknown): void {
    if (lid === null) {
      this.velden.set(veld, waarde);
      return;
    }
    const leden = this.leden.get(veld) ?? new Map<string, unknown>();
    leden.set(lid, waarde);
    this.leden.set(veld, leden);
  }

  /** The members of a set that are in it, sorted so that every copy reads the same list. */
  set(veld: string): string[] {
    const leden = this.leden.get(veld) ?? new Map<string, unknown>();
    return [...leden].flatMap(([lid, aanwezig]) => (aanwezig === true ? [lid] : [])).sort();
  }

  /** The entries of a record that have a value, sorted by key. */
  record(veld: string): Record<string, unknown> {
    const leden = this.leden.get(veld) ?? new Map<string, unknown>();
    const gevuld = [...leden].filter(([, waarde]) => waarde !== null && waarde !== undefined);
    return Object.fromEntries(gevuld.sort(([links], [rechts]) => (links < rechts ? -1 : 1)));
  }

  get verwijderd(): boolean {
    return this.velden.get("verwijderd") === true;
  }
}

type Vorm = Readonly<{ sets: readonly string[]; records: readonly string[] }>;

/** Turns stored fields into a plain object with its sets as lists and its records as objects. */
export function toObject(ruw: RuwRecord, vorm: Vorm): Record<string, unknown> {
  const object: Record<string, unknown> = Object.fromEntries(ruw.velden);
  for (const veld of vorm.sets) object[veld] = ruw.set(veld);
  for (const veld of vorm.records) object[veld] = ruw.record(veld);
  return object;
}

/**
 * Parses a record forgivingly: a value that is not what the schema says falls back to the default of its field,
 * so that one damaged value never hides the rest. Null when the record cannot be read even then.
 */
export function parseForgiving<T>(schema: z.ZodType<T>, object: Record<string, unknown>): T | null {
  const eerste = schema.safeParse(object);
  if (eerste.success) return eerste.data;
  const hersteld = { ...object };
  for (const issue of eerste.error.issues) dropAt(hersteld, issue.path);
  const tweede = schema.safeParse(hersteld);
  return tweede.success ? tweede.data : null;
}

/** Removes the value at a path; inside a record or list only the faulty entry goes. */
function dropAt(object: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const [veld, lid] = path.map(String);
  if (veld === undefined) return;
  const waarde = object[veld];
  if (lid !== undefined && isPlain(waarde) && lid in waarde) {
    const { [lid]: _faulty, ...rest } = waarde;
    object[veld] = rest;
  } else delete object[veld];
}

function isPlain(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

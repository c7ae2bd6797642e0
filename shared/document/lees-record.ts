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
  let rest = object;
  for (const zonder of [zonderLeden, zonderVelden]) {
    const gelezen = schema.safeParse(rest);
    if (gelezen.success) return gelezen.data;
    rest = zonder(rest, gelezen.error.issues);
  }
  return schema.safeParse(rest).data ?? null;
}

type Fouten = readonly Readonly<{ path: readonly PropertyKey[] }>[];

/** Without what is faulty: inside a record or list only the faulty entry goes. */
function zonderLeden(object: Record<string, unknown>, fouten: Fouten): Record<string, unknown> {
  const perVeld = new Map<string, Set<string | undefined>>();
  for (const { path } of fouten) {
    const [veld, lid] = path.map(String);
    if (veld === undefined) continue;
    const leden = perVeld.get(veld) ?? new Set<string | undefined>();
    perVeld.set(veld, leden.add(lid));
  }
  return Object.fromEntries(
    Object.entries(object).flatMap(([veld, waarde]) => {
      const leden = perVeld.get(veld);
      if (!leden) return [[veld, waarde]];
      if (leden.has(undefined)) return [];
      if (Array.isArray(waarde)) return [[veld, waarde.filter((_, plek) => !leden.has(String(plek)))]];
      if (!isPlain(waarde)) return [];
      return [[veld, Object.fromEntries(Object.entries(waarde).filter(([lid]) => !leden.has(lid)))]];
    }),
  );
}

/** Without the fields in which something is faulty: what is left of one may be less than its schema asks. */
function zonderVelden(object: Record<string, unknown>, fouten: Fouten): Record<string, unknown> {
  const velden = new Set(fouten.map(({ path }) => String(path[0])));
  return Object.fromEntries(Object.entries(object).filter(([veld]) => !velden.has(veld)));
}

function isPlain(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

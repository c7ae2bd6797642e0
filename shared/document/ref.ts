import { z } from "zod";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";

/**
 * A thing in an agenda: a record, the agenda itself, or a total of the begroting. `veld` is one of its fields or
 * texts, `lid` one entry of that field (the amount of a year) or one word of that text.
 */
export type Ref = Readonly<{
  soort: RefSoort;
  id: string;
  veld?: string | undefined;
  lid?: string | undefined;
}>;
export type RefSoort = SoortNaam | "agenda" | "totaal";

/** A Ref to a record. */
export type RecordRef = Ref & Readonly<{ soort: SoortNaam }>;

/** The agenda itself. */
export const DE_AGENDA: Ref = { soort: "agenda", id: "agenda" };

/** A list of the agenda as a whole, or its begroting. */
export const lijstRef = (veld: "afkortingen" | "begroting"): Ref => ({ ...DE_AGENDA, veld });

/** Every soort a Ref can name. */
export const REF_SOORTEN: readonly RefSoort[] = [...SOORTEN.map(({ naam }) => naam), "agenda", "totaal"];

const Deel = z.string().min(1).max(200);

/** A Ref as it comes from outside. */
export const RefSchema: z.ZodType<Ref> = z.object({
  soort: z.enum(REF_SOORTEN),
  id: Deel,
  veld: Deel.optional(),
  lid: Deel.optional(),
});

/** A Ref as one line: "actie/actie-1/probleem". Two refs are the same when their lines are. */
export function formatRef({ soort, id, veld, lid }: Ref): string {
  const delen = [soort, id, veld, lid].filter((deel) => deel !== undefined);
  return delen.map(encodeURIComponent).join("/");
}

/** Reads such a line; null when it names nothing an agenda can hold. */
export function parseRef(regel: string): Ref | null {
  try {
    const [soort, id, veld, lid, ...rest] = regel.split("/").map(decodeURIComponent);
    const gelezen = RefSchema.safeParse({ soort, id, veld, lid });
    return gelezen.success && rest.length === 0 ? gelezen.data : null;
  } catch {
    return null;
  }
}

/** True when both name the same place. */
export const zelfdeRef = (links: Ref, rechts: Ref): boolean =>
  zelfdeRecord(links, rechts) && links.veld === rechts.veld && links.lid === rechts.lid;

/** True when both name the same record, whatever field of it. */
export const zelfdeRecord = (links: Ref, rechts: Ref): boolean =>
  links.soort === rechts.soort && links.id === rechts.id;

import { z } from "zod";
import { Id } from "./id.ts";
import { Wijziging } from "./wijziging.ts";

/** What the region does with a vraag in this round. Elders and bewust niet are finished choices, with their reason. */
export const Triage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  z.object({ kind: z.literal("nu") }),
  z.object({ kind: z.literal("later") }),
  z.object({ kind: z.literal("elders"), waar: z.string().max(2000) }),
  z.object({ kind: z.literal("bewust-niet"), want: z.string().max(2000) }),
]);
export type Triage = Readonly<z.infer<typeof Triage>>;

/** The state of one vraag of the raamwerk; its text lives in `teksten` under `antwoordTekst(vraagId)`. */
export const Antwoord = z.object({
  vraagId: Id,
  triage: Triage.default({ kind: "open" }),
  klaar: z.boolean().default(false),
  /** The wording under which the answer was given; a newer raamwerk never orphans it. */
  vraagTekst: z.string().max(2000).default(""),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Antwoord = Readonly<z.infer<typeof Antwoord>>;

/** The answer nobody touched yet. */
export function leegAntwoord(vraagId: string): Antwoord {
  return { vraagId, triage: { kind: "open" }, klaar: false, vraagTekst: "", gewijzigd: null };
}

/** What a vraag shows: its triage, or klaar when it was chosen for now and has its answer. */
export type TriageSoort = Triage["kind"] | "klaar";

/** The word of what a vraag shows. */
export const TRIAGE_NAMEN: Readonly<Record<TriageSoort, string>> = {
  open: "Nog kiezen",
  nu: "Nu",
  later: "Later",
  elders: "Elders beantwoord",
  "bewust-niet": "Bewust niet",
  klaar: "Klaar",
};

/** Why a vraag is bewust niet answered, or where its answer stands; empty for a choice that needs no words. */
export function redenVan(triage: Triage): string {
  return triage.kind === "elders" ? triage.waar : triage.kind === "bewust-niet" ? triage.want : "";
}

/** The same choice with another reason or place. */
export function zetReden(triage: Triage, reden: string): Triage {
  if (triage.kind === "elders") return { ...triage, waar: reden };
  return triage.kind === "bewust-niet" ? { ...triage, want: reden } : triage;
}

/** A choice with its reason or place: "Bewust niet: de verschillen zijn klein". */
export function triageZin(triage: Triage): string {
  return [TRIAGE_NAMEN[triage.kind], redenVan(triage).trim()].filter((deel) => deel !== "").join(": ");
}

/** The state an antwoord shows; undefined is the answer nobody touched yet. */
export function triageSoort(antwoord: Pick<Antwoord, "triage" | "klaar"> | undefined): TriageSoort {
  const kind = antwoord?.triage.kind ?? "open";
  return kind === "nu" && antwoord?.klaar ? "klaar" : kind;
}

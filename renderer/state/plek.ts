import { ONDERDELEN, type Onderdeel } from "#shared/domain/raamwerk.ts";

/** Where in the agenda the user is; one place, one address. */
export type Plek =
  | { readonly scherm: "overzicht" }
  | { readonly scherm: "vragen"; readonly onderdeel: Onderdeel; readonly id: string | null }
  | { readonly scherm: "triage"; readonly onderdeel: Onderdeel; readonly id: string | null }
  | { readonly scherm: "hoofdstukken"; readonly id: string | null }
  | { readonly scherm: "ambities"; readonly id: string | null }
  | { readonly scherm: "acties"; readonly id: string | null }
  | { readonly scherm: "begroting"; readonly id: string | null }
  | { readonly scherm: "bronnen"; readonly id: string | null }
  | { readonly scherm: "partners"; readonly id: string | null }
  | { readonly scherm: "afkortingen"; readonly id: string | null }
  | { readonly scherm: "signaleringen" }
  | { readonly scherm: "agendagegevens" }
  | { readonly scherm: "versies" };

const MET_ONDERDEEL = ["vragen", "triage"] as const;
const MET_ID = [
  "hoofdstukken",
  "ambities",
  "acties",
  "begroting",
  "bronnen",
  "partners",
  "afkortingen",
] as const;
const KAAL = ["overzicht", "signaleringen", "agendagegevens", "versies"] as const;

/** The address of a place, as the part of the URL after #. */
export function formatPlek(plek: Plek): string {
  const delen: string[] = [plek.scherm];
  if ("onderdeel" in plek) delen.push(plek.onderdeel);
  if ("id" in plek && plek.id !== null) delen.push(encodeURIComponent(plek.id));
  return `#/${delen.join("/")}`;
}

/** Reads an address; anything unknown is the overzicht. */
export function parsePlek(hash: string): Plek {
  const [scherm = "", eerste, tweede] = hash.replace(/^#\/?/u, "").split("/").map(decode);
  const metOnderdeel = MET_ONDERDEEL.find((naam) => naam === scherm);
  const onderdeel = ONDERDELEN.find((naam) => naam === eerste);
  if (metOnderdeel && onderdeel) return { scherm: metOnderdeel, onderdeel, id: tweede ?? null };
  const metId = MET_ID.find((naam) => naam === scherm);
  if (metId) return { scherm: metId, id: eerste ?? null };
  return { scherm: KAAL.find((naam) => naam === scherm) ?? "overzicht" };
}

function decode(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return "";
  }
}

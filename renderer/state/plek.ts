import { formatRef, parseRef, type Ref, type RefSoort } from "#shared/document/ref.ts";
import { ONDERDELEN, type Onderdeel } from "#shared/domain/raamwerk.ts";

type Vorm = Readonly<{
  /** What a reader calls the screen. */
  naam: string;
  /** Whether it is of one onderdeel of the raamwerk. */
  perOnderdeel: boolean;
  /** What it can look at one of. */
  toont: readonly RefSoort[];
}>;

/** Every screen of an agenda. */
export const SCHERMEN = {
  overzicht: { naam: "Overzicht", perOnderdeel: false, toont: [] },
  signaleringen: { naam: "Signaleringen", perOnderdeel: false, toont: [] },
  agendagegevens: { naam: "Gegevens van de agenda", perOnderdeel: false, toont: [] },
  versies: { naam: "Versies", perOnderdeel: false, toont: [] },
  vragen: { naam: "Vragen", perOnderdeel: true, toont: ["antwoord"] },
  triage: { naam: "Triage", perOnderdeel: true, toont: ["antwoord"] },
  hoofdstukken: { naam: "Hoofdstukken", perOnderdeel: false, toont: ["hoofdstuk"] },
  ambities: { naam: "Ambities", perOnderdeel: false, toont: ["ambitie"] },
  acties: { naam: "Uitvoering", perOnderdeel: false, toont: ["actie"] },
  begroting: { naam: "Begroting", perOnderdeel: false, toont: ["post", "blok"] },
  bronnen: { naam: "Bibliotheek", perOnderdeel: false, toont: ["bron"] },
  partners: { naam: "Partners", perOnderdeel: false, toont: ["partner"] },
  afkortingen: { naam: "Afkortingen", perOnderdeel: false, toont: ["afkorting"] },
} as const satisfies Readonly<Record<string, Vorm>>;

export type Scherm = keyof typeof SCHERMEN;

type PlekOp<S extends Scherm> = Readonly<{ scherm: S }> &
  ((typeof SCHERMEN)[S]["perOnderdeel"] extends true ? Readonly<{ onderdeel: Onderdeel }> : unknown) &
  ((typeof SCHERMEN)[S]["toont"] extends readonly []
    ? unknown
    : Readonly<{ ref?: Ref & Readonly<{ soort: (typeof SCHERMEN)[S]["toont"][number] }> }>);

/** Where in the agenda the user is: a screen, and what is looked at there; one place, one address. */
export type Plek = { [S in Scherm]: PlekOp<S> }[Scherm];

/** What is looked at in a place; null when it is the screen as a whole. */
export const refVan = (plek: Plek): Ref | null => ("ref" in plek ? (plek.ref ?? null) : null);

/** The same place, at the record as a whole. */
export function zonderVeld(plek: Plek): Plek {
  const ref = refVan(plek);
  return ref === null ? plek : ({ ...plek, ref: { soort: ref.soort, id: ref.id } } as Plek);
}

/** The address of a place, as the part of the URL after #: "#/vragen/aanbod/antwoord/inw-1". */
export function formatPlek(plek: Plek): string {
  const ref = refVan(plek);
  const onderdeel = "onderdeel" in plek ? [plek.onderdeel] : [];
  return `#/${[plek.scherm, ...onderdeel, ...(ref ? [formatRef(ref)] : [])].join("/")}`;
}

/** Reads an address. One of no screen is the overzicht; what a screen cannot look at is the screen as a whole. */
export function parsePlek(hash: string): Plek {
  const [scherm = "", ...rest] = hash.replace(/^#\/?/u, "").split("/");
  if (!isScherm(scherm)) return { scherm: "overzicht" };
  const { perOnderdeel, toont }: Vorm = SCHERMEN[scherm];
  const onderdeel = perOnderdeel ? ONDERDELEN.find((naam) => naam === rest[0]) : undefined;
  if (perOnderdeel && !onderdeel) return { scherm: "overzicht" };
  const ref = parseRef(rest.slice(perOnderdeel ? 1 : 0).join("/"));
  return {
    scherm,
    ...(onderdeel ? { onderdeel } : {}),
    ...(ref && toont.includes(ref.soort) ? { ref } : {}),
  } as Plek;
}

const isScherm = (naam: string): naam is Scherm => Object.hasOwn(SCHERMEN, naam);

import type { ActieTekst } from "./actie.ts";

/** The key in `teksten` of the answer to a vraag. */
export const antwoordTekst = (vraagId: string): string => `antwoord-${vraagId}`;

/** The key in `teksten` of a chapter. */
export const hoofdstukTekst = (id: string): string => `hoofdstuk-${id}`;

/** The key in `teksten` of the text of an ambitie. */
export const ambitieTekst = (id: string): string => `ambitie-${id}`;

/** The key in `teksten` of one of the three texts of an actie. */
export const actieTekst = (id: string, onderdeel: ActieTekst): string => `actie-${id}-${onderdeel}`;

import type * as Y from "yjs";
import { addRecord } from "#shared/document/records.ts";
import type { Bron } from "#shared/domain/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";

/** A name up to this length can stand in a sentence as it is; of a longer one uitgever and jaar are shown. */
const MAX_KORT = 40;

/** The fields of a bron that a user fills in. */
export type BronVelden = Partial<
  Pick<Bron, "titel" | "kort" | "uitgever" | "jaar" | "url" | "toelichting" | "raamwerkBron">
>;

/** Adds a bron to the bibliotheek and answers its id. */
export function voegBronToe(doc: Y.Doc, velden: BronVelden, stempel: Wijziging): string {
  const id = crypto.randomUUID();
  addRecord(doc, "bronnen", id, velden, stempel);
  return id;
}

/** The bron of the bibliotheek that is this source of the raamwerk; adds it first when it is not there yet. */
export function raamwerkBronInBibliotheek(
  doc: Y.Doc,
  bronnen: readonly Bron[],
  bron: RaamwerkBron,
  stempel: Wijziging,
): string {
  const aanwezig = vindRaamwerkBron(bronnen, bron);
  if (aanwezig) return aanwezig.id;
  const { id, naam, uitgever, url, toelichting } = bron;
  return voegBronToe(
    doc,
    {
      titel: naam,
      kort: naam.length <= MAX_KORT ? naam : "",
      uitgever,
      jaar: "",
      url: url ?? "",
      toelichting,
      raamwerkBron: id,
    },
    stempel,
  );
}

/** The bron of the bibliotheek that came from this source of the raamwerk, or has the same address. */
export function vindRaamwerkBron(bronnen: readonly Bron[], { id, url }: RaamwerkBron): Bron | undefined {
  return (
    bronnen.find(({ raamwerkBron }) => raamwerkBron === id) ??
    (url === null ? undefined : bronnen.find((bron) => bron.url === url))
  );
}

/** Sources of the raamwerk in their order; an address that several themas share comes once. */
export function uniekPerAdres(bronnen: readonly RaamwerkBron[]): RaamwerkBron[] {
  const perAdres = new Map<string, RaamwerkBron>();
  for (const bron of bronnen) {
    const adres = bron.url ?? bron.id;
    if (!perAdres.has(adres)) perAdres.set(adres, bron);
  }
  return [...perAdres.values()];
}

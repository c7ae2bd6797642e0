import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { citeernaam } from "#shared/domain/bron.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { actieTekst, ambitieTekst, antwoordTekst, hoofdstukTekst } from "#shared/domain/tekst-id.ts";
import { platteTekst } from "#shared/tekst/gelezen-tekst.ts";

export type ZoekSoort =
  | "vraag"
  | "hoofdstuk"
  | "ambitie"
  | "actie"
  | "blok"
  | "post"
  | "noot"
  | "bron"
  | "partner"
  | "afkorting"
  | "gemeente";

/** One thing that can be found. `bron` holds what it was made from: as long as that stays the same, so does the stuk. */
export type Stuk = Readonly<{
  sleutel: string;
  soort: ZoekSoort;
  id: string;
  titel: string;
  /** What stands behind a hit, for example "Antwoord 3". */
  bij: string;
  bron: readonly unknown[];
  /** The running text, only asked for when the stuk is new or changed. */
  tekst: () => string;
}>;

/** Everything in an agenda that can be found, with the vragen of the raamwerk, in the order of the navigation. */
export function stukkenVan(agenda: Agenda, raamwerk: Raamwerk): Stuk[] {
  return [
    ...vragen(agenda, raamwerk),
    ...teksten(agenda),
    ...geld(agenda),
    ...agenda.bronnen.map((bron) =>
      stuk("bron", bron.id, bron.titel, `Bron, ${citeernaam(bron)}`, [bron], () =>
        regels([bron.kort, bron.uitgever, bron.jaar, bron.toelichting, bron.url]),
      ),
    ),
    ...agenda.partners.map((partner) =>
      stuk("partner", partner.id, partner.naam, "Partner", [partner], () => partner.rol),
    ),
    ...agenda.afkortingen.map((afkorting) =>
      stuk(
        "afkorting",
        afkorting.id,
        afkorting.afkorting,
        "Afkorting",
        [afkorting],
        () => afkorting.betekenis,
      ),
    ),
    ...agenda.gemeenten.map((gemeente) =>
      stuk("gemeente", gemeente.id, gemeente.naam, "Gemeente", [gemeente], () => ""),
    ),
  ];
}

function vragen({ teksten: alle }: Agenda, raamwerk: Raamwerk): Stuk[] {
  return raamwerk.vragen.map((vraag) => {
    const tekst = alle[antwoordTekst(vraag.id)];
    const bij = `${tekst ? "Antwoord" : "Vraag"} ${vraag.nummer}`;
    return stuk("vraag", vraag.id, vraag.kop, bij, [vraag, tekst], () => regels([plat(tekst), vraag.vraag]));
  });
}

function teksten(agenda: Agenda): Stuk[] {
  const tekst = (key: string) => agenda.teksten[key];
  return [
    ...agenda.hoofdstukken.map((hoofdstuk) => {
      const eigen = tekst(hoofdstukTekst(hoofdstuk.id));
      return stuk("hoofdstuk", hoofdstuk.id, hoofdstuk.titel, "Hoofdstuk", [hoofdstuk, eigen], () =>
        plat(eigen),
      );
    }),
    ...agenda.ambities.map((ambitie) => {
      const eigen = tekst(ambitieTekst(ambitie.id));
      return stuk("ambitie", ambitie.id, ambitie.titel, "Ambitie", [ambitie, eigen], () => plat(eigen));
    }),
    ...agenda.acties.map((actie) => {
      const delen = ACTIE_TEKSTEN.map((deel) => tekst(actieTekst(actie.id, deel)));
      return stuk("actie", actie.id, actie.titel, "Actie", [actie, ...delen], () => regels(delen.map(plat)));
    }),
  ];
}

function geld({ begroting: { blokken, posten, noten } }: Agenda): Stuk[] {
  const blokNaam = (id: string) => blokken.find((blok) => blok.id === id)?.naam ?? "";
  return [
    ...blokken.map((blok) => stuk("blok", blok.id, blok.naam, "Blok van de begroting", [blok], () => "")),
    ...posten.map((post) => {
      const naam = blokNaam(post.blokId);
      return stuk("post", post.id, post.naam, naam === "" ? "Post" : `Post, ${naam}`, [post, naam], () => "");
    }),
    ...noten.map((noot) => stuk("noot", noot.id, "Noot bij de begroting", "Noot", [noot], () => noot.tekst)),
  ];
}

function stuk(
  soort: ZoekSoort,
  id: string,
  titel: string,
  bij: string,
  bron: readonly unknown[],
  tekst: () => string,
): Stuk {
  return { sleutel: `${soort}/${id}`, soort, id, titel: titel.trim() || "zonder titel", bij, bron, tekst };
}

const plat = (tekst: RichText | undefined): string => (tekst ? platteTekst(tekst) : "");
const regels = (delen: readonly string[]): string => delen.filter((deel) => deel !== "").join("\n");

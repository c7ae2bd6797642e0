import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import type { Ref } from "#shared/document/ref.ts";
import { lijstRef } from "#shared/document/ref.ts";
import type { BegrotingRij } from "#shared/domain/begroting.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { geciteerdeBronnen } from "#shared/tekst/gelezen-tekst.ts";
import { noem } from "./naam.ts";
import type { Bevinding, Regel } from "./signalering.ts";

/** A reference to something that is not in the agenda, or not in the raamwerk. */
export const verwijzingVerbroken: Regel = {
  id: "verwijzing-verbroken",
  ernst: "fout",
  zoek: ({ agenda, raamwerk }) => [
    ...bijActies(agenda),
    ...bijBegroting(agenda),
    ...bijAmbities(agenda, raamwerk),
    ...bijTeksten(agenda),
  ],
};

const idsVan = (records: readonly Readonly<{ id: string }>[]): Set<string> =>
  new Set(records.map(({ id }) => id));

const meld = (ref: Ref, bij: string, wat: string): Bevinding => ({
  ref,
  zin: `${bij} verwijst naar ${wat} die er niet meer is.`,
  stap: "Kies iets anders, of haal het terug uit de prullenbak.",
});

function bijActies(agenda: Agenda): Bevinding[] {
  const ambities = idsVan(agenda.ambities);
  const partijen = new Set([...idsVan(agenda.partners), ...idsVan(agenda.gemeenten)]);
  const gemeenten = idsVan(agenda.gemeenten);
  return agenda.acties.flatMap(({ id, titel, ambitieId, trekker, partners, gemeenten: doet }) => {
    const bij = `Actie ${noem(titel, "zonder titel")}`;
    const kapot = [
      ...(ambitieId !== null && !ambities.has(ambitieId) ? ["een ambitie"] : []),
      ...(trekker !== null && !partijen.has(trekker) ? ["een trekker"] : []),
      ...(partners.some((partner) => !partijen.has(partner)) ? ["een partner"] : []),
      ...(doet.some((gemeente) => !gemeenten.has(gemeente)) ? ["een gemeente"] : []),
    ];
    return kapot.map((wat) => meld({ soort: "actie", id }, bij, wat));
  });
}

function bijBegroting({ acties, begroting }: Agenda): Bevinding[] {
  const actieIds = idsVan(acties);
  const blokIds = idsVan(begroting.blokken);
  const postIds = idsVan(begroting.posten);
  const bestaat = ({ soort, id }: BegrotingRij) =>
    soort === "totaal" || (soort === "blok" ? blokIds : postIds).has(id);
  return [
    ...begroting.posten.flatMap(({ id, naam, actieId, blokId }) => {
      const bij = `Post ${noem(naam, "zonder naam")}`;
      return [
        ...(actieId !== null && !actieIds.has(actieId)
          ? [meld({ soort: "post", id }, bij, "een actie")]
          : []),
        ...(blokIds.has(blokId) ? [] : [meld({ soort: "post", id }, bij, "een blok van de begroting")]),
      ];
    }),
    ...begroting.noten.flatMap(({ bij, tekst }) =>
      bestaat(bij) ? [] : [meld(lijstRef("begroting"), `De noot ${noem(tekst, "zonder tekst")}`, "een rij")],
    ),
  ];
}

function bijAmbities(agenda: Agenda, raamwerk: Raamwerk | undefined): Bevinding[] {
  if (!raamwerk) return [];
  const [doelgroepen, sectoren] = [idsVan(raamwerk.doelgroepen), idsVan(raamwerk.sectoren)];
  const vragen = idsVan(raamwerk.vragen);
  return agenda.ambities.flatMap((ambitie) => {
    const bij = `Ambitie ${noem(ambitie.titel, "zonder titel")}`;
    const kapot = [
      ...(ambitie.doelgroepen.some((id) => !doelgroepen.has(id)) ? ["een doelgroep"] : []),
      ...(ambitie.sectoren.some((id) => !sectoren.has(id)) ? ["een sector"] : []),
      ...(ambitie.vragen.some((id) => !vragen.has(id)) ? ["een vraag"] : []),
    ];
    return kapot.map((wat) => meld({ soort: "ambitie", id: ambitie.id }, bij, wat));
  });
}

function bijTeksten(agenda: Agenda): Bevinding[] {
  const bronnen = idsVan(agenda.bronnen);
  return tekstenVan(agenda).flatMap(({ ref, tekst }) =>
    geciteerdeBronnen(tekst).some((id) => !bronnen.has(id)) ? [meld(ref, "Deze tekst", "een bron")] : [],
  );
}

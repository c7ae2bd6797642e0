import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { isLegeAgenda, LEGE_AGENDA } from "#shared/document/is-lege-agenda.ts";
import { formatSomEuro, type Som } from "#shared/domain/bedrag.ts";
import { postenVanSoort, sumJaar } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { BELEIDSJAREN, formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { countWords } from "#shared/domain/rich-text.ts";
import { somVanBlok } from "#shared/domain/stand.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { leesAgenda } from "../lees-agenda.ts";
import { GOED, type Opdracht } from "../opdracht.ts";
import { zonderRaamwerk } from "../zonder-raamwerk.ts";

/** Shows what is in an agenda. */
export const toon: Opdracht = {
  gebruik: "agenda toon <bestand>\n  --json  de hele agenda, leesbaar voor een ander programma",
  opties: {},
  aantal: 1,
  doe: async ({ argumenten, vlag, uitvoer }) => {
    const { agenda, meldingen, onbekend } = await leesAgenda(argumenten[0] ?? "", uitvoer);
    if (vlag("json")) uitvoer.out(JSON.stringify({ agenda, meldingen, onbekend }, null, 2));
    else for (const regel of samenvatting(agenda)) uitvoer.out(regel);
    return GOED;
  },
};

function samenvatting(agenda: Agenda): string[] {
  const { titel, regio, versie, gemeenten, ambities, acties, bronnen, partners, begroting, teksten } = agenda;
  const woorden = Object.values(teksten).reduce((som, tekst) => som + countWords(tekst), 0);
  return [
    titel,
    `Regio ${regio} · ${versie}`,
    `Beleidsagenda ${formatPeriode(agenda.beleidVanaf, BELEIDSJAREN)}, uitvoeringsagenda ${formatPeriode(agenda.uitvoeringVanaf, UITVOERINGSJAREN)}`,
    `Gemeenten: ${gemeenten.map(({ naam }) => naam).join(", ") || "nog geen"}`,
    ...(isLegeAgenda(agenda) ? [LEGE_AGENDA] : []),
    voortgang(agenda),
    `${ambities.length} ambities, ${acties.length} acties, ${bronnen.length} bronnen, ${partners.length} partners, ${woorden} woorden`,
    ...geld(begroting),
  ];
}

/** The lasten of each year, and what is left of each reserve at its end. */
function geld(begroting: Agenda["begroting"]): string[] {
  const lasten = postenVanSoort(begroting, "lasten");
  const perJaar = (somVan: (jaar: number) => Som): string =>
    begroting.jaren.map((jaar) => `${jaar}: ${formatSomEuro(somVan(jaar))}`).join(", ") || "nog geen jaren";
  return [
    `Lasten: ${perJaar((jaar) => sumJaar(lasten, jaar))}`,
    ...begroting.blokken
      .filter(({ soort }) => soort === "reserve")
      .map(
        (blok) =>
          `Reserve ‘${blok.naam.trim() || NAAMLOOS.blok}’, stand eind ${perJaar((jaar) => somVanBlok(begroting, blok, jaar))}`,
      ),
  ];
}

function voortgang(agenda: Agenda): string {
  const gekozen = raamwerkVan(agenda);
  if (gekozen.kind === "onbekend") return zonderRaamwerk(gekozen);
  const ids = gekozen.raamwerk.vragen.map(({ id }) => id);
  const { klaar, nu, later, elders, bewustNiet, open } = telVoortgang(ids, geteldeAntwoorden(agenda));
  const ronde = nu === 0 ? "geen in deze ronde" : `${klaar} van ${nu} klaar in deze ronde`;
  return `Vragen: ${ronde}; ${later} later, ${elders} elders, ${bewustNiet} bewust niet, ${open} nog te kiezen`;
}

/** A word for a total at the beginning of a name. */
const TOTAAL =
  /^(?:(?:sub|eind)\s*-?\s*)?tota(?:al(?:bedrag)?|len|les?)(?![\p{L}\d])|^generaal totaal(?!\p{L})|^(?:optelling|som|stand na)(?![\p{L}\d])/iu;
const SUBTOTAAL = /^sub|^stand na/iu;
const UITKOMST = /^(?:saldo|verschil|resultaat|tekort|overschot)(?![\p{L}\d])/iu;
const TOTAAL_ERACHTER = /(?<![\p{L}\d])(?:sub\s*(?:-\s*)?)?totaal$/iu;

/** Words beside the word for a total that say no more than what everything is. */
const GEWOON = new Set(
  [
    "a de der het van alle voor in en of per op na tot met t m te incl excl inclusief exclusief btw pm",
    "lasten uitgaven kosten baten dekking inkomsten opbrengsten reserve reserves bestemmingsreserve bestemmingsreserves",
    "begroting meerjarenbegroting budget budgetten bedrag bedragen raming euro eur jaar jaren periode",
    "generaal algemeen totaal totale totalen subtotaal saldo resultaat tekort overschot mutatie mutaties exploitatie",
    "programma programmas regio blok onderdeel post posten activiteiten projecten acties taken middelen",
    "structureel structurele incidenteel incidentele tijdelijk tijdelijke beschikbaar beschikbare",
  ].flatMap((regel) => regel.split(" ")),
);

/** True for a name that begins as that of a total. */
export const lijktTotaal = (naam: string): boolean => TOTAAL.test(naam);
/** True for a name that says that it adds up a part, also after a total of that part. */
export const isSubtotaalnaam = (naam: string): boolean => SUBTOTAAL.test(naam);
/** True for a name that begins as that of what is left of dekking after lasten. */
export const lijktUitkomst = (naam: string): boolean => UITKOMST.test(naam);

/** True for a name that says only that it adds up: "Totaal", "Saldo 2026", "Totaal lasten", or with one of these names. */
export function isTotaalnaam(naam: string, blokken: readonly string[]): boolean {
  const [voor, achter] = [
    naam.replace(TOTAAL, " ").replace(UITKOMST, " "),
    naam.replace(TOTAAL_ERACHTER, " "),
  ];
  if (voor !== naam) return woordenVan(zonderNaam(voor, blokken)).every(isGewoon);
  const rest = woordenVan(achter);
  return achter !== naam && rest.length > 0 && woordenVan(zonderNaam(achter, blokken)).every(isGewoon);
}

/** True when a total names this blok. */
export const noemtBlok = (naam: string, blok: string): boolean => {
  const [woorden, gezocht] = [woordenVan(naam).join(" "), woordenVan(blok).join(" ")];
  return gezocht !== "" && ` ${woorden} `.includes(` ${gezocht} `);
};

/** A text without the longest of these names that stands in it. */
function zonderNaam(tekst: string, namen: readonly string[]): string {
  const woorden = ` ${woordenVan(tekst).join(" ")} `;
  const [langste] = namen
    .filter((naam) => noemtBlok(tekst, naam))
    .map((naam) => woordenVan(naam).join(" "))
    .sort((een, ander) => ander.length - een.length);
  return langste === undefined ? woorden : woorden.replace(` ${langste} `, " ");
}

const woordenVan = (tekst: string): string[] =>
  tekst
    .toLowerCase()
    .replace(/[’']/gu, "")
    .match(/[\p{L}\d]+/gu) ?? [];

const isGewoon = (woord: string): boolean => GEWOON.has(woord) || /^\d+$|^\p{L}$/u.test(woord);

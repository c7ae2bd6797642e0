import { isGedrukt, nietBewaard } from "#shared/begroting/duid-totalen.ts";
import type { LeesRij } from "#shared/begroting/lees-rij.ts";
import type { Lezing } from "#shared/begroting/lees-tabel.ts";
import { aantalPosten } from "#shared/begroting/rijen.ts";
import { isSpanne } from "#shared/begroting/tabel-kop.ts";
import { formatEuro } from "#shared/domain/bedrag.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";

/** What was read from a pasted table, and what the user would otherwise only find out afterwards. */
export function plakSamenvatting(lezing: Lezing, jaren: readonly number[]): string {
  const { rijen, jaren: gelezen } = lezing;
  const posten = rijen.filter(({ soort }) => soort === "post");
  const voor = gelezen.length > 0 ? `, voor ${noem(gelezen)}` : "";
  return [
    `${aantalPosten(posten.length)} gelezen${voor}.`,
    zegRest(lezing),
    zegEenheid(lezing),
    zegTekens(lezing),
    ...zegReserves(rijen),
    ...zegTotalen(rijen),
    zegOvergeslagen(rijen),
    zegMeerJaren(lezing),
    zegFouten(posten),
    zegNieuweJaren(gelezen.filter((jaar) => !jaren.includes(jaar))),
    zegOpgeteld(lezing),
  ]
    .filter((zin) => zin !== "")
    .join(" ");
}

const noem = (woorden: readonly (number | string)[]): string =>
  new Intl.ListFormat("nl").format(woorden.map(String));

function zegRest({ rest, rijen }: Lezing): string {
  if (rest === 0) return "";
  const meer = rest === 1 ? "1 rij nemen we" : `${formatEuro(rest)} rijen nemen we`;
  return `Dat zijn er te veel voor één keer: ${meer} niet over. Plak wat na rij ${formatEuro(rijen.at(-1)?.nummer ?? 0)} komt daarna apart.`;
}

/** Says that amounts become other amounts, or that the table asks for it. */
function zegEenheid({ eenheid, genoemd }: Lezing): string {
  const maal = `× ${formatEuro(genoemd)}`;
  if (eenheid !== 1) {
    const bron = eenheid === genoemd ? `De tabel noemt bedragen ${maal}. ` : "";
    return `${bron}We rekenen om naar hele euro’s: 10 wordt ${formatEuro(10 * eenheid)}.`;
  }
  return genoemd === 1
    ? ""
    : `De tabel noemt bedragen ${maal}, en u leest ze als hele euro’s: we rekenen niets om.`;
}

/** Says that the table writes one side with a minus, and what is done with it. */
function zegTekens({ omgekeerd }: Lezing): string {
  if (omgekeerd === null) return "";
  const { kant, gedraaid } = omgekeerd;
  const wat = `Alle bedragen van de ${kant} zijn negatief`;
  return gedraaid
    ? `${wat}: we maken ze positief, want zo rekent de begroting.`
    : `${wat} en blijven dat: ze gaan van de ${kant} af.`;
}

/** Says what a reserve begins with, and which amounts get the other sign. */
function zegReserves(rijen: readonly LeesRij[]): string[] {
  const namen = (gekozen: readonly LeesRij[]) =>
    noem([...new Set(gekozen.map(({ naam }) => `‘${naam.trim() || NAAMLOOS.post}’`))]);
  const begin = rijen.filter(({ soort }) => soort === "beginstand");
  const af = rijen.filter(({ soort, min }) => soort === "post" && min === true);
  return [
    begin.length === 0 ? "" : `Beginstand van de reserve: ${namen(begin)}.`,
    af.length === 0 ? "" : `Deze bedragen gaan eraf en krijgen een min: ${namen(af)}.`,
  ];
}

function zegTotalen(rijen: readonly LeesRij[]): string[] {
  const totalen = rijen.filter(isGedrukt);
  const zonder = totalen.flatMap((rij) => {
    const jaren = nietBewaard(rij);
    return jaren.length === 0 ? [] : [`‘${rij.naam.trim() || NAAMLOOS.post}’ van ${noem(jaren)}`];
  });
  return [
    totalen.length === 0
      ? ""
      : totalen.length === 1
        ? `${noemRijen(totalen)} lijkt een totaal: die telt niet mee, maar we bewaren haar als gedrukt totaal.`
        : `${totalen.length} rijen lijken totalen (${noemRijen(totalen)}): die tellen niet mee, maar we bewaren ze als gedrukt totaal.`,
    zonder.length === 0 ? "" : `Niet bewaard, want PM of niet te lezen: het totaal ${noem(zonder)}.`,
  ];
}

/** Names the rows of which nothing is taken, with what stands at each of them. */
function zegOvergeslagen(rijen: readonly LeesRij[]): string {
  const over = rijen.filter(({ soort }) => soort === "overslaan");
  if (over.length === 0) return "";
  return `Overgeslagen: ${noemRijen(over, (rij) => ` (${alsDeel(rij.waarom ?? "U slaat haar over.")})`)}.`;
}

/** A sentence as part of another one. */
const alsDeel = (zin: string): string => zin.charAt(0).toLowerCase() + zin.slice(1).replace(/\.$/u, "");

const MAX_GENOEMD = 8;

function noemRijen(rijen: readonly LeesRij[], bij: (rij: LeesRij) => string = () => ""): string {
  const namen = rijen.map(
    (rij) => `${rij.naam.trim() ? `‘${rij.naam.trim()}’` : `rij ${rij.nummer}`}${bij(rij)}`,
  );
  if (namen.length <= MAX_GENOEMD) return noem(namen);
  const meer = namen.length - MAX_GENOEMD + 1;
  return noem([...namen.slice(0, MAX_GENOEMD - 1), `nog ${meer} rijen`]);
}

/** Asks of which year a column is that names more of them. */
function zegMeerJaren({ kolommen }: Lezing): string {
  const open = kolommen.filter(({ jaar, kop, bedragen }) => bedragen && jaar === null && isSpanne(kop));
  if (open.length === 0) return "";
  const namen = noem(open.map(({ kop }) => `‘${kop}’`));
  return `${namen} ${open.length === 1 ? "noemt" : "noemen"} meer dan één jaar: kies hieronder van welk jaar de bedragen zijn.`;
}

function zegFouten(posten: readonly LeesRij[]): string {
  const fouten = posten.reduce((som, { redenen }) => som + Object.keys(redenen).length, 0);
  if (fouten === 0) return "";
  return fouten === 1 ? "1 bedrag lezen we niet." : `${fouten} bedragen lezen we niet.`;
}

function zegNieuweJaren(nieuwe: readonly number[]): string {
  if (nieuwe.length === 0) return "";
  return `${noem(nieuwe)} ${nieuwe.length === 1 ? "wordt een nieuwe kolom" : "worden nieuwe kolommen"}.`;
}

function zegOpgeteld({ jaren, kolommen }: Lezing): string {
  const opgeteld = jaren.flatMap((jaar) => {
    const aantal = kolommen.filter((kolom) => kolom.jaar === jaar).length;
    return aantal > 1 ? [`${jaar} (${aantal} kolommen)`] : [];
  });
  return opgeteld.length === 0 ? "" : `Opgeteld: ${noem(opgeteld)}.`;
}

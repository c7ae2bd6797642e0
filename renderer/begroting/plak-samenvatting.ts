import { isGedrukt, type LeesRij, type Lezing, nietBewaard } from "#shared/begroting/lees-tabel.ts";
import { aantalPosten } from "#shared/begroting/rijen.ts";
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
    ...zegTotalen(rijen),
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
        ? "1 rij lijkt een totaal: die telt niet mee, maar we bewaren haar als gedrukt totaal."
        : `${totalen.length} rijen lijken totalen: die tellen niet mee, maar we bewaren ze als gedrukt totaal.`,
    zonder.length === 0 ? "" : `Niet bewaard, want PM of niet te lezen: het totaal ${noem(zonder)}.`,
  ];
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

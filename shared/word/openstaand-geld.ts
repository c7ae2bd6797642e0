import { formatSomEuro, isLegeSom } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  postenVanSoort,
  saldoJaar,
  sumJaar,
  vindOngelezen,
} from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";

/** How many cells are named one by one. */
const MAX_GENOEMD = 5;

/** What is not right yet in the begroting of a document: cells that are not read, and years that are not paid for. */
export function openstaandGeld(begroting: Begroting): string[] {
  return [...zegOngelezen(begroting), ...zegZonderDekking(begroting)];
}

function zegOngelezen(begroting: Begroting): string[] {
  const cellen = vindOngelezen(begroting).filter(({ kolom }) => kolom !== "actie");
  if (cellen.length === 0) return [];
  const genoemd = cellen
    .slice(0, MAX_GENOEMD)
    .map(
      ({ post, kolom, tekst }) =>
        `‘${tekst.slice(0, 40)}’ (${post.naam.trim() || NAAMLOOS.post}, ${kolom === "aard" ? "soort" : kolom})`,
    );
  const rest = cellen.length - genoemd.length;
  const bedragen = cellen.every(({ kolom }) => kolom !== "aard");
  const wat = bedragen
    ? ["1 bedrag is", "bedragen zijn"]
    : ["1 cel van de begroting is", "cellen van de begroting zijn"];
  const hoeveel = cellen.length === 1 ? wat[0] : `${cellen.length} ${wat[1]}`;
  return [
    `${hoeveel} niet te lezen: ${lijst([...genoemd, ...(rest > 0 ? [`nog ${rest}`] : [])])}. In de tabel staat wat u typte; de totalen tellen het niet mee.`,
  ];
}

function zegZonderDekking(begroting: Begroting): string[] {
  const lasten = postenVanSoort(begroting, "lasten");
  const dekking = postenVanSoort(begroting, "dekking");
  const metLasten = begroting.jaren.filter((jaar) => !isLegeSom(sumJaar(lasten, jaar)));
  const zonder = metLasten.filter((jaar) => isLegeSom(sumJaar(dekking, jaar)));
  const tekort = metLasten.flatMap((jaar) => {
    const saldo = saldoJaar(begroting, jaar);
    if (saldo.euro >= 0 || zonder.includes(jaar)) return [];
    return [`In ${jaar} is ${formatSomEuro({ ...saldo, euro: -saldo.euro })} niet gedekt.`];
  });
  const kop = zonder.length === 1 ? "heeft" : "hebben";
  return [...(zonder.length === 0 ? [] : [`${lijst(zonder.map(String))} ${kop} geen dekking.`]), ...tekort];
}

const lijst = (woorden: readonly string[]): string => new Intl.ListFormat("nl").format(woorden);

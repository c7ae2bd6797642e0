import type { Opmaak } from "#shared/word/opmaak.ts";

const POINTS_PER_MM = 72 / 25.4;

/** The look of a document as properties of the preview's style sheet; there one em is the size of the text. */
export function voorbeeldStijl(opmaak: Opmaak): Readonly<Record<`--wv-${string}`, string>> {
  const { lettertype, kleuren, letters, afstanden, pagina } = opmaak;
  const inText = (points: number, digits: number) => em(points, letters.tekst, digits);
  const onPage = (mm: number, digits: number) => inText(mm * POINTS_PER_MM, digits);
  return {
    "--wv-lettertype": `"${lettertype}"`,
    "--wv-inkt": `#${kleuren.inkt}`,
    "--wv-petrol": `#${kleuren.petrol}`,
    "--wv-grijs": `#${kleuren.grijs}`,
    "--wv-lijn": `#${kleuren.lijn}`,
    "--wv-open": `#${kleuren.open}`,
    "--wv-open-lijn": `#${kleuren.openLijn}`,
    "--wv-letter-kop-1": inText(letters.kop1, 2),
    "--wv-letter-kop-2": inText(letters.kop2, 2),
    "--wv-letter-kop-3": inText(letters.kop3, 2),
    "--wv-letter-onderkop": inText(letters.onderkop, 2),
    "--wv-letter-titel": inText(letters.titel, 2),
    "--wv-letter-ondertitel": inText(letters.ondertitel, 2),
    "--wv-letter-regio": inText(letters.regio, 2),
    "--wv-letter-voorblad": inText(letters.voorblad, 2),
    "--wv-letter-inhoud": inText(letters.inhoud, 2),
    "--wv-letter-tabel": inText(letters.tabel, 2),
    "--wv-letter-klein": inText(letters.klein, 2),
    "--wv-letter-koptekst": inText(letters.koptekst, 2),
    "--wv-alinea-na": inText(afstanden.alineaNa, 2),
    "--wv-kop-1-voor": em(afstanden.kop1Voor, letters.kop1, 1),
    "--wv-kop-1-na": em(afstanden.kop1Na, letters.kop1, 1),
    "--wv-regio-voor": em(afstanden.regioVoor, letters.regio, 1),
    "--wv-kenmerk-na": inText(afstanden.kenmerkNa, 1),
    "--wv-kenmerk-inspringing": inText(afstanden.kenmerkInspringing, 1),
    "--wv-pagina-breedte": onPage(pagina.breedte, 1),
    "--wv-pagina-hoogte": onPage(pagina.hoogte, 1),
    "--wv-pagina-boven": onPage(pagina.boven, 1),
    "--wv-pagina-onder": onPage(pagina.onder, 1),
    "--wv-pagina-opzij": onPage(pagina.opzij, 2),
  };
}

/** A length in points as so many times the letters around it. */
const em = (points: number, letters: number, digits: number): string =>
  `${Number((points / letters).toFixed(digits))}em`;

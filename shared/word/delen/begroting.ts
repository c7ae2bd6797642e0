import {
  addSom,
  formatBedrag,
  formatEuro,
  formatSom,
  isLegeSom,
  LEGE_SOM,
  type Som,
  sumBedragen,
} from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  type BegrotingRij,
  BLOKSOORT_NAMEN,
  type Blok,
  BlokSoort,
  isRij,
  type Post,
  postenVan,
  postenVanSoort,
  saldoJaar,
  sumJaar,
  sumJaren,
} from "#shared/domain/begroting.ts";
import { afwijkingenPerRij, type RijAfwijking, TOTAAL_NAMEN } from "#shared/domain/gedrukt-totaal.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { noemJaren } from "#shared/domain/periode.ts";
import { begintMetStand, somVanBlok, standBegin } from "#shared/domain/stand.ts";
import { cell, paragraph } from "../tree/build.ts";
import type { Block, Paragraph, Row, RowRole, Table } from "../tree/document-tree.ts";
import { begrotingKolommen, jarenPerTabel, type Vakken } from "./begroting-kolommen.ts";
import { type NoteMarks, noteMarks, rijenInTabel } from "./begroting-noten.ts";
import type { Context } from "./context.ts";
import { heading } from "./heading.ts";

const SOM_NAAM: Readonly<Record<BlokSoort, string>> = {
  lasten: "Subtotaal",
  dekking: "Subtotaal",
  reserve: "Stand na mutaties",
};

/** The money as an annex: a table per soort with subtotals, totals and notes; nothing when no blok says anything and no note does. */
export function begrotingBijlage(context: Context): Block[] {
  const begroting = zonderLegeBlokken(context.agenda.begroting);
  if (!context.opties.begroting || begroting.jaren.length === 0) return [];
  const soorten = BlokSoort.options.flatMap((soort) => soortBlocks(context, begroting, soort));
  const tabellen = soorten.length === 0 ? [] : [paragraph(leeswijzer(begroting)), ...soorten];
  const blocks = [...tabellen, ...losseNoten(begroting)];
  if (blocks.length === 0) return [];
  return [
    heading(1, `Begroting ${noemJaren(begroting.jaren)}`, context.anchors.of("deel", "begroting"), "bijlage"),
    ...blocks,
  ];
}

/** How to read the amounts; PM is explained where it occurs. */
function leeswijzer({ posten, blokken, jaren }: Begroting): string {
  const metPm = sumJaren(posten, jaren).pm || sumBedragen(blokken.map(({ beginstand }) => beginstand)).pm;
  const pm = metPm ? " PM betekent dat het bedrag nog niet bekend is." : "";
  return `Alle bedragen zijn in hele euro’s.${pm}`;
}

/** A blok says something when it has a post, an opening balance, a note or a printed total. */
function zonderLegeBlokken(begroting: Begroting): Begroting {
  const { blokken, posten, noten } = begroting;
  const metInhoud = blokken.filter(
    ({ id, gedrukt, beginstand }) =>
      beginstand !== null ||
      posten.some(({ blokId }) => blokId === id) ||
      noten.some(({ bij }) => isRij(bij, { soort: "blok", id })) ||
      Object.keys(gedrukt).length > 0,
  );
  return { ...begroting, blokken: metInhoud };
}

function soortBlocks(context: Context, begroting: Begroting, soort: BlokSoort): Block[] {
  if (!begroting.blokken.some((blok) => blok.soort === soort)) return [];
  const marks = noteMarks(begroting, soort);
  const alles = vormVan(begroting, soort, begroting.jaren, marks);
  const delen = chunk(begroting.jaren, jarenPerTabel(rijenVan(alles, soort), vakkenVan(alles)));
  return [
    heading(2, BLOKSOORT_NAMEN[soort], context.anchors.of("begroting", soort), "geen"),
    ...delen.map((jaren, index) => ({
      ...tabel(vormVan(begroting, soort, jaren, marks), soort),
      anchor: context.anchors.of("tab", index === 0 ? soort : `${soort}-${index + 1}`),
    })),
    ...marks.noten.map(({ mark, tekst }) => paragraph(`${mark} ${tekst}`, "noot")),
    ...afwijkingen(begroting, soort),
  ];
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/** How the rows of one table are written: which years, whether with a total column, and which marks. */
type Vorm = Readonly<{
  begroting: Begroting;
  jaren: readonly number[];
  totaal: boolean;
  aard: boolean;
  marks: NoteMarks;
}>;

function vormVan(begroting: Begroting, soort: BlokSoort, jaren: readonly number[], marks: NoteMarks): Vorm {
  const posten = postenVanSoort(begroting, soort);
  return {
    begroting,
    jaren,
    totaal: begroting.jaren.length > 1 && jaren.at(-1) === begroting.jaren.at(-1) && soort !== "reserve",
    aard: posten.some(({ aard, ongelezen }) => aard !== null || ongelezen.aard !== undefined),
    marks,
  };
}

const rijenVan = (vorm: Vorm, soort: BlokSoort): Row[] => [
  kop(vorm),
  ...blokRijen(vorm, soort),
  ...slotRijen(vorm, soort),
];

const vakkenVan = ({ aard, jaren, totaal }: Vorm): Vakken => ({ aard, jaren: jaren.length, totaal });

function tabel(vorm: Vorm, soort: BlokSoort): Omit<Table, "anchor"> {
  const rows = rijenVan(vorm, soort);
  const titel = `${BLOKSOORT_NAMEN[soort]} ${noemJaren(vorm.jaren)}`;
  return {
    kind: "table",
    caption: titel,
    description: `${titel} in euro’s, per blok met subtotalen`,
    columns: begrotingKolommen(rows, vakkenVan(vorm)),
    rows,
  };
}

function kop({ jaren, totaal, aard }: Vorm): Row {
  const namen = ["Post", ...(aard ? ["Soort"] : []), ...jaren.map(String), ...(totaal ? ["Totaal"] : [])];
  return { role: "kop", cells: namen.map((naam) => cell(naam)) };
}

function blokRijen(vorm: Vorm, soort: BlokSoort): Row[] {
  return vorm.begroting.blokken
    .filter((blok) => blok.soort === soort)
    .flatMap((blok) => {
      const posten = postenVan(vorm.begroting, blok.id);
      const enige =
        soort !== "reserve" && !vorm.begroting.blokken.some((b) => b.soort === soort && b !== blok);
      return [
        {
          role: "groep",
          cells: [cell(metMark(vorm, naamVan(blok), { soort: "blok", id: blok.id }), breedte(vorm))],
        },
        ...beginRij(vorm, blok),
        ...posten.map((post) => postRij(vorm, post)),
        ...(enige ? [] : [blokSomRij(vorm, blok)]),
      ] satisfies Row[];
    });
}

const breedte = ({ jaren, totaal, aard }: Vorm): number =>
  1 + jaren.length + (totaal ? 1 : 0) + (aard ? 1 : 0);
const metMark = ({ marks }: Vorm, naam: string, bij: BegrotingRij): string => {
  const mark = marks.markOf(bij);
  return mark === "" ? naam : `${naam} ${mark}`;
};

/** A post; what was typed in a cell and could not be read stands there as it was typed. */
function postRij(vorm: Vorm, post: Post): Row {
  const som = sumJaren([post], vorm.begroting.jaren);
  const tekst = (kolom: string | number, gelezen: string): string => post.ongelezen[kolom] ?? gelezen;
  return {
    role: "gewoon",
    cells: [
      cell(metMark(vorm, post.naam.trim() || NAAMLOOS.post, { soort: "post", id: post.id })),
      ...(vorm.aard ? [cell(tekst("aard", post.aard ?? ""))] : []),
      ...vorm.jaren.map((jaar) => cell(tekst(jaar, formatBedrag(post.bedragen[jaar])))),
      ...(vorm.totaal ? [cell(isLegeSom(som) ? "" : formatSom(som))] : []),
    ],
  };
}

/** The balance with which a reserve begins each year, when something goes on from year to year. */
function beginRij(vorm: Vorm, blok: Blok): Row[] {
  const { begroting, jaren } = vorm;
  if (blok.soort !== "reserve" || !begintMetStand(begroting, blok)) return [];
  const perJaar = jaren.map((jaar) => standBegin(begroting, blok, jaar));
  return [sommen(vorm, "gewoon", "Stand begin van het jaar", perJaar, LEGE_SOM)];
}

function blokSomRij(vorm: Vorm, blok: Blok): Row {
  const { begroting, jaren } = vorm;
  const perJaar = jaren.map((jaar) => somVanBlok(begroting, blok, jaar));
  const alles = sumJaren(postenVan(begroting, blok.id), begroting.jaren);
  return sommen(vorm, "subtotaal", SOM_NAAM[blok.soort], perJaar, alles);
}

function somRij(vorm: Vorm, role: RowRole, naam: string, posten: readonly Post[]): Row {
  const perJaar = vorm.jaren.map((jaar) => sumJaar(posten, jaar));
  return sommen(vorm, role, naam, perJaar, sumJaren(posten, vorm.begroting.jaren));
}

function sommen(vorm: Vorm, role: RowRole, naam: string, perJaar: readonly Som[], alles: Som): Row {
  return {
    role,
    cells: [
      cell(naam),
      ...(vorm.aard ? [cell("")] : []),
      ...perJaar.map((som) => cell(formatSom(som))),
      ...(vorm.totaal ? [cell(formatSom(alles))] : []),
    ],
  };
}

/** The totals: of lasten, of dekking with the saldo, and none for reserves. */
function slotRijen(vorm: Vorm, soort: BlokSoort): Row[] {
  const { begroting, jaren } = vorm;
  if (soort === "reserve") return [];
  const posten = postenVanSoort(begroting, soort);
  const totaal = somRij(
    vorm,
    "totaal",
    metMark(vorm, `Totaal ${soort}`, { soort: "totaal", id: soort }),
    posten,
  );
  if (soort === "lasten") return [totaal];
  const saldi = begroting.jaren.map((jaar) => saldoJaar(begroting, jaar));
  const alles = saldi.reduce(addSom, LEGE_SOM);
  const perJaar = jaren.map((jaar) => saldoJaar(begroting, jaar));
  return [totaal, sommen(vorm, "subtotaal", "Saldo (dekking min lasten)", perJaar, alles)];
}

/** A row whose printed totals are not what its posten add up to is told, never hidden: in one sentence for all years. */
function afwijkingen(begroting: Begroting, soort: BlokSoort): Paragraph[] {
  const blokken = new Map(
    begroting.blokken.filter((blok) => blok.soort === soort).map((blok) => [blok.id, blok]),
  );
  return afwijkingenPerRij(begroting)
    .filter(({ bij }) => (bij.soort === "totaal" ? bij.id === soort : blokken.has(bij.id)))
    .map(({ bij, perJaar }) => {
      const naam = bij.soort === "totaal" ? TOTAAL_NAMEN[soort] : naamVan(blokken.get(bij.id));
      return paragraph(`${naam}${zegAfwijkingen(perJaar)}`, "noot");
    });
}

function zegAfwijkingen(perJaar: RijAfwijking["perJaar"]): string {
  const [{ jaar, gedrukt, som, verschil }, ...meer] = perJaar;
  if (meer.length === 0)
    return (
      ` ${jaar}: in het overgenomen stuk staat ${formatEuro(gedrukt)}; ` +
      `de posten tellen op tot ${formatSom(som)} (verschil ${formatEuro(verschil)}).`
    );
  const delen = perJaar.map(
    (een) =>
      `${een.jaar} ${formatEuro(een.gedrukt)}, opgeteld ${formatSom(een.som)} (verschil ${formatEuro(een.verschil)})`,
  );
  return `: in het overgenomen stuk staan andere bedragen dan de som van de posten: ${delen.join("; ")}.`;
}

const naamVan = (blok: Blok | undefined): string => blok?.naam.trim() || NAAMLOOS.blok;

/** Notes at a place that is not in any table any more. */
function losseNoten(begroting: Begroting): Paragraph[] {
  const rijen = BlokSoort.options.flatMap((soort) => rijenInTabel(begroting, soort));
  return begroting.noten
    .filter(({ bij, tekst }) => !rijen.some((rij) => isRij(rij, bij)) && tekst.trim() !== "")
    .map(({ tekst }) => paragraph(tekst, "noot"));
}

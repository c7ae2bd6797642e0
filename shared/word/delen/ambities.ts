import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { type Ambitie, naamVanAmbitie, PRIORITEIT_NAMEN } from "#shared/domain/ambitie.ts";
import { TABEL_TITELS } from "#shared/domain/verwijsdoel.ts";
import { cell, kenmerk, text } from "../tree/build.ts";
import type { Block, Cell, Run, Table } from "../tree/document-tree.ts";
import type { Context } from "./context.ts";
import { heading } from "./heading.ts";
import { kolom, overzichtTabel } from "./overzicht.ts";
import { textBlocks } from "./rich-text-blocks.ts";
import { staatErin, vraagAnchor } from "./vragen.ts";

export const ambitieAnchor = (context: Context, id: string): string => context.anchors.of("amb", id);

/** The ambities in one table, and each with its text and on what it rests. */
export function ambities(context: Context): Block[] {
  const alle = context.agenda.ambities;
  if (alle.length === 0 || !context.opties.ambities) return [];
  return [
    ...(alle.length > 1 ? [overzicht(context, alle)] : []),
    ...alle.flatMap((ambitie) => blok(context, ambitie)),
  ];
}

function overzicht(context: Context, alle: readonly Ambitie[]): Table {
  return overzichtTabel({
    caption: TABEL_TITELS.ambities,
    anchor: context.anchors.of("tab", "ambities"),
    alle: "Alle ambities",
    kolommen: [
      kolom("Nr.", 14),
      kolom("Ambitie", 66),
      kolom("Doelgroepen", 44),
      kolom("Prioriteit", 18),
      kolom("Termijn", 18),
    ],
    groepen: [{ naam: null, rijen: alle.map((ambitie) => overzichtRij(context, ambitie)) }],
  });
}

const overzichtRij = (context: Context, ambitie: Ambitie): Cell[] => [
  cell([{ kind: "ref", anchor: ambitieAnchor(context, ambitie.id) }]),
  cell(naamVanAmbitie(ambitie)),
  cell(namen(ambitie.doelgroepen, context.raamwerk.doelgroepen)),
  cell(ambitie.prioriteit === null ? "" : PRIORITEIT_NAMEN[ambitie.prioriteit]),
  cell(ambitie.termijn === null ? "" : String(ambitie.termijn)),
];

function blok(context: Context, ambitie: Ambitie): Block[] {
  const sleutel = tekstSleutel("ambitie", ambitie.id);
  return [
    heading(2, naamVanAmbitie(ambitie), ambitieAnchor(context, ambitie.id)),
    ...textBlocks({ onder: 2, sleutel, naam: naamVanAmbitie(ambitie) }, context),
    ...kenmerken(context, ambitie),
  ];
}

function kenmerken(context: Context, ambitie: Ambitie): Block[] {
  const { raamwerk } = context;
  const gronden = gebaseerdOp(context, ambitie.vragen);
  return [
    ...alsGevuld("Doelgroepen", namen(ambitie.doelgroepen, raamwerk.doelgroepen)),
    ...alsGevuld("Sectoren", namen(ambitie.sectoren, raamwerk.sectoren)),
    ...alsGevuld("Termijn", ambitie.termijn === null ? "" : `Resultaat in ${ambitie.termijn}`),
    ...alsGevuld("Prioriteit", ambitie.prioriteit === null ? "" : PRIORITEIT_NAMEN[ambitie.prioriteit]),
    ...(gronden.length === 0 ? [] : [kenmerk("Gebaseerd op", gronden)]),
  ];
}

/** A fact, or nothing when it has no value. */
export const alsGevuld = (label: string, waarde: string): Block[] =>
  waarde.trim() === "" ? [] : [kenmerk(label, waarde)];

/** The names of what was chosen from a list, in the order of that list. */
export const namen = (ids: readonly string[], lijst: readonly { id: string; naam: string }[]): string =>
  lijst
    .filter(({ id, naam }) => ids.includes(id) && naam.trim() !== "")
    .map(({ naam }) => naam)
    .join(", ");

/** The vragen an ambitie rests on, in the order of the raamwerk; an answer that is in the document is referred to by its number. */
function gebaseerdOp(context: Context, vragen: readonly string[]): Run[] {
  const bekend = context.raamwerk.vragen.filter(({ id }) => vragen.includes(id));
  return bekend.flatMap((vraag, index): Run[] => {
    const scheiding = index === 0 ? [] : [text("; ")];
    return staatErin(context, vraag)
      ? [
          ...scheiding,
          text(`${vraag.kop} (paragraaf `),
          { kind: "ref", anchor: vraagAnchor(context, vraag.id) },
          text(")"),
        ]
      : [...scheiding, text(vraag.kop)];
  });
}

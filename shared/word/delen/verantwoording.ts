import { TRIAGE_NAMEN } from "#shared/domain/antwoord.ts";
import { ONDERDEEL_NAMEN, ONDERDELEN, type Vraag, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { cell, leftColumn, paragraph, row, text } from "../tree/build.ts";
import type { Block, Row, Run } from "../tree/document-tree.ts";
import type { Context } from "./context.ts";
import { heading } from "./heading.ts";
import { antwoordOp, staatErin, type Uitkomst, uitkomst, vraagAnchor } from "./vragen.ts";

const WOORDEN: Readonly<Record<Uitkomst, string>> = {
  beantwoord: "Beantwoord",
  open: "Nog te schrijven",
  "nog-te-kiezen": "Nog niet gekozen",
  later: TRIAGE_NAMEN.later,
  elders: TRIAGE_NAMEN.elders,
  "bewust-niet": TRIAGE_NAMEN["bewust-niet"],
};

/** What became of every vraag of the raamwerk: answered where, elsewhere where, deliberately not and why, or later. */
export function verantwoording(context: Context): Block[] {
  const { raamwerk, opties, anchors } = context;
  if (!opties.verantwoording || raamwerk.vragen.length === 0) return [];
  return [
    heading(1, "Verantwoording raamwerk", anchors.of("deel", "verantwoording"), "bijlage"),
    paragraph(inleiding(context)),
    ...ONDERDELEN.flatMap((onderdeel): Block[] => {
      const vragen = vragenVanOnderdeel(raamwerk, onderdeel);
      if (vragen.length === 0) return [];
      return [
        heading(2, ONDERDEEL_NAMEN[onderdeel], anchors.of("verant", onderdeel), "geen"),
        {
          kind: "table",
          caption: null,
          description: `Wat er met de vragen over ${ONDERDEEL_NAMEN[onderdeel]} is gedaan`,
          columns: [leftColumn(12), leftColumn(58), leftColumn(32), leftColumn(58)],
          rows: [
            row("kop", "Nr.", "Vraag", "Keuze", "Waar of waarom"),
            ...vragen.map((v) => rij(context, v)),
          ],
        },
      ];
    }),
  ];
}

function inleiding({ agenda, raamwerk }: Context): string {
  const telling = new Map<Uitkomst, number>();
  for (const { id } of raamwerk.vragen) {
    const kind = uitkomst(agenda, id);
    telling.set(kind, (telling.get(kind) ?? 0) + 1);
  }
  const delen = (Object.keys(WOORDEN) as Uitkomst[]).flatMap((kind) => {
    const aantal = telling.get(kind) ?? 0;
    return aantal === 0 ? [] : [`${WOORDEN[kind].toLowerCase()} ${aantal}`];
  });
  return `Het raamwerk heeft ${raamwerk.vragen.length} vragen. Keuzes in ronde ${agenda.ronde}: ${delen.join(", ")}.`;
}

function rij(context: Context, vraag: Vraag): Row {
  const kind = uitkomst(context.agenda, vraag.id);
  return {
    role: "gewoon",
    cells: [
      cell(String(vraag.nummer)),
      cell(vraag.kop),
      cell(WOORDEN[kind]),
      cell(waarOfWaarom(context, vraag, kind)),
    ],
  };
}

function waarOfWaarom(context: Context, vraag: Vraag, kind: Uitkomst): Run[] {
  const { triage } = antwoordOp(context.agenda, vraag.id);
  if (triage.kind === "elders") return [text(triage.waar)];
  if (triage.kind === "bewust-niet") return [text(metWant(triage.want))];
  if (kind !== "beantwoord") return [];
  return staatErin(context, vraag)
    ? [text("Paragraaf "), { kind: "ref", anchor: vraagAnchor(context, vraag.id) }]
    : [text("Niet in dit document opgenomen")];
}

/** A reason as the rest of "Bewust niet, want …". */
function metWant(reden: string): string {
  return reden.trim() === "" || /^want\b/iu.test(reden) ? reden : `want ${reden}`;
}

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

/**
 * What became of every vraag of the raamwerk: answered where, elsewhere where, deliberately not and why, or later. What is
 * still to be done stands in it only when open vragen are asked for.
 */
export function verantwoording(context: Context): Block[] {
  const { raamwerk, opties, anchors } = context;
  if (!opties.verantwoording || !raamwerk.vragen.some((vraag) => isVerteld(context, vraag))) return [];
  return [
    heading(1, "Verantwoording raamwerk", anchors.of("deel", "verantwoording"), "bijlage"),
    paragraph(inleiding(context)),
    ...ONDERDELEN.flatMap((onderdeel): Block[] => {
      const vragen = vragenVanOnderdeel(raamwerk, onderdeel).filter((vraag) => isVerteld(context, vraag));
      if (vragen.length === 0) return [];
      return [
        heading(2, ONDERDEEL_NAMEN[onderdeel], anchors.of("verant", onderdeel), "geen"),
        {
          kind: "table",
          caption: null,
          anchor: null,
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

const WERKLIJST: ReadonlySet<Uitkomst> = new Set(["open", "nog-te-kiezen"]);

const isVerteld = ({ agenda, opties }: Context, { id }: Vraag): boolean =>
  opties.openVragen || !WERKLIJST.has(uitkomst(agenda, id));

function inleiding(context: Context): string {
  const { agenda, raamwerk } = context;
  const telling = new Map<Uitkomst, number>();
  for (const vraag of raamwerk.vragen.filter((kandidaat) => isVerteld(context, kandidaat))) {
    const kind = uitkomst(agenda, vraag.id);
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

/** Words that only begin with a capital because a sentence begins there. */
const GEWONE_WOORDEN = new Set(
  (
    "aan al alle alleen als binnen bij daar daarom dat de deze die dit door een eerst elke en er geen geld het hier hiervoor ieder iedere " +
    "in is kan met na naar nieuwe niet niemand nog nu of om omdat onder ons onze op over per samen sinds te tot tussen uit van vanaf " +
    "veel voor vooral wat we weinig wie wij ze zelf zij zijn zo zonder"
  ).split(" "),
);

/** A reason as the rest of "Bewust niet, want …"; a name keeps its capital. */
function metWant(gegeven: string): string {
  const reden = gegeven.trim().replace(/^want\b[\s:,]*/iu, "");
  const [woord = ""] = reden.split(/\s/u);
  const gewoon = GEWONE_WOORDEN.has(woord.toLowerCase());
  const klein = gewoon ? reden.charAt(0).toLowerCase() + reden.slice(1) : reden;
  return klein === "" ? "" : `want ${klein}`;
}

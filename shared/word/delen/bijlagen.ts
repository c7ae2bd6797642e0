import type { Bron } from "#shared/domain/bron.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { cell, leftColumn, paragraph, row, text } from "../tree/build.ts";
import type { Block, Cell, Row, Run } from "../tree/document-tree.ts";
import type { Citations } from "./citations.ts";
import type { Context } from "./context.ts";
import { heading } from "./heading.ts";

/** The bronnen that are cited in the document, each under its name in the text. */
export function bronnenBijlage(context: Context, citations: Citations): Block[] {
  const aangehaald = citations.aangehaald();
  if (!context.opties.bronnen || aangehaald.length === 0) return [];
  return [
    heading(1, "Bronnen", context.anchors.of("deel", "bronnen"), "bijlage"),
    paragraph("Deze bronnen zijn in de tekst aangehaald."),
    {
      kind: "table",
      caption: null,
      anchor: null,
      description: "De aangehaalde bronnen met hun naam in de tekst",
      columns: [leftColumn(44), leftColumn(116)],
      rows: [row("kop", "In de tekst", "Bron"), ...aangehaald.map((item) => bronRij(context, item))],
    },
  ];
}

function bronRij(context: Context, { bron, naam }: { bron: Bron; naam: string }): Row {
  const anker: Cell = {
    blocks: [{ ...paragraph(naam), anchor: context.anchors.of("bron", bron.id) }],
  };
  return { role: "gewoon", cells: [anker, cell(beschrijving(bron))] };
}

/** A bron as its list has it; the toelichting is for the writers alone. */
function beschrijving(bron: Bron): Run[] {
  const uitgave = [bron.uitgever, bron.jaar].map((deel) => deel.trim()).filter((deel) => deel !== "");
  const delen = [bron.titel.trim(), uitgave.join(", ")].filter((deel) => deel !== "");
  const href = veiligeLink(bron.url);
  const zinnen = delen.map((deel) => (/[.?!]$/u.test(deel) ? deel : `${deel}.`)).join(" ");
  return href === null ? [text(zinnen)] : [text(`${zinnen} `), { kind: "text", text: href, href }];
}

/** The partners in the order of the agenda, with what each does. */
export function partnersBijlage({ agenda, opties, anchors }: Context): Block[] {
  const partners = agenda.partners.filter(({ naam }) => naam.trim() !== "");
  if (!opties.partners || partners.length === 0) return [];
  return [
    heading(1, "Partners", anchors.of("deel", "partners"), "bijlage"),
    {
      kind: "table",
      caption: null,
      anchor: null,
      description: "De partners met hun rol",
      columns: [leftColumn(62), leftColumn(98)],
      rows: [row("kop", "Partner", "Rol"), ...partners.map(({ naam, rol }) => row("gewoon", naam, rol))],
    },
  ];
}

/** The list of abbreviations in alphabetical order. */
export function afkortingenBijlage(context: Context): Block[] {
  const { agenda, opties, anchors } = context;
  const gevuld = agenda.afkortingen.filter(
    ({ afkorting, betekenis }) => `${afkorting}${betekenis}`.trim() !== "",
  );
  if (!opties.afkortingen || gevuld.length === 0) return [];
  const lijst = gevuld.sort((a, b) => a.afkorting.localeCompare(b.afkorting, "nl"));
  return [
    heading(1, "Afkortingen", anchors.of("deel", "afkortingen"), "bijlage"),
    {
      kind: "table",
      caption: null,
      anchor: null,
      description: "Afkortingen met hun betekenis",
      columns: [leftColumn(36), leftColumn(124)],
      rows: [
        row("kop", "Afkorting", "Betekenis"),
        ...lijst.map(({ afkorting, betekenis }) => row("gewoon", afkorting, betekenis)),
      ],
    },
  ];
}

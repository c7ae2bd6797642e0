import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText } from "./an-agenda.ts";

/** A text with each kind of node once. */
const RIJKE_TEKST: RichText = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "De regio telt " },
        { type: "text", text: "veel", marks: [{ type: "bold" }] },
        { type: "text", text: " inwoners" },
        { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "p. 5" } },
        { type: "voetnoot", attrs: { tekst: "Peildatum 1 januari." } },
        { type: "text", text: ". Zie " },
        {
          type: "text",
          text: "de cijfers",
          marks: [{ type: "link", attrs: { href: "https://voorbeeld.nl/" } }],
        },
        { type: "text", text: "." },
      ],
    },
    { type: "heading", attrs: { level: 4 }, content: [{ type: "text", text: "Jongeren" }] },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "op school" }] }],
        },
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "aan het werk" }] }],
        },
      ],
    },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [headerCell("Jaar"), headerCell("Aantal")] },
        { type: "tableRow", content: [plainCell("2025"), plainCell("1.200")] },
      ],
    },
    {
      type: "blockquote",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Samen verder." }] }],
    },
  ],
};

function headerCell(text: string) {
  return {
    type: "tableHeader",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  } as const;
}

function plainCell(text: string) {
  return { type: "tableCell", content: [{ type: "paragraph", content: [{ type: "text", text }] }] } as const;
}

/** A small agenda in which every part of a document has something to say. */
export function aFullAgenda(velden: Partial<Agenda> = {}): Agenda {
  return anAgenda({
    versie: "versie 2",
    antwoorden: {
      "inw-1": { vraagId: "inw-1", triage: { kind: "nu" }, klaar: true, vraagTekst: "", gewijzigd: null },
      "inw-2": { vraagId: "inw-2", triage: { kind: "nu" }, klaar: false, vraagTekst: "", gewijzigd: null },
      "inw-3": {
        vraagId: "inw-3",
        triage: { kind: "elders", waar: "in het onderwijsplan" },
        klaar: false,
        vraagTekst: "",
        gewijzigd: null,
      },
      "inw-4": {
        vraagId: "inw-4",
        triage: { kind: "bewust-niet", want: "de verschillen zijn klein" },
        klaar: false,
        vraagTekst: "",
        gewijzigd: null,
      },
    },
    hoofdstukken: [
      { id: "hfd-1", titel: "Samenvatting", plaats: "voorin", volgorde: "a0", gewijzigd: null },
      { id: "hfd-2", titel: "Werkwijze", plaats: "achterin", volgorde: "a1", gewijzigd: null },
    ],
    ambities: [
      anAmbitie({
        doelgroepen: ["jongeren"],
        sectoren: ["zorg"],
        vragen: ["inw-1"],
        termijn: 2028,
        prioriteit: "hoog",
      }),
    ],
    acties: [
      anActie({
        ambitieId: "ambitie-1",
        trekker: "partner-1",
        start: "2026-01",
        eind: "2027-12",
        schaal: "regio",
      }),
      anActie({ id: "actie-2", titel: "Taal op de werkvloer", status: "loopt" }),
    ],
    begroting: {
      jaren: [2026, 2027],
      gedrukt: { "2026": 150_001 },
      gedruktDekking: {},
      gedruktReserve: {},
      blokken: [
        { id: "blok-1", naam: "Kerntaken", soort: "lasten", gedrukt: {}, beginstand: null, volgorde: "a0" },
        { id: "blok-2", naam: "Projecten", soort: "lasten", gedrukt: {}, beginstand: null, volgorde: "a1" },
        { id: "blok-3", naam: "Rijk", soort: "dekking", gedrukt: {}, beginstand: null, volgorde: "a2" },
        {
          id: "blok-4",
          naam: "Bestemmingsreserve",
          soort: "reserve",
          gedrukt: {},
          beginstand: null,
          volgorde: "a3",
        },
      ],
      posten: [
        aPost({ id: "p-1", blokId: "blok-1", bedragen: { "2026": euro(100_000), "2027": euro(105_000) } }),
        aPost({
          id: "p-2",
          blokId: "blok-2",
          naam: "Jobcoach",
          bedragen: { "2026": euro(50_000), "2027": PM },
          actieId: "actie-1",
        }),
        aPost({
          id: "p-3",
          blokId: "blok-3",
          naam: "Uitkering",
          bedragen: { "2026": euro(150_000), "2027": euro(105_000) },
        }),
        aPost({ id: "p-4", blokId: "blok-4", naam: "Stand", bedragen: { "2026": euro(20_000) } }),
        aPost({ id: "p-5", blokId: "blok-4", naam: "Onttrekking", bedragen: { "2026": euro(-5_000) } }),
      ],
      noten: [
        { id: "noot-1", bij: { soort: "totaal", id: "lasten" }, tekst: "Onder voorbehoud.", volgorde: "a0" },
        { id: "noot-2", bij: { soort: "post", id: "p-1" }, tekst: "Inclusief werkplek.", volgorde: "a1" },
      ],
    },
    bronnen: [aBron(), aBron({ id: "bron-2", titel: "Nooit aangehaald" })],
    partners: [{ id: "partner-1", naam: "Leerwerkloket", rol: "", volgorde: "a0" }],
    afkortingen: [
      { id: "afk-1", afkorting: "UWV", betekenis: "Uitvoeringsinstituut Werknemersverzekeringen" },
      { id: "afk-2", afkorting: "LLO", betekenis: "Leven Lang Ontwikkelen" },
    ],
    genegeerdeAfkortingen: ["ICT"],
    teksten: {
      [tekstSleutel("antwoord", "inw-1")]: RIJKE_TEKST,
      [tekstSleutel("hoofdstuk", "hfd-1")]: aText("Dit is de kern."),
      [tekstSleutel("hoofdstuk", "hfd-2")]: aText("Zo werken we."),
      [tekstSleutel("ambitie", "ambitie-1")]: aText("Meer mensen aan het werk in 2028."),
      [tekstSleutel("actie", "actie-1", "probleem")]: aText("Jongeren vallen uit."),
      [tekstSleutel("actie", "actie-1", "aanpak")]: aText("Een jobcoach gaat mee."),
      [tekstSleutel("actie", "actie-1", "resultaat")]: aText("Zij blijven aan het werk."),
    },
    ...velden,
  });
}

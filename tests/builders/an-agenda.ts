import type { Agenda } from "#shared/document/agenda.ts";
import { nieuweAgenda } from "#shared/document/nieuwe-agenda.ts";
import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import type { Post } from "#shared/domain/begroting.ts";
import type { Bron } from "#shared/domain/bron.ts";
import type { RichText } from "#shared/domain/rich-text.ts";

/** The stamp of every edit in tests. */
export const STEMPEL = { op: "2026-01-05T09:00:00.000Z", door: "Adviseur" } as const;

/** A small agenda of a made-up region; pass only the facts that matter. */
export function anAgenda(velden: Partial<Agenda> = {}): Agenda {
  const basis = nieuweAgenda(
    {
      regio: "Rivierenhoek",
      titel: "Meerjarenagenda Rivierenhoek",
      centrumgemeente: "Dijkdam",
      gemeenten: ["Dijkdam", "Oeverveld"],
      beleidVanaf: 2026,
      uitvoeringVanaf: 2026,
      raamwerk: "2024-12",
    },
    "agenda-1",
  );
  return { ...basis, ...velden };
}

export function anAmbitie(velden: Partial<Ambitie> = {}): Ambitie {
  return {
    id: "ambitie-1",
    titel: "Meer mensen duurzaam aan het werk",
    doelgroepen: [],
    sectoren: [],
    vragen: [],
    termijn: null,
    prioriteit: null,
    volgorde: "a0",
    gewijzigd: null,
    ...velden,
  };
}

export function anActie(velden: Partial<Actie> = {}): Actie {
  return {
    id: "actie-1",
    titel: "Jobcoaches voor jongeren",
    ambitieId: null,
    trekker: null,
    partners: [],
    start: null,
    eind: null,
    schaal: null,
    gemeenten: [],
    status: "idee",
    volgorde: "a0",
    gewijzigd: null,
    ...velden,
  };
}

export function aPost(velden: Partial<Post> = {}): Post {
  return {
    id: "post-1",
    blokId: "blok-1",
    naam: "Programmamanager",
    aard: null,
    bedragen: {},
    actieId: null,
    ongelezen: {},
    volgorde: "a0",
    gewijzigd: null,
    ...velden,
  };
}

export function aBron(velden: Partial<Bron> = {}): Bron {
  return {
    id: "bron-1",
    titel: "Regio in Beeld",
    kort: "",
    uitgever: "UWV",
    jaar: "2024",
    url: "",
    toelichting: "",
    raamwerkBron: null,
    volgorde: "a0",
    gewijzigd: null,
    ...velden,
  };
}

/** A text of plain paragraphs. */
export function aText(...alineas: string[]): RichText {
  return {
    type: "doc",
    content: alineas.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}

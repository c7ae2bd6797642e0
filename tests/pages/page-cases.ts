import { readFileSync } from "node:fs";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { aWrittenAgenda } from "#tests/builders/a-written-agenda.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const VOORBEELD = "assets/voorbeelden/midden-limburg-2024.agenda.json";
const JAREN = [2026, 2027, 2028, 2029, 2030];
const POSTEN = 30;

/** How many agendas as people write them are laid out. */
export const WRITTEN = 30;

/** The documents whose pages are compared with those of LibreOffice, by name. */
export function pageCases(written = WRITTEN): [string, DocumentTree][] {
  const agendas: [string, Agenda][] = [
    ["voorbeeld", voorbeeld()],
    ["dertig-posten-vijf-jaar", manyPosten()],
    ...Array.from({ length: written }, (_, seed): [string, Agenda] => [
      `geschreven-${seed}`,
      aWrittenAgenda(seed),
    ]),
  ];
  return agendas.map(([name, agenda]) => [name, agendaTree(agenda, raamwerken[0], WordOpties.parse({}))]);
}

const voorbeeld = (): Agenda => AgendaBestand.parse(JSON.parse(readFileSync(VOORBEELD, "utf8"))).agenda;

function manyPosten(): Agenda {
  const posten = Array.from({ length: POSTEN }, (_, index) =>
    aPost({
      id: `post-${index}`,
      blokId: index < 25 ? "b1" : "b2",
      naam: index % 3 === 0 ? `Post ${index} met een naam die soms over twee regels loopt` : `Post ${index}`,
      bedragen: Object.fromEntries(JAREN.map((jaar) => [jaar, euro(1000 * index + jaar)])),
      volgorde: `a${String(index).padStart(2, "0")}`,
    }),
  );
  const blokken: Agenda["begroting"]["blokken"] = [
    { id: "b1", naam: "Kerntaken", soort: "lasten", gedrukt: {}, beginstand: null, volgorde: "a0" },
    { id: "b2", naam: "Rijk", soort: "dekking", gedrukt: {}, beginstand: null, volgorde: "a1" },
  ];
  return {
    ...voorbeeld(),
    begroting: {
      jaren: JAREN,
      gedrukt: {},
      gedruktDekking: {},
      gedruktReserve: {},
      blokken,
      posten,
      noten: [],
    },
  };
}

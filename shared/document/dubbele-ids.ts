import type { Agenda } from "./agenda.ts";
import { metLijsten, recordsVan } from "./agenda-lijsten.ts";
import type { Plain, Soort } from "./soorten/soort.ts";
import { SOORTEN } from "./soorten/soorten.ts";

/** The soorten whose records stand in a list: only there an id can stand twice. */
const IN_LIJST = (SOORTEN as readonly Soort[]).filter(({ vorm }) => vorm === "lijst");

/** An agenda in which every record of a list has an id of its own: where one stood twice, the later got a number. */
export function metEigenIds(agenda: Agenda): Agenda {
  return metLijsten(
    agenda,
    new Map(IN_LIJST.map((soort) => [soort, eigenIds(soort, recordsVan(agenda, soort))])),
  );
}

/** Where an id stands that an earlier record of the same list has too, as "acties.3.id". */
export function vindDubbeleIds(agenda: Agenda): string[] {
  return IN_LIJST.flatMap((soort) => {
    const naam = [...(soort.groep === null ? [] : [soort.groep]), soort.lijst].join(".");
    return dubbelen(soort, recordsVan(agenda, soort)).map((plek) => `${naam}.${plek}.${soort.idVeld}`);
  });
}

function dubbelen({ idVeld }: Soort, records: readonly Plain[]): number[] {
  const gezien = new Set<unknown>();
  return records.flatMap(({ [idVeld]: id }, plek) => {
    if (gezien.has(id)) return [plek];
    gezien.add(id);
    return [];
  });
}

function eigenIds(soort: Soort, records: readonly Plain[]): readonly Plain[] {
  const dubbel = new Set(dubbelen(soort, records));
  const vrij = vrijeIds(new Set(records.map((record) => String(record[soort.idVeld]))));
  return records.map((record, plek) =>
    dubbel.has(plek) ? { ...record, [soort.idVeld]: vrij(String(record[soort.idVeld])) } : record,
  );
}

/** Gives with each call the next id with a number that nothing has; the number goes on where it was. */
function vrijeIds(bezet: ReadonlySet<string>): (id: string) => string {
  const laatste = new Map<string, number>();
  return (id) => {
    let nummer = (laatste.get(id) ?? 1) + 1;
    while (bezet.has(`${id}-${nummer}`)) nummer += 1;
    laatste.set(id, nummer);
    return `${id}-${nummer}`;
  };
}

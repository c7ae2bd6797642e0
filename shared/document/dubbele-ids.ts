import type { Agenda } from "#shared/domain/agenda.ts";

type MetId = Readonly<{ id: string }>;

/** An agenda in which every record of a list has an id of its own: where one stood twice, the later got a number. */
export function metEigenIds(agenda: Agenda): Agenda {
  const { begroting } = agenda;
  return {
    ...agenda,
    gemeenten: eigenIds(agenda.gemeenten),
    hoofdstukken: eigenIds(agenda.hoofdstukken),
    ambities: eigenIds(agenda.ambities),
    acties: eigenIds(agenda.acties),
    bronnen: eigenIds(agenda.bronnen),
    partners: eigenIds(agenda.partners),
    afkortingen: eigenIds(agenda.afkortingen),
    begroting: {
      ...begroting,
      blokken: eigenIds(begroting.blokken),
      posten: eigenIds(begroting.posten),
      noten: eigenIds(begroting.noten),
    },
  };
}

/** Where an id stands that an earlier record of the same list has too, as "acties.3.id". */
export function vindDubbeleIds(agenda: Agenda): string[] {
  const { blokken, posten, noten } = agenda.begroting;
  const { gemeenten, hoofdstukken, ambities, acties, bronnen, partners, afkortingen } = agenda;
  const lijsten = { gemeenten, hoofdstukken, ambities, acties, bronnen, partners, afkortingen };
  const begroting = { "begroting.blokken": blokken, "begroting.posten": posten, "begroting.noten": noten };
  return Object.entries<readonly MetId[]>({ ...lijsten, ...begroting }).flatMap(([naam, records]) =>
    dubbelen(records).map((plek) => `${naam}.${plek}.id`),
  );
}

function dubbelen(records: readonly MetId[]): number[] {
  const gezien = new Set<string>();
  return records.flatMap(({ id }, plek) => {
    if (gezien.has(id)) return [plek];
    gezien.add(id);
    return [];
  });
}

function eigenIds<T extends MetId>(records: readonly T[]): T[] {
  const dubbel = new Set(dubbelen(records));
  const vrij = vrijeIds(new Set(records.map(({ id }) => id)));
  return records.map((record, plek) => (dubbel.has(plek) ? { ...record, id: vrij(record.id) } : record));
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

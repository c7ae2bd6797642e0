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
  const bezet = new Set(records.map(({ id }) => id));
  return records.map((record, plek) =>
    dubbel.has(plek) ? { ...record, id: vrijId(record.id, bezet) } : record,
  );
}

/** The first id with a number that is free; it is taken from then on. */
function vrijId(id: string, bezet: Set<string>): string {
  let nummer = 2;
  while (bezet.has(`${id}-${nummer}`)) nummer += 1;
  bezet.add(`${id}-${nummer}`);
  return `${id}-${nummer}`;
}

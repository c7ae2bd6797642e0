import { Gemeente } from "#shared/domain/gemeente.ts";
import { type Edit, samen } from "./edit.ts";
import { voegToe } from "./records.ts";

const MAX_NAAM = Gemeente.shape.naam.maxLength ?? Number.POSITIVE_INFINITY;

/** Adds gemeenten at the end, in the order given; a name that is there already is left out. */
export const voegGemeentenToe =
  (gemeenten: readonly Readonly<{ id: string; naam: string }>[]): Edit =>
  (blad, doen) => {
    const nieuw = zonderBekende(blad.agenda.gemeenten, gemeenten);
    return samen(...nieuw.map(({ id, naam }) => voegToe("gemeente", id, { naam: naam.slice(0, MAX_NAAM) })))(
      blad,
      doen,
    );
  };

/** Those whose name no gemeente has yet, whatever its capitals. */
export function zonderBekende<T extends Readonly<{ naam: string }>>(
  gemeenten: readonly Pick<Gemeente, "naam">[],
  genoemd: readonly T[],
): T[] {
  const bekend = new Set(gemeenten.map(({ naam }) => naam.toLocaleLowerCase("nl")));
  return genoemd.filter(({ naam }) => !bekend.has(naam.toLocaleLowerCase("nl")));
}

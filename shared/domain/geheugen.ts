/** Remembers what was computed from several values, for as long as these live. */
export class Geheugen<V extends object> {
  private waarde: V | undefined;
  private readonly verder = new WeakMap<object, Geheugen<V>>();

  /** What was computed from these values before, or else what `bereken` makes of them now. */
  van(waarden: readonly object[], bereken: () => V): V {
    let hier: Geheugen<V> = this;
    for (const waarde of waarden) hier = hier.na(waarde);
    hier.waarde ??= bereken();
    return hier.waarde;
  }

  private na(waarde: object): Geheugen<V> {
    const bekend = this.verder.get(waarde);
    if (bekend) return bekend;
    const nieuw = new Geheugen<V>();
    this.verder.set(waarde, nieuw);
    return nieuw;
  }
}

/** Remembers what was computed from a value for as long as that value lives. */
export function onthoud<K extends object, V>(geheugen: WeakMap<K, V>, van: K, bereken: (van: K) => V): V {
  const bekend = geheugen.get(van);
  if (bekend !== undefined) return bekend;
  const waarde = bereken(van);
  geheugen.set(van, waarde);
  return waarde;
}

/** True when two stored values are the same plain data. */
export const sameJson = (links: unknown, rechts: unknown): boolean =>
  links === rechts || JSON.stringify(links) === JSON.stringify(rechts);

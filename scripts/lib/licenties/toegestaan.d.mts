export const GELEVERD: readonly string[];

type MetLicentie = Readonly<{ naam: string; versie: string; licentie?: string }>;
export function licentieFouten(onderdelen: readonly MetLicentie[], lijst: readonly string[]): string[];

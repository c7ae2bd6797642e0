import type { z } from "zod";
import type { Random } from "./random.ts";
import { randomTitle } from "./random-text.ts";

type Schema = z.core.JSONSchema.BaseSchema;

/** What a string of a certain pattern or format can be; a pattern that is not here has to be added. */
const PER_PATROON: Readonly<Record<string, readonly string[]>> = {
  "^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$": ["weg", "a", "x-1"],
  "^\\d{4}-(0[1-9]|1[0-2])$": ["2026-01", "2026-09", "2027-12"],
  "^\\d{4}$": ["2026", "2027", "2030"],
  "^(\\d{4}|aard|actie)$": ["2026", "aard", "actie"],
};
const PER_FORMAAT: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-03-01", "2026-11-30"],
  "date-time": ["2026-01-05T09:00:00.000Z"],
};

/** Any value that a JSON Schema allows: all kinds, odd texts, small and large numbers. */
export function randomValue(schema: Schema, random: Random): unknown {
  const keuzes = schema.anyOf ?? schema.oneOf;
  if (keuzes) return randomValue(random.pick(keuzes as Schema[]), random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  switch (Array.isArray(schema.type) ? random.pick(schema.type) : schema.type) {
    case "string":
      return randomString(schema, random);
    case "integer":
      return randomInteger(schema, random);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case "array":
      return [...new Set(many(random, () => randomValue(schema.items as Schema, random)))].sort();
    case "object":
      return randomObject(schema, random);
    default:
      throw new Error(`no random value for ${JSON.stringify(schema)}`);
  }
}

function randomString({ format, pattern, maxLength = 300 }: Schema, random: Random): string {
  const bekend = format ? PER_FORMAAT[format] : pattern ? PER_PATROON[pattern] : undefined;
  if (bekend) return random.pick(bekend);
  if (pattern) throw new Error(`no example for ${pattern}`);
  return randomTitle(random).slice(0, maxLength);
}

function randomInteger({ minimum = -1_000_000, maximum = 1_000_000 }: Schema, random: Random): number {
  const [laagst, hoogst] = [Math.max(minimum, -1_000_000), Math.min(maximum, 10_000_000)];
  return laagst + random.below(hoogst - laagst + 1);
}

function randomObject(schema: Schema, random: Random): Record<string, unknown> {
  const { properties = {}, propertyNames, additionalProperties } = schema;
  if (typeof additionalProperties === "object" && propertyNames) {
    const eintje = () => [
      String(randomValue(propertyNames as Schema, random)),
      randomValue(additionalProperties as Schema, random),
    ];
    return Object.fromEntries(many(random, eintje));
  }
  return Object.fromEntries(
    Object.entries(properties).map(([naam, veld]) => [naam, randomValue(veld as Schema, random)]),
  );
}

const many = <T>(random: Random, make: () => T): T[] => Array.from({ length: random.below(4) }, make);

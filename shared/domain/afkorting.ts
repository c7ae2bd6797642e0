import { z } from "zod";
import { Id } from "./id.ts";

/** An abbreviation and what it stands for. */
export const Afkorting = z.object({
  id: Id,
  afkorting: z.string().max(40),
  betekenis: z.string().max(500),
});
export type Afkorting = Readonly<z.infer<typeof Afkorting>>;

/** The abbreviations used in the texts that the list does not explain, each once, in order of appearance. */
export function onbekendeAfkortingen(teksten: Iterable<string>, bekend: readonly Afkorting[]): string[] {
  const gekend = new Set(bekend.flatMap(({ afkorting }) => [afkorting, ...afkorting.split(/\s+/u)]));
  const gevonden = new Set<string>();
  for (const tekst of teksten)
    for (const [kandidaat] of tekst.matchAll(
      /(?<![\p{L}\p{N}])[A-Z][A-Za-z&]*[A-Z][A-Z&]*(?![\p{L}\p{N}])/gu,
    ))
      if (!gekend.has(kandidaat) && isAfkorting(kandidaat)) gevonden.add(kandidaat);
  return [...gevonden];
}

/** Two to eight letters with more capitals than small ones: SROI and RvO are, McDonald is not. */
function isAfkorting(woord: string): boolean {
  const hoofdletters = woord.replace(/[^A-Z]/gu, "").length;
  return woord.length >= 2 && woord.length <= 8 && hoofdletters * 2 > woord.length;
}

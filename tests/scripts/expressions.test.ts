import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TOO_LONG, withinTime } from "#electron/services/agenda-files/within-time.ts";
import { growsTooFast, overal } from "./expression-growth.ts";
import { repeatsFor } from "./long-repeats.ts";
import { literalsIn, madeBy, sources } from "./read-expressions.ts";

/** Of one that doubles with every letter nobody sees the end. */
const LIMIT_MS = 10_000;

/** Over which repeat an expression takes more than in proportion; null when over none. */
function traagOver(regex: RegExp, limitMs = LIMIT_MS): string | null {
  const alles = overal(regex);
  const zoek = () => repeatsFor(regex).find(([begin, stuk]) => growsTooFast(alles, begin, stuk));
  const gevonden = withinTime(zoek, limitMs);
  if (gevonden === TOO_LONG) return "without end";
  return gevonden ? JSON.stringify(`${gevonden[0]}(${gevonden[1]})…`) : null;
}

it("no regular expression of the code takes more than in proportion over long repeats", {
  timeout: 600_000,
}, async () => {
  const paden = sources();
  const gemaakt = paden.filter((pad) => /= new RegExp\(/u.test(readFileSync(pad, "utf8")));
  const alle = [...paden.flatMap(literalsIn), ...(await Promise.all(gemaakt.map(madeBy))).flat()];
  const traag = alle.flatMap(({ waar, regex }) => {
    const wat = traagOver(regex);
    return wat === null ? [] : [`${waar} ${regex}: ${wat}`];
  });

  expect(alle.length).toBeGreaterThan(100);
  expect(traag).toEqual([]);
});

it.each([/\s+$/u, /(?:a|aa)+b/u, /[^x]*y/u, /\d*,\d+/u, /^(.+?)\s+-/u])(
  "%s is seen to take more",
  (regex) => {
    expect(traagOver(regex, 1_000)).not.toBeNull();
  },
);

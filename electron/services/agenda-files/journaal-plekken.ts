import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { besidePad } from "../files/beside.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { sha256 } from "./checksums.ts";

/**
 * A folder where journalen of an agenda file can be, and the names they have there. Only a folder of the app itself is
 * made when it is not there: one of the user that is gone was moved.
 */
export type JournaalPlek = Readonly<{ map: string; begin: string; rest: RegExp; eigenMap: boolean }>;

const EINDE = "journaal";

/** No journaal of a whole day of writing is larger; what is, is not read. */
export const MAX_JOURNAAL_BYTES = 256 * 1024 * 1024;

/** Where the journalen of an agenda file are: beside it, or in the data folder when that cannot be written. */
export function journaalPlekken(pad: string, gegevens: string): readonly [JournaalPlek, JournaalPlek] {
  const naast = basename(besidePad(pad, naamVan("00000000")));
  return [
    {
      map: dirname(pad),
      begin: naast.slice(0, -naamVan("00000000").length),
      // Of earlier apps, which had one journaal for whoever wrote.
      rest: /^(?:[0-9a-f]{8}\.)?journaal$/u,
      eigenMap: false,
    },
    {
      map: join(gegevens, "journalen"),
      begin: `${sha256(pad).slice(0, 24)}.`,
      rest: /(?:^|\.)journaal$/u,
      eigenMap: true,
    },
  ];
}

/** A name for a journaal that nobody has yet. */
export const nieuwJournaalPad = ({ map, begin }: JournaalPlek): string =>
  join(map, `${begin}${naamVan(randomBytes(4).toString("hex"))}`);

const naamVan = (eigenaar: string): string => `${eigenaar}.${EINDE}`;

/** The journalen there are at these places, of whatever owner. */
export async function vindJournalen(
  plekken: readonly JournaalPlek[],
  disk: Disk = realDisk,
): Promise<{ pad: string; plek: JournaalPlek }[]> {
  const perPlek = await Promise.all(
    plekken.map(async (plek) => {
      const namen = await disk.readdir(plek.map).catch(() => [] as string[]);
      return namen
        .filter((naam) => naam.startsWith(plek.begin) && plek.rest.test(naam.slice(plek.begin.length)))
        .sort()
        .map((naam) => ({ pad: join(plek.map, naam), plek }));
    }),
  );
  return perPlek.flat();
}

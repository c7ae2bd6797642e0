import { constants } from "node:fs";
import { basename, join } from "node:path";
import type { Generatie } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { diskFailure } from "../files/disk-failure.ts";
import { readHelper } from "../files/read-helper.ts";
import { EIGEN_BESTAND, EIGEN_MAP, writeAtomic } from "../files/write-atomic.ts";
import { sha256 } from "./checksums.ts";
import { type Herkomst, readHerkomst, writeHerkomst } from "./herkomst.ts";
import { frame, headFrame } from "./journaal-frames.ts";
import { readJournaal } from "./lees-journaal.ts";

const MINUTE = 60_000;
const EVERY = 5 * MINUTE;
/** Never through a link that somebody put there. */
const APPEND = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);
/** The part of a moment that says which hour, or day, it is in. */
const HOUR_OF = "2026-01-05T09";
const DAY_OF = "2026-01-05";
/** How many of the newest all stay: those of a day in which somebody writes without end. */
const ALL = 288;
/** After those: how many that are each the last of an hour, and then of a day. */
const HOURLY = 144;
const DAILY = 30;

type KeepOpties = Readonly<{ altijd?: boolean | "als-anders"; op?: Date }>;

/** What was saved since the newest generation, in frames of a journaal. */
const SINDS = "sinds.journaal";
type GeneratiesOpties = Readonly<{ gegevens: string; now: () => Date; disk?: Disk }>;

/**
 * Older states of agendas, kept outside their folders, at most one per five minutes. The newest all stay; after them one
 * per hour, and then one per day. Clocks go wrong, so what goes is told by order and number: none goes because of what a
 * clock says. What belongs together is a reeks: its name is the id of the agenda, and see `reeks-voor.ts`.
 */
export class Generaties {
  private readonly root: string;
  private readonly now: () => Date;
  private readonly disk: Disk;

  constructor({ gegevens, now, disk = realDisk }: GeneratiesOpties) {
    this.root = join(gegevens, "versies");
    this.now = now;
    this.disk = disk;
  }

  /**
   * Keeps a state as it was at a moment (now, when none is given), unless the last one is of less than five minutes
   * from it; `altijd` keeps it anyway, or anyway when the last one has other bytes. False when it was not kept.
   */
  async keep(
    reeks: string,
    pad: string,
    inhoud: Uint8Array,
    { altijd = false, op = this.now() }: KeepOpties = {},
  ): Promise<boolean> {
    const [laatste] = await this.list(reeks);
    if (altijd === "als-anders" && laatste && (await this.isSame(reeks, laatste, inhoud))) return false;
    if (!altijd && laatste && Math.abs(op.getTime() - Date.parse(laatste.op)) < EVERY) return false;
    const opties = { disk: this.disk, mode: EIGEN_BESTAND };
    await this.disk.mkdir(this.folder(reeks), EIGEN_MAP);
    const nummer = 1 + (laatste ? nummerOf(laatste.id) : 0);
    await writeAtomic(join(this.folder(reeks), `${idOf(nummer, op)}.json`), inhoud, opties);
    await this.notePad(reeks, pad);
    await this.disk.unlink(this.sincePad(reeks)).catch(() => {});
    await this.thin(reeks);
    return true;
  }

  /** Adds an edit that was saved and is in no generation yet; the next generation holds it. */
  async addSince(reeks: string, update: Uint8Array): Promise<void> {
    const handle = await this.disk.open(this.sincePad(reeks), APPEND, EIGEN_BESTAND);
    try {
      const isNew = (await handle.stat()).size === 0;
      await handle.appendFile(isNew ? Buffer.concat([headFrame(reeks), frame(update)]) : frame(update));
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }

  /** The edits that were saved since the newest generation, as far as they can be read. */
  async since(reeks: string): Promise<readonly Uint8Array[]> {
    const journaal = await readJournaal(this.sincePad(reeks), this.disk).catch(() => null);
    return journaal?.updates ?? [];
  }

  private sincePad(reeks: string): string {
    return join(this.folder(reeks), SINDS);
  }

  private async isSame(reeks: string, { id, bytes }: Generatie, inhoud: Uint8Array): Promise<boolean> {
    if (bytes !== inhoud.length) return false;
    return (await this.read(reeks, id).catch(() => null))?.equals(inhoud) ?? false;
  }

  private async notePad(reeks: string, pad: string): Promise<void> {
    const { paden, dagenWeg } = await this.herkomst(reeks);
    if (paden[0] === pad && dagenWeg === 0) return;
    const nu = [pad, ...paden.filter((ander) => ander !== pad)];
    await this.noteHerkomst(reeks, { paden: nu, dagenWeg: 0, laatsteDag: "" });
  }

  /** What is kept of an agenda, the last one that was kept first. */
  async list(reeks: string): Promise<Generatie[]> {
    const namen = await this.disk.readdir(this.folder(reeks)).catch(() => [] as string[]);
    const gevonden: Generatie[] = [];
    for (const naam of namen) {
      const op = momentOf(naam);
      const info = op ? await this.disk.lstat(join(this.folder(reeks), naam)).catch(() => null) : null;
      if (op && info?.isFile()) gevonden.push({ id: basename(naam, ".json"), op, bytes: info.size });
    }
    return gevonden.sort(
      (links, rechts) => nummerOf(rechts.id) - nummerOf(links.id) || (links.op < rechts.op ? 1 : -1),
    );
  }

  /** The bytes of one state. */
  async read(reeks: string, id: string): Promise<Buffer> {
    if (!(await this.list(reeks)).some((generatie) => generatie.id === id))
      throw new ExpectedFailure("no-generation", id);
    const pad = join(this.folder(reeks), `${id}.json`);
    return readHelper(pad, MAX_BESTAND_BYTES, this.disk).catch((error: unknown) => {
      throw diskFailure(error, pad);
    });
  }

  /** The reeks that was last kept from a path: the way back when the file itself can no longer say what it was. */
  async findByPath(pad: string): Promise<string | null> {
    let gevonden: { reeks: string; op: string } | null = null;
    for (const reeks of await this.reeksen()) {
      if (!(await this.paden(reeks)).includes(pad)) continue;
      const op = (await this.list(reeks))[0]?.op ?? "";
      if (gevonden === null || op > gevonden.op) gevonden = { reeks, op };
    }
    return gevonden?.reeks ?? null;
  }

  /** Every reeks there is. */
  async reeksen(): Promise<readonly string[]> {
    return this.disk.readdir(this.root).catch(() => []);
  }

  /** The paths a reeks was kept from, the last one first. */
  async paden(reeks: string): Promise<readonly string[]> {
    return (await this.herkomst(reeks)).paden;
  }

  /** What is known of where the agenda of a reeks is. */
  herkomst(reeks: string): Promise<Herkomst> {
    return readHerkomst(this.folder(reeks), this.disk);
  }

  /** Keeps what is known of where the agenda of a reeks is. */
  noteHerkomst(reeks: string, herkomst: Herkomst): Promise<void> {
    return writeHerkomst(this.folder(reeks), herkomst, this.disk);
  }

  /** Removes a reeks for good. */
  async remove(reeks: string): Promise<void> {
    await this.disk.rm(this.folder(reeks), { recursive: true, force: true });
  }

  /** The folder of a reeks; an id that is no safe name gets its hash. */
  private folder(reeks: string): string {
    return join(this.root, /^[a-zA-Z0-9-]{1,64}$/u.test(reeks) ? reeks : sha256(reeks).slice(0, 32));
  }

  private async thin(reeks: string): Promise<void> {
    let [kept, bucket] = [0, ""];
    for (const { id, op } of await this.list(reeks)) {
      const eigen = kept < ALL ? id : op.slice(0, kept < ALL + HOURLY ? HOUR_OF.length : DAY_OF.length);
      if (eigen === bucket || kept >= ALL + HOURLY + DAILY)
        await this.disk.unlink(join(this.folder(reeks), `${id}.json`)).catch(() => {});
      else kept += 1;
      bucket = eigen;
    }
  }
}

/** The number in the row, and 2026-01-05T09:00:00.000Z, as a file name that Windows accepts. */
const idOf = (nummer: number, op: Date): string =>
  `${String(nummer).padStart(7, "0")}_${op.toISOString().replaceAll(":", ".")}`;

/** Which one it was; zero for one of an earlier app, which had no numbers. */
const nummerOf = (id: string): number => Number(/^(\d+)_/u.exec(id)?.[1] ?? 0);

function momentOf(naam: string): string | null {
  const match = /^(?:\d{7,15}_)?(\d{4}-\d\d-\d\dT)(\d\d)\.(\d\d)\.(\d\d\.\d{3}Z)\.json$/u.exec(naam);
  return match ? `${match[1]}${match[2]}:${match[3]}:${match[4]}` : null;
}

import { basename, join } from "node:path";
import type { Generatie } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { sha256 } from "./checksums.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const EVERY = 5 * MINUTE;
const KEEP = 30 * DAY;

type KeepOpties = Readonly<{ altijd?: boolean; op?: Date }>;
type GeneratiesOpties = Readonly<{ gegevens: string; now: () => Date; disk?: Disk }>;

/**
 * Older states of agendas, kept outside their folders: at most one per five minutes, for thirty days;
 * thinned to one per hour after a day and one per day after a week.
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
   * Keeps a state as it was at a moment (now, when none is given), unless one of less than five minutes before is
   * there; `altijd` keeps it anyway.
   */
  async keep(
    agendaId: string,
    pad: string,
    inhoud: Uint8Array,
    { altijd = false, op = this.now() }: KeepOpties = {},
  ): Promise<void> {
    const [laatste] = await this.list(agendaId);
    if (!altijd && laatste && op.getTime() - Date.parse(laatste.op) < EVERY) return;
    await this.disk.mkdir(this.folder(agendaId), { recursive: true });
    await writeAtomic(join(this.folder(agendaId), `${idOf(op)}.json`), inhoud, this.disk);
    await writeAtomic(join(this.folder(agendaId), "pad.txt"), Buffer.from(pad, "utf8"), this.disk);
    await this.thin(agendaId);
  }

  /** What is kept of an agenda, newest first. */
  async list(agendaId: string): Promise<Generatie[]> {
    const namen = await this.disk.readdir(this.folder(agendaId)).catch(() => [] as string[]);
    const gevonden: Generatie[] = [];
    for (const naam of namen) {
      const op = momentOf(naam);
      const info = op ? await this.disk.stat(join(this.folder(agendaId), naam)).catch(() => null) : null;
      if (op && info) gevonden.push({ id: basename(naam, ".json"), op, bytes: info.size });
    }
    return gevonden.sort((links, rechts) => (links.op < rechts.op ? 1 : -1));
  }

  /** The bytes of one state. */
  async read(agendaId: string, id: string): Promise<Buffer> {
    if (!(await this.list(agendaId)).some((generatie) => generatie.id === id))
      throw new ExpectedFailure("no-generation", id);
    return this.disk.readFile(join(this.folder(agendaId), `${id}.json`));
  }

  /** The agenda that was last kept from a path: the way back when the file itself can no longer say what it was. */
  async findByPath(pad: string): Promise<string | null> {
    for (const folder of await this.disk.readdir(this.root).catch(() => [] as string[])) {
      const kept = await this.disk.readFile(join(this.root, folder, "pad.txt"), "utf8").catch(() => null);
      if (kept === pad) return folder;
    }
    return null;
  }

  /** The folder of an agenda; an id that is no safe name gets its hash. */
  private folder(agendaId: string): string {
    return join(this.root, /^[a-zA-Z0-9-]{1,64}$/u.test(agendaId) ? agendaId : sha256(agendaId).slice(0, 32));
  }

  private async thin(agendaId: string): Promise<void> {
    const seen = new Set<string>();
    for (const { id, op } of await this.list(agendaId)) {
      const age = this.now().getTime() - Date.parse(op);
      const bucket = age < DAY ? op : age < 7 * DAY ? op.slice(0, 13) : op.slice(0, 10);
      if (age > KEEP || seen.has(bucket))
        await this.disk.unlink(join(this.folder(agendaId), `${id}.json`)).catch(() => {});
      seen.add(bucket);
    }
  }
}

/** 2026-01-05T09:00:00.000Z as a file name that Windows accepts. */
const idOf = (op: Date): string => op.toISOString().replaceAll(":", ".");

function momentOf(naam: string): string | null {
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)\.(\d\d)\.(\d\d\.\d{3}Z)\.json$/u.exec(naam);
  return match ? `${match[1]}${match[2]}:${match[3]}:${match[4]}` : null;
}

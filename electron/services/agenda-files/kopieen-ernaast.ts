import type * as Y from "yjs";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { findConflictkopieen, kandidaten } from "./conflictkopieen.ts";
import { lookAt } from "./outside-change.ts";

/** The copies beside an open agenda, looked for again and again: only what appeared or changed since is read. */
export class KopieenErnaast {
  private readonly doc: Y.Doc;
  private readonly disk: Disk;
  /** How the files looked that were looked into. */
  private gezien: ReadonlyMap<string, string> = new Map();
  private paden: readonly string[] = [];

  constructor(doc: Y.Doc, disk: Disk = realDisk) {
    this.doc = doc;
    this.disk = disk;
  }

  /** The copies there are now beside a file, when one of them appeared or changed since the last look; else none. */
  async nieuwe(pad: string): Promise<readonly string[]> {
    const nu = await this.zie(await kandidaten(pad, this.disk));
    const anders = [...nu].filter(([kopie, hoe]) => this.gezien.get(kopie) !== hoe).map(([kopie]) => kopie);
    this.gezien = nu;
    if (anders.length === 0) return [];
    const bekend = this.paden.filter((kopie) => nu.has(kopie) && !anders.includes(kopie));
    const gevonden = await findConflictkopieen(pad, this.doc, this.disk, [...anders, ...bekend]);
    this.paden = gevonden.map((kopie) => kopie.pad);
    return this.paden.some((kopie) => anders.includes(kopie)) ? this.paden : [];
  }

  private async zie(paden: readonly string[]): Promise<Map<string, string>> {
    const looks = paden.map(async (pad) => [pad, JSON.stringify(await this.look(pad))] as const);
    return new Map(await Promise.all(looks));
  }

  private look(pad: string) {
    return lookAt(pad, this.disk).catch(() => null);
  }
}

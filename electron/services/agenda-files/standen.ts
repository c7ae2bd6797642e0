import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "./encode-bestand.ts";
import type { Generaties } from "./generaties.ts";

/**
 * What is kept of one open agenda among its generations: one at most per five minutes, and in between what changed since,
 * so that with a damaged file nothing that was saved is missing.
 */
export class Standen {
  private readonly generaties: Generaties;
  private readonly reeks: string;
  private readonly doc: Y.Doc;
  /** What of the document is kept, as a state vector; null as long as that is not known. */
  private kept: Uint8Array | null;

  constructor(generaties: Generaties, reeks: string, doc: Y.Doc, kept: Uint8Array | null) {
    this.generaties = generaties;
    this.reeks = reeks;
    this.doc = doc;
    this.kept = kept;
  }

  /** After a save: keeps the file as a generation when it is time for one, or else what changed since. */
  async afterSave(pad: string, bytes: Buffer, saved: Uint8Array): Promise<void> {
    const { generaties, reeks, doc, kept } = this;
    if (!(await generaties.keep(reeks, pad, bytes, { altijd: kept === null })) && kept !== null)
      await generaties.addSince(reeks, Y.encodeStateAsUpdate(doc, kept));
    this.kept = saved;
  }

  /** Keeps the document as it is now, as a generation. */
  async keepNow(pad: string): Promise<void> {
    const vector = Y.encodeStateVector(this.doc);
    await this.generaties.keep(this.reeks, pad, bestandBytes(encodeBestand(this.doc)), { altijd: true });
    this.kept = vector;
  }
}

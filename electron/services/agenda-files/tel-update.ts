import { MAX_DELEN, MAX_LEDEN } from "#shared/document/maten.ts";
import { heeftMeerWaarden } from "./tel-json.ts";

/** What a Yjs update (V1) holds at most for it to be applied. */
type UpdateMaten = Readonly<{
  /** Pieces of content, ranges of removed ones, and values in them. */
  delen: number;
  /** Members of one list or object in a value. */
  leden: number;
}>;

const AGENDA_MATEN: UpdateMaten = { delen: MAX_DELEN, leden: MAX_LEDEN };

/** In the first byte of a struct. */
const CONTENT = 0x1f;
/** Kinds that have a length and nothing else. */
const GONE = 0;
const SKIPPED = 10;
/** An element and a hook. */
const TYPES_MET_NAAM = new Set([3, 5]);
const HAS_ORIGIN = 0x80;
const HAS_RIGHT_ORIGIN = 0x40;
const HAS_PARENT_SUB = 0x20;

/**
 * True when an update holds no more than an agenda can, told without making anything of it. Whether it can be read is another
 * question: of what makes no sense to this count, true or false says nothing.
 */
export function updatePast(update: Uint8Array, maten: UpdateMaten = AGENDA_MATEN): boolean {
  try {
    new Telling(update, maten).tel();
    return true;
  } catch (error) {
    if (error instanceof TeVeel) return false;
    if (error instanceof RangeError) return true;
    throw error;
  }
}

class TeVeel extends Error {}

/** Walks an update from front to back, one number or text at a time. */
class Telling {
  private readonly update: Uint8Array;
  private readonly maten: UpdateMaten;
  private at = 0;
  private delen = 0;

  constructor(update: Uint8Array, maten: UpdateMaten) {
    this.update = update;
    this.maten = maten;
  }

  tel(): void {
    this.keer(this.getal(), () => {
      const structs = this.getal();
      this.sla(2);
      this.keer(structs, () => this.struct());
    });
    this.keer(this.getal(), () => {
      this.sla(1);
      this.keer(this.getal(), () => this.sla(2));
    });
  }

  /** Does something so often, and counts each time. */
  private keer(aantal: number, doe: () => void): void {
    for (let nth = 0; nth < aantal; nth++) {
      this.delen += 1;
      if (this.delen > this.maten.delen) throw new TeVeel();
      doe();
    }
  }

  private struct(): void {
    const info = this.byte();
    const soort = info & CONTENT;
    if (soort === GONE || soort === SKIPPED) {
      this.sla(1);
      return;
    }
    if (info & HAS_ORIGIN) this.sla(2);
    if (info & HAS_RIGHT_ORIGIN) this.sla(2);
    if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) this.ouder(info);
    const inhoud = this.inhoud[soort];
    if (!inhoud) throw new RangeError("no such content");
    inhoud();
  }

  private ouder(info: number): void {
    if (this.getal() === 1) this.tekst();
    else this.sla(2);
    if (info & HAS_PARENT_SUB) this.tekst();
  }

  /** How far each kind of content goes: removed, texts of JSON, bytes, text, embedded, a mark, a type, values, a document. */
  private readonly inhoud: Readonly<Record<number, () => void>> = {
    1: () => this.sla(1),
    2: () => this.keer(this.getal(), () => this.json()),
    3: () => this.tekst(),
    4: () => this.tekst(),
    5: () => this.json(),
    6: () => {
      this.tekst();
      this.json();
    },
    7: () => {
      if (TYPES_MET_NAAM.has(this.getal())) this.tekst();
    },
    8: () => this.keer(this.getal(), () => this.waarde()),
    9: () => {
      this.tekst();
      this.waarde();
    },
  };

  private waarde(): void {
    this.waarden[this.byte()]?.();
  }

  /** How far each kind of value goes; one that is not here is no more than its kind. */
  private readonly waarden: Readonly<Record<number, () => void>> = {
    125: () => this.sla(1),
    124: () => this.spring(4),
    123: () => this.spring(8),
    122: () => this.spring(8),
    119: () => this.tekst(),
    118: () =>
      this.leden(() => {
        this.tekst();
        this.waarde();
      }),
    117: () => this.leden(() => this.waarde()),
    116: () => this.tekst(),
  };

  private leden(lid: () => void): void {
    const aantal = this.getal();
    if (aantal > this.maten.leden) throw new TeVeel();
    this.keer(aantal, lid);
  }

  private tekst(): void {
    this.spring(this.getal());
  }

  private json(): void {
    const begin = this.at;
    this.tekst();
    if (heeftMeerWaarden(this.update.subarray(begin, this.at), this.maten.leden)) throw new TeVeel();
  }

  private sla(getallen: number): void {
    for (let nth = 0; nth < getallen; nth++) this.getal();
  }

  private getal(): number {
    let [getal, eenheid] = [0, 1];
    for (;;) {
      const byte = this.byte();
      getal += (byte & 0x7f) * eenheid;
      if (byte < 0x80) return getal;
      eenheid *= 128;
    }
  }

  private byte(): number {
    const byte = this.update[this.at];
    if (byte === undefined) throw new RangeError("the update ends too soon");
    this.at += 1;
    return byte;
  }

  private spring(bytes: number): void {
    this.at += bytes;
  }
}

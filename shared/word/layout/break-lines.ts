import { type Face, textWidth } from "./calibri-widths.ts";

/** What stands in a line: text in one face and size, the end of a line, a tab, or the mark of a note. */
export type Piece =
  | Readonly<{ kind: "text"; text: string; face: Face; points: number }>
  | Readonly<{ kind: "break" | "tab" }>
  | Readonly<{ kind: "note"; note: number; width: number }>;

/** Where lines begin and end, in twips from the left side of the text; `tab` is where a first tab leads. */
export type Room = Readonly<{ first: number; left: number; right: number; tab: number }>;

/** The notes of each line; as many as there are lines. */
export type Lines = readonly (readonly number[])[];

const TWIPS = 20;
const DEFAULT_TAB = 720;
const NARROWEST = 200;
/** Text may go over the edge by less than this: widths are rounded. */
const SLACK = 1;

/** Breaks a paragraph into lines as LibreOffice does: as many words as fit, spaces hanging. */
export function breakLines(pieces: readonly Piece[], room: Room): Lines {
  const line = new LineBreaker(room);
  for (const piece of pieces) {
    if (piece.kind === "text") line.addText(piece);
    else if (piece.kind === "note") line.addNote(piece);
    else if (piece.kind === "tab") line.addTab();
    else line.endLine();
  }
  line.endWord();
  return line.lines;
}

class LineBreaker {
  readonly lines: number[][] = [[]];
  private readonly room: Room;
  /** A line holds something, however deep it is indented in however narrow a cell. */
  private readonly width: number;
  /** Where the words that are placed end, with the spaces behind them. */
  private at: number;
  private word = 0;
  private wordNotes: number[] = [];

  constructor(room: Room) {
    this.room = room;
    this.width = Math.max(NARROWEST, room.right - room.left);
    this.at = room.first;
  }

  addText({ text, face, points }: Extract<Piece, { kind: "text" }>): void {
    const scale = points * TWIPS;
    for (const part of text.match(PARTS) ?? []) {
      if (part.startsWith(" ")) {
        this.endWord();
        this.at += textWidth(part, face) * scale;
      } else {
        this.word += textWidth(part, face) * scale;
        if (this.word > this.width) this.cutWord();
        if (BREAK_AFTER.test(part)) this.endWord();
      }
    }
  }

  addNote({ note, width }: Extract<Piece, { kind: "note" }>): void {
    this.word += width;
    this.wordNotes.push(note);
  }

  addTab(): void {
    this.endWord();
    const { tab } = this.room;
    this.at = this.at < tab ? tab : (Math.floor(this.at / DEFAULT_TAB) + 1) * DEFAULT_TAB;
  }

  endLine(): void {
    this.endWord();
    this.newLine();
  }

  endWord(): void {
    if (this.at + this.word > this.room.right + SLACK && this.at > this.lineStart()) this.newLine();
    this.at += this.word;
    this.lines.at(-1)?.push(...this.wordNotes);
    this.word = 0;
    this.wordNotes = [];
  }

  /** A word longer than a line goes on in the next. */
  private cutWord(): void {
    if (this.at > this.lineStart()) this.newLine();
    while (this.word > this.width) {
      this.word -= this.width;
      this.newLine();
    }
  }

  private newLine(): void {
    this.lines.push([]);
    this.at = this.room.left;
  }

  private lineStart(): number {
    return this.lines.length === 1 ? this.room.first : this.room.left;
  }
}

/** Spaces, and words cut where a line may end inside them: after a hyphen, dash or slash that is no part of a number. */
const PARTS = / +|[^ ]*?(?:[-/](?=[^\d\s])|[–—?!|}](?=[^\s\p{P}])|[\u2e80-\u9fff])|[^ ]+/gu;
const BREAK_AFTER = /[-/–—?!|}\u2e80-\u9fff]$/u;

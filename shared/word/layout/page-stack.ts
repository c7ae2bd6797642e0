/** The rule above the notes at the foot of a page with the room around it, in twips. */
const NOTES_RULE = 124;

/** Pages filled from the top down; everything in twips. */
export class PageStack {
  page = 1;
  private capacity: number;
  private used = 0;
  private notes = 0;
  /** The room under what was placed last; a next thing takes the larger of this and its own. */
  private after = 0;
  private empty = true;
  /** A page that begins because the one before it is full drops the room above what comes first. */
  private turned = false;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** True when nothing stands on the page yet. */
  get atTop(): boolean {
    return this.empty;
  }

  get pageHeight(): number {
    return this.capacity;
  }

  /** What is left of the page for something with this room above it. */
  left(before: number, notes = 0): number {
    return this.capacity - this.used - this.gap(before) - this.noteArea(notes);
  }

  fits(height: number, before: number, notes = 0): boolean {
    return height <= this.left(before, notes);
  }

  place(height: number, before: number, after: number, notes = 0): void {
    this.used += this.gap(before) + height;
    this.notes += notes;
    this.after = after;
    this.empty = false;
  }

  /** Takes away the room under what was placed last. */
  closeUp(): void {
    this.after = 0;
  }

  /** Begins a page because what comes next does not fit any more. */
  turn(): void {
    this.nextPage();
    this.turned = true;
  }

  /** Begins a page because what comes next is to stand on a page of its own. */
  nextPage(capacity = this.capacity): void {
    this.page += 1;
    this.turned = false;
    this.capacity = capacity;
    this.used = 0;
    this.notes = 0;
    this.after = 0;
    this.empty = true;
  }

  private gap(before: number): number {
    return this.empty && this.turned ? 0 : Math.max(this.after, before);
  }

  private noteArea(more: number): number {
    const notes = this.notes + more;
    return notes === 0 ? 0 : NOTES_RULE + notes;
  }
}

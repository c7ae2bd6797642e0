import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame, headFrame, readFrames } from "#electron/services/agenda-files/journaal-frames.ts";

const edit = (nummer: number): Buffer => Buffer.from(`wijziging ${nummer} `.repeat(nummer + 1));
const EDITS = [1, 2, 3, 4].map(edit);
const HEEL = Buffer.concat([headFrame("agenda-1"), ...EDITS.map(frame)]);
/** How many bytes the frames before this edit take. */
const begin = (index: number) =>
  Buffer.concat([headFrame("agenda-1"), ...EDITS.slice(0, index).map(frame)]).length;

describe("a journaal", () => {
  it("gives back what was put in", () => {
    expect(readFrames(HEEL)).toEqual({ agendaId: "agenda-1", updates: EDITS, whole: true });
    expect(readFrames(Buffer.alloc(0))).toEqual({ agendaId: null, updates: [], whole: true });
  });

  it("with one damaged byte lacks the frame it is in, and says that it is not whole", () => {
    fc.assert(
      fc.property(fc.nat(HEEL.length - 1), fc.integer({ min: 1, max: 255 }), (plek, masker) => {
        const stuk = Buffer.from(HEEL);
        stuk[plek] = (stuk[plek] ?? 0) ^ masker;
        const { agendaId, updates, whole } = readFrames(stuk);
        const geraakt = EDITS.findIndex((_, index) => plek < begin(index + 1) && plek >= begin(index));

        expect(agendaId).toBe(geraakt < 0 ? null : "agenda-1");
        expect(updates).toEqual(EDITS.filter((_, index) => index !== geraakt));
        // A length that grew beyond the end looks like a write that was cut off.
        if (geraakt !== EDITS.length - 1) expect(whole).toBe(false);
      }),
    );
  });

  it("that was cut off anywhere holds the frames before it, and lacks nothing that was acknowledged", () => {
    for (let einde = 0; einde < HEEL.length; einde++) {
      const { updates, whole } = readFrames(HEEL.subarray(0, einde));
      expect(updates).toEqual(EDITS.filter((_, index) => begin(index + 1) <= einde));
      expect(whole, `at ${einde}`).toBe(true);
    }
  });

  it("goes on after a write that failed half way", () => {
    fc.assert(
      fc.property(fc.nat(frame(edit(9)).length - 1), (bytes) => {
        const half = frame(edit(9)).subarray(0, bytes);
        const { updates } = readFrames(Buffer.concat([HEEL, half, frame(edit(5))]));
        expect(updates).toEqual([...EDITS, edit(5)]);
      }),
    );
  });

  it("of an earlier app, without marks, is read up to its first damage", () => {
    const zonder = Buffer.concat(
      [headFrame("agenda-1"), ...EDITS.map(frame)].map((heel) => heel.subarray(4)),
    );
    expect(readFrames(zonder)).toEqual({ agendaId: "agenda-1", updates: EDITS, whole: true });
  });

  it("made of beginnings of frames is read in the time of a whole one", () => {
    const teLang = frame(Buffer.alloc(1_000_000)).subarray(0, 40);
    const { updates, whole } = readFrames(
      Buffer.concat([...Array(25_000).fill(teLang), Buffer.alloc(1_000_000)]),
    );
    expect([updates, whole]).toEqual([[], false]);
  });
});

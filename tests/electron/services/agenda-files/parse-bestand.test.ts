import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { type Parts, parseBestand } from "#electron/services/agenda-files/parse-bestand.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const WHOLE = encodeBestand(docFromAgenda(anAgenda({ titel: "Heel" })));
const BYTES = bestandBytes(WHOLE);

/** What parsing these bytes gives; null for a refusal. Anything else that is thrown is a bug and fails the test. */
function partsOf(bytes: Buffer): Parts | null {
  try {
    return parseBestand(bytes, "proef.agenda.json");
  } catch (error) {
    if (error instanceof ExpectedFailure) return null;
    throw error;
  }
}

const asBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe("a file with one bit turned, for every bit of it", () => {
  it("gives a part only as it was written, or is refused", () => {
    const wholeParts = partsOf(BYTES);
    for (let bit = 0; bit < BYTES.length * 8; bit++) {
      const bytes = Buffer.from(BYTES);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));

      const parts = partsOf(bytes);

      expect([null, undefined, wholeParts?.crdt], `bit ${bit}`).toContain(parts?.crdt);
      if (parts?.agenda) expect(parts.agenda, `bit ${bit}`).toEqual(wholeParts?.agenda);
    }
  }, 60_000);
});

describe("a file that is JSON of the right format, but not one of ours", () => {
  it.each([
    ["without its parts", { formaat: WHOLE.formaat, versie: 1 }],
    ["with checksums of parts it does not have", { formaat: WHOLE.formaat, versie: 1, sha256: WHOLE.sha256 }],
    ["with other kinds of values", { formaat: WHOLE.formaat, versie: 1, agenda: 3, crdt: [], sha256: "x" }],
  ])("has no usable part %s", (_, json) => {
    expect(partsOf(asBytes(json))).toMatchObject({ crdt: null, agenda: null });
  });

  it("has no usable part when it is nested deeper than can be walked", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const json = `{"formaat":"${WHOLE.formaat}","versie":1,"agenda":${deep},"sha256":${JSON.stringify(WHOLE.sha256)}}`;

    expect(partsOf(Buffer.from(json))).toMatchObject({ crdt: null, agenda: null });
  });
});

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createAnchors } from "#shared/word/tree/anchors.ts";

it("gives each id a name Word takes, its own also without capitals, and always the same", () => {
  const id = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/);
  void fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 40 }), (ids) => {
      const anchors = createAnchors();
      const names = ids.map((each) => anchors.of("act", each));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      for (const name of names) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
      expect(ids.map((each) => anchors.of("act", each))).toEqual(names);
    }),
  );
});

it("keeps apart what differs in capitals only, or after the fortieth character", () => {
  const anchors = createAnchors();
  const long = "x".repeat(60);

  expect(anchors.of("bron", "A-1")).not.toBe(anchors.of("bron", "a-1"));
  expect(anchors.of("bron", `${long}1`)).not.toBe(anchors.of("bron", `${long}2`));
});

import { expect, it } from "vitest";
import { z } from "zod";
import { contract, isMethod } from "#shared/api/contract.ts";
import { AppEvent } from "#shared/api/events.ts";

it.each(Object.entries(contract))(
  "%s carries only JSON, so that a WebSocket can too",
  (_, { input, output }) => {
    for (const schema of [input, output])
      for (const io of ["input", "output"] as const)
        expect(() => z.toJSONSchema(schema, { io })).not.toThrow();
  },
);

it("pushes only JSON", () => {
  expect(() => z.toJSONSchema(AppEvent)).not.toThrow();
});

it("would notice a value that JSON cannot carry", () => {
  expect(() => z.toJSONSchema(z.object({ op: z.date() }))).toThrow();
});

it("knows its own methods and nothing that every object has", () => {
  expect(isMethod("agenda/open")).toBe(true);
  for (const naam of ["toString", "constructor", "__proto__", "hasOwnProperty", "agenda/", ""])
    expect(isMethod(naam)).toBe(false);
});

it.each(Object.entries(contract))(
  "%s limits every text, list and path it takes from outside",
  (_, { input }) => {
    expect(onbegrensd(z.toJSONSchema(input, { io: "input" }))).toEqual([]);
  },
);

type Json = Readonly<Record<string, unknown>>;

/** The texts in a schema that may have any length: patterns with a fixed length and choices do not count. */
function onbegrensd(schema: unknown, pad = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const node = schema as Json;
  const vrij =
    node.type === "string" &&
    !("maxLength" in node || "enum" in node || "const" in node || "pattern" in node);
  const vrijeLijst = node.type === "array" && !("maxItems" in node);
  return [
    ...(vrij || vrijeLijst ? [pad] : []),
    ...Object.entries(node).flatMap(([naam, deel]) => onbegrensd(deel, `${pad}/${naam}`)),
  ];
}

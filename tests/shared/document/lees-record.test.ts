import { expect, it } from "vitest";
import { z } from "zod";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { parseForgiving } from "#shared/document/lees-record.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";

const Schema = z.object({
  naam: z.string().max(5).default("leeg"),
  jaren: z.array(z.int()).default([]),
  bedragen: z.record(z.string().regex(/^\d{4}$/), z.int()).default({}),
  stempel: z.object({ door: z.string() }).nullable().default(null),
});

it.each<[string, Record<string, unknown>, unknown]>([
  ["a field", { naam: 12, jaren: [1] }, { naam: "leeg", jaren: [1] }],
  ["a member of a list", { naam: "Noord", jaren: [1, "x", 2, null] }, { naam: "Noord", jaren: [1, 2] }],
  ["an entry", { bedragen: { "2026": 1, "2027": "x", oud: 3 } }, { bedragen: { "2026": 1 } }],
  ["what is inside a field", { naam: "Zuid", stempel: { door: 4 } }, { naam: "Zuid", stempel: null }],
])("leaves out %s that is faulty, and keeps the rest", (_wat, object, gelezen) => {
  expect(parseForgiving(Schema, object)).toEqual({ ...Schema.parse({}), ...(gelezen as object) });
});

it("answers null when what is left is no record", () => {
  expect(parseForgiving(z.object({ id: z.string() }), { id: 3 })).toBeNull();
});

it("keeps the agenda when one of its years is none", () => {
  const doc = docFromAgenda(aFullAgenda());
  const agenda = readAgenda(doc);
  for (const lid of ["abc", "02027", "1e4", "99999", "1899"])
    doc.getMap("agenda").set(`begrotingJaren:${lid}`, true);

  expect(readAgenda(doc)).toEqual(agenda);
});

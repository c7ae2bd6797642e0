import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { createWordHandlers, type WordDeps } from "#electron/services/word/word-handlers.ts";
import type { AppEvent } from "#shared/api/events.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { readDocx } from "#tests/word-lint/docx-package.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), "word-handlers-"));
});
afterEach(() => rm(map, { recursive: true }));

const caller = { client: "venster" };

function make(over: Partial<WordDeps> = {}) {
  const events: AppEvent[] = [];
  const word = createWordHandlers({
    agendaVan: () => ({ agenda: aFullAgenda(), pad: join(map, "rivierenhoek.agenda.json") }),
    raamwerkVan,
    emit: (event) => events.push(event),
    makeDownload: () => null,
    ...over,
  });
  return { word, events };
}

const vraag = (over: { pad?: string | null; taak?: string } = {}) => ({
  sessie: "s",
  opties: WordOpties.parse({}),
  pad: null,
  taak: "t1",
  ...over,
});

describe("word/exporteer", () => {
  it("writes a document without faults beside the agenda, page numbers included", async () => {
    const { word, events } = make();
    const uit = await word.handlers["word/exporteer"](vraag(), caller);

    expect(uit).toMatchObject({ pad: join(map, "rivierenhoek.docx"), download: null });
    const bytes = await readFile(uit.pad);
    expect(bytes.length).toBe(uit.bytes);
    expect(lintDocx(readDocx(bytes))).toEqual([]);
    const delen = events.map((event) => (event.type === "taak/voortgang" ? event.deel : -1));
    expect(delen.length).toBeGreaterThan(2);
    expect(delen).toEqual(delen.toSorted((a, b) => a - b));
  });

  it("never overwrites a document it was not told to", async () => {
    await writeFile(join(map, "rivierenhoek.docx"), "van iemand anders");
    const { word } = make();
    const uit = await word.handlers["word/exporteer"](vraag(), caller);

    expect(uit.bestandsnaam).toBe("rivierenhoek (2).docx");
    expect(await readFile(join(map, "rivierenhoek.docx"), "utf8")).toBe("van iemand anders");
  });

  it("replaces the document at a chosen path, and leaves nothing else behind", async () => {
    const pad = join(map, "voor het college.docx");
    await writeFile(pad, "oud");
    const { word } = make();
    await word.handlers["word/exporteer"](vraag({ pad }), caller);

    expect(await readdir(map)).toEqual(["voor het college.docx"]);
    expect((await readFile(pad)).subarray(0, 2).toString()).toBe("PK");
  });

  it("stops at once when it is cancelled, and writes nothing", async () => {
    const { word } = make({ emit: () => word.annuleer("t1") });

    await expect(word.handlers["word/exporteer"](vraag(), caller)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(await readdir(map)).toEqual([]);
    expect(word.annuleer("t1")).toBe(false);
  });

  it("refuses a folder that is not there, by code", async () => {
    const { word } = make();
    const pad = join(map, "weg", "a.docx");

    await expect(word.handlers["word/exporteer"](vraag({ pad }), caller)).rejects.toMatchObject({
      code: "file-missing",
    });
  });

  it("makes no document by another raamwerk than that of the agenda", async () => {
    const agenda = { ...aFullAgenda(), raamwerk: "2019-01" };
    const { word } = make({ agendaVan: () => ({ agenda, pad: join(map, "a.agenda.json") }) });

    await expect(word.handlers["word/exporteer"](vraag(), caller)).rejects.toMatchObject({
      code: "export-failed",
      detail: "raamwerk 2019-01",
    });
  });
});

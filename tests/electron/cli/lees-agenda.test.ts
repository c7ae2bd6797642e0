import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Journaal } from "#electron/services/agenda-files/journaal.ts";
import { journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { run } from "#tests/builders/run-cli.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe("an agenda whose last edits are in the journaal", () => {
  /** What the app leaves when it is stopped before it saves: the file as it was, and the edits beside it. */
  async function schrijfMetJournaal(): Promise<string> {
    const doc = docFromAgenda(anAgenda({ titel: "Zoals opgeslagen" }));
    const pad = join(map, "regio.agenda.json");
    writeFileSync(pad, bestandBytes(encodeBestand(doc)));
    const journaal = new Journaal(journaalPlekken(pad, map), readAgenda(doc).id);
    const voor = Y.encodeStateVector(doc);
    makeEdit(doc, wijzigAgenda({ titel: "Zoals het laatst geschreven" }));
    await journaal.append(Y.encodeStateAsUpdate(doc, voor));
    await journaal.close();
    return pad;
  }

  it("is shown with them, and nothing beside it is touched", async () => {
    const pad = await schrijfMetJournaal();
    const voor = readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam)).toString("base64")]);
    const { code, uit, fout } = await run("toon", pad);

    expect(code).toBe(0);
    expect(uit).toContain("Zoals het laatst geschreven");
    expect(fout).toContain("uit het journaal");
    expect(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam)).toString("base64")])).toEqual(
      voor,
    );
  });

  it("is found through a link as well", async () => {
    const elders = join(map, "elders");
    mkdirSync(elders);
    symlinkSync(await schrijfMetJournaal(), join(elders, "link.agenda.json"));

    expect((await run("toon", join(elders, "link.agenda.json"))).uit).toContain(
      "Zoals het laatst geschreven",
    );
  });

  it("says so when only the readable part of a damaged file could be used", async () => {
    const pad = join(map, "regio.agenda.json");
    writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
    writeFileSync(pad, readFileSync(pad, "utf8").replace(/"crdt":"..../u, '"crdt":"AAAA'));

    expect((await run("toon", pad)).fout).toContain("beschadigd");
  });
});

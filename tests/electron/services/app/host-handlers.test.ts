import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createHostHandlers } from "#electron/services/app/host-handlers.ts";
import type { Host } from "#electron/services/host.ts";
import { aPlace } from "#tests/builders/a-place.ts";

const caller = { client: "venster" };

/** A host that notes what it is asked to show or open. */
function aHost(): { host: Host; gedaan: unknown[][] } {
  const gedaan: unknown[][] = [];
  const noteer =
    (wat: string) =>
    async (...args: unknown[]) =>
      void gedaan.push([wat, ...args]);
  const host: Host = {
    soort: "desktop",
    dialogen: true,
    chooseFile: async () => null,
    showFile: noteer("toon"),
    openExternal: noteer("extern"),
    showOwnLicences: noteer("licenties"),
    paste: noteer("plak"),
    makeDownload: () => null,
    close: noteer("sluit"),
    takeOpenBijStart: () => null,
    noteOpened: () => {},
    setThema: () => {},
  };
  return { host, gedaan };
}

let map: string;
let gedaan: unknown[][];
let handlers: ReturnType<typeof createHostHandlers>;
beforeEach(async () => {
  ({ documenten: map } = await aPlace());
  const { host, gedaan: genoteerd } = aHost();
  gedaan = genoteerd;
  handlers = createHostHandlers({
    host,
    documenten: map,
    bewaarNaar: async () => join(map, "x.agenda.json"),
  });
});

const toon = (pad: string, hoe: "open" | "map" = "open") => handlers["bestand/toon"]({ pad, hoe }, caller);

describe("bestand/toon", () => {
  it.each(["Regio.docx", "Regio.DOCX", "Regio.agenda.json", "Regio.Agenda.JSON"])(
    "shows %s",
    async (naam) => {
      const pad = join(map, naam);
      await writeFile(pad, "");

      await toon(pad);
      await toon(pad, "map");

      expect(gedaan).toEqual([
        ["toon", pad, "open"],
        ["toon", pad, "map"],
      ]);
    },
  );

  it.each([
    "proef.exe",
    "proef.docx.exe",
    "proef.docx.lnk",
    "proef.docm",
    "proef.json",
    "proef.agenda.json.bat",
    "docx",
    ".docx",
  ])("shows %s to nobody, though it is there: this app never writes it", async (naam) => {
    await writeFile(join(map, naam), "");

    for (const hoe of ["open", "map"] as const)
      await expect(toon(join(map, naam), hoe)).rejects.toMatchObject({ code: "no-access" });
    expect(gedaan).toEqual([]);
  });

  it("says that a document is gone instead of asking the system for it", async () => {
    await expect(toon(join(map, "weg.docx"))).rejects.toMatchObject({ code: "file-missing" });
    expect(gedaan).toEqual([]);
  });
});

describe("extern/open", () => {
  it("opens only links that are safe", async () => {
    for (const url of ["file:///etc/passwd", "javascript:alert(1)", "smb://server/"])
      await expect(handlers["extern/open"]({ url }, caller)).rejects.toMatchObject({ code: "unsafe-link" });
    expect(gedaan).toEqual([]);

    await handlers["extern/open"]({ url: "https://example.org/" }, caller);
    expect(gedaan).toEqual([["extern", "https://example.org/", caller]]);
  });
});

it("bestand/download says where there is no dialog for it", async () => {
  await expect(handlers["bestand/download"]({ sessie: "s" }, caller)).rejects.toMatchObject({
    code: "no-dialog",
  });
});

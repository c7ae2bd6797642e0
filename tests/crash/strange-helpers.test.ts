import { execFile } from "node:child_process";
import { lstat, mkdir, open, readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const A = { client: "a" };
const run = promisify(execFile);
const NIET_OP_WINDOWS = process.platform !== "win32";

/** What somebody can put under the name of a helper file; each answers what is there, to see that it stays. */
const STRANGE: Readonly<Record<string, (pad: string, elders: string) => Promise<void>>> = {
  "a link to a file elsewhere": (pad, elders) => symlink(elders, pad),
  "a link that leads nowhere": (pad) => symlink("/niet/hier", pad),
  "a link to itself": (pad) => symlink(pad, pad),
  "a pipe": async (pad) => void (await run("mkfifo", [pad])),
  "a link to a device": (pad) => symlink("/dev/zero", pad),
  "a folder": async (pad) => void (await mkdir(pad)),
  "a file of a terabyte": async (pad) => {
    const handle = await open(pad, "w");
    await handle.truncate(2 ** 40);
    await handle.close();
  },
};

const HELPERS: Readonly<Record<string, string>> = {
  journaal: ".proef.agenda.json.0123abcd.journaal",
  "journaal of an earlier app": ".proef.agenda.json.journaal",
  lock: ".proef.agenda.json.slot",
};

async function aFileBeside(naam: string, plant: (pad: string, elders: string) => Promise<void>) {
  const { root, documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Begin" })))));
  const elders = join(root, "elders.txt");
  await writeFile(elders, "van iemand anders");
  const helper = join(documenten, naam);
  await plant(helper, elders);
  return { documenten, gegevens, pad, helper, elders };
}

/** What is at a path, as far as it can be looked at without reading it. */
async function look(pad: string) {
  const info = await lstat(pad);
  const naar = info.isSymbolicLink() ? await readlink(pad) : null;
  return { soort: info.mode, size: info.size, ino: info.ino, naar };
}

describe.runIf(NIET_OP_WINDOWS).each(Object.entries(HELPERS))("in place of a %s", (_, naam) => {
  it.each(Object.entries(STRANGE))(
    "%s is named and left alone, and the agenda can be written",
    async (_soort, plant) => {
      const { gegevens, pad, helper, elders } = await aFileBeside(naam, plant);
      const voor = await look(helper);
      const { sessies } = someSessies(gegevens);

      const geopend = await sessies.open(pad, A);
      const sessie = sessies.get(geopend.sessie);
      await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuw" })));
      const status = await sessie.save();
      await sessies.closeAll();

      expect(geopend.alleenLezen).toBeNull();
      expect(geopend.meldingen).toEqual([{ soort: "geweigerd", namen: [naam] }]);
      expect(status.kind).toBe("opgeslagen");
      expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Nieuw");
      expect(await look(helper)).toEqual(voor);
      expect(await readFile(elders, "utf8")).toBe("van iemand anders");
    },
  );
});

describe.runIf(NIET_OP_WINDOWS)("what is no plain file", () => {
  it.each(Object.entries(STRANGE))(
    "is no copy of the agenda and no earlier state of it: %s",
    async (_, plant) => {
      const { gegevens, pad } = await aFileBeside("proef (kopie).agenda.json", plant);
      const versies = join(gegevens, "versies", "agenda-1");
      await mkdir(versies, { recursive: true });
      await plant(join(versies, "9999999_2031-01-01T00.00.00.000Z.json"), pad);
      await plant(join(versies, "herkomst.json"), pad);
      const { sessies, generaties } = someSessies(gegevens);

      const geopend = await sessies.open(pad, A);
      await sessies.closeAll();

      expect(geopend.meldingen).toEqual([]);
      expect(await generaties.findByPath(pad)).toBe(_ === "a folder" ? null : "agenda-1");
      for (const { id } of await generaties.list("agenda-1"))
        await generaties.read("agenda-1", id).catch((error) => expect(error.code).toBe("file-too-large"));
    },
  );

  it("is never written through when a copy is put aside under a name that is taken", async () => {
    const nu = new Date("2026-03-02T10:00:00.000Z");
    const naam = "proef (van elders 2026-03-02 10.00.00).agenda.json";
    const { documenten, gegevens, pad, elders } = await aFileBeside(naam, (helper, naar) =>
      symlink(naar, helper),
    );
    const { sessies } = someSessies(gegevens, () => nu);
    const sessie = sessies.get((await sessies.open(pad, A)).sessie);
    await writeFile(pad, "iets anders");

    await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Nieuw" })));
    expect((await sessie.save()).kind).toBe("opgeslagen");

    expect(await readFile(elders, "utf8")).toBe("van iemand anders");
    const namen = (await readdir(documenten)).filter((kopie) => kopie.includes("van elders"));
    expect(namen).toHaveLength(2);
    const nieuw = namen.find((kopie) => kopie !== naam) ?? "ontbreekt";
    expect(await readFile(join(documenten, nieuw), "utf8")).toBe("iets anders");
  });
});

import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, unlink, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { copyOf } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const A = { client: "a" };
const NAAM = "proef.agenda.json";

/** An agenda that is open, in a folder of its own below the documents. */
async function anOpenAgenda() {
  const { documenten, gegevens } = await aPlace();
  const map = join(documenten, "AMR");
  await mkdir(map, { recursive: true });
  const pad = join(map, NAAM);
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Begin" })))));
  const { sessies, events, generaties } = someSessies(gegevens);
  const sessie = sessies.get((await sessies.open(pad, A)).sessie);
  const titel = (naam: string) => sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: naam })));
  const moves = () => events.flatMap((event) => (event.type === "agenda/verplaatst" ? [event.pad] : []));
  return { documenten, gegevens, map, pad, sessies, sessie, generaties, titel, moves };
}

const titelIn = async (pad: string): Promise<string> => JSON.parse(await readFile(pad, "utf8")).agenda.titel;

/** What of the file the app itself left in a folder. */
const beside = async (map: string) => (await readdir(map)).filter((naam) => naam.startsWith("."));

type Move = (opties: { documenten: string; map: string; pad: string }) => Promise<string>;

const MOVES: Readonly<Record<string, Move>> = {
  "renamed in its folder": async ({ map, pad }) => {
    await rename(pad, join(map, "vastgesteld.agenda.json"));
    return join(map, "vastgesteld.agenda.json");
  },
  "moved to a folder below": async ({ map, pad }) => {
    await mkdir(join(map, "Oud", "2025"), { recursive: true });
    await rename(pad, join(map, "Oud", "2025", NAAM));
    return join(map, "Oud", "2025", NAAM);
  },
  "moved to a folder beside": async ({ documenten, pad }) => {
    await mkdir(join(documenten, "Archief"));
    await rename(pad, join(documenten, "Archief", "oud.agenda.json"));
    return join(documenten, "Archief", "oud.agenda.json");
  },
  "moved with its folder": async ({ documenten, map }) => {
    await rename(map, join(documenten, "Arbeidsmarktregio"));
    return join(documenten, "Arbeidsmarktregio", NAAM);
  },
  "moved from one disk to another": async ({ documenten, pad }) => {
    await copyFile(pad, join(documenten, NAAM));
    await unlink(pad);
    return join(documenten, NAAM);
  },
};

describe.each(Object.entries(MOVES))("a file that was %s while it was open", (_, move) => {
  it("is saved where it is now, whatever was typed before and after, and nothing is left where it was", async () => {
    const { pad, sessies, sessie, titel, moves, ...plaats } = await anOpenAgenda();
    await titel("Opgeslagen");
    await sessie.save();
    await titel("Voor de verhuizing");
    const naar = await move({ pad, ...plaats });

    await titel("Na de verhuizing");
    const status = await sessie.save();

    expect(status.kind).toBe("opgeslagen");
    expect(sessie.pad).toBe(naar);
    expect(moves()).toEqual([naar]);
    expect(await titelIn(naar)).toBe("Na de verhuizing");
    expect(existsSync(pad)).toBe(false);
    await sessies.closeAll();
    expect(await beside(dirname(naar))).toEqual([]);
    if (existsSync(dirname(pad))) expect(await beside(dirname(pad))).toEqual([]);
  });

  it("is followed without a save, and loses nothing to a crash right after", async () => {
    const { pad, gegevens, sessie, titel, moves, ...plaats } = await anOpenAgenda();
    const naar = await move({ pad, ...plaats });

    await sessie.watch();
    await titel("Na de verhuizing");

    expect(moves()).toEqual([naar]);
    const na = someSessies(gegevens).sessies;
    const { sessie: id } = await na.open(naar, A, true);
    expect(na.agendaVan(id).agenda.titel).toBe("Na de verhuizing");
    expect(existsSync(pad)).toBe(false);
  });
});

describe("a file that is gone while it is open", () => {
  const GONE: Readonly<Record<string, (opties: { map: string; pad: string }) => Promise<void>>> = {
    removed: ({ pad }) => unlink(pad),
    "removed with its folder": ({ map }) => rm(map, { recursive: true }),
    "thrown in a bin": async ({ map, pad }) => {
      await mkdir(join(map, ".Trash"));
      await rename(pad, join(map, ".Trash", NAAM));
    },
    "removed beside an older copy": async ({ map, pad }) => {
      await writeFile(join(map, "kopie.agenda.json"), bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
      await unlink(pad);
    },
    "removed beside two copies of itself": async ({ map, pad }) => {
      await copyFile(pad, join(map, "een.agenda.json"));
      await copyFile(pad, join(map, "twee.agenda.json"));
      await unlink(pad);
    },
  };

  it.each(Object.entries(GONE))("(%s) is never made again by itself, and that is said", async (_, remove) => {
    const { map, pad, sessie, titel, moves } = await anOpenAgenda();
    await remove({ map, pad });

    await sessie.watch();
    const alVoorEenWijziging = sessie.status;
    await titel("Nog hier");
    const status = await sessie.save();

    const gone = { kind: "niet-opgeslagen", code: "file-gone", journaal: true };
    expect(alVoorEenWijziging).toMatchObject(gone);
    expect(status).toMatchObject(gone);
    expect(existsSync(pad)).toBe(false);
    expect(moves()).toEqual([]);
    expect((await sessie.putBack()).kind).toBe("opgeslagen");
    expect(await titelIn(pad)).toBe("Nog hier");
  });

  it("keeps what is in the window among the earlier states, also what was typed since", async () => {
    const { pad, sessies, sessie, generaties, titel } = await anOpenAgenda();
    await unlink(pad);
    await sessie.watch();
    await titel("Nog hier");
    await sessies.closeAll();

    const [laatste] = await generaties.list("agenda-1");
    const bytes = await generaties.read("agenda-1", laatste?.id ?? "");
    expect(JSON.parse(bytes.toString("utf8")).agenda.titel).toBe("Nog hier");
    expect(existsSync(pad)).toBe(false);
  });

  it("is saved again when it is back, with what a colleague did meanwhile", async () => {
    const { pad, sessie, titel } = await anOpenAgenda();
    const collega = copyOf(sessie.doc);
    await unlink(pad);
    await sessie.watch();
    await titel("Van hier");

    makeEdit(collega, voegToe("actie", "van-elders", { titel: "Elders" }));
    await writeFile(pad, bestandBytes(encodeBestand(collega)));
    const status = await sessie.save();

    expect(status.kind).toBe("opgeslagen");
    expect(JSON.parse(await readFile(pad, "utf8")).agenda).toMatchObject({
      titel: "Van hier",
      acties: [{ id: "van-elders" }],
    });
  });
});

describe("a file whose path another one took", () => {
  it("is followed; the other one stays as it is, and can be opened", async () => {
    const { map, pad, sessies, sessie, titel } = await anOpenAgenda();
    const naar = join(map, "oud.agenda.json");
    const andere = bestandBytes(encodeBestand(docFromAgenda(anAgenda({ id: "andere", titel: "Andere" }))));
    await rename(pad, naar);
    await writeFile(pad, andere);

    await titel("Van hier");
    await sessie.save();

    expect(await titelIn(naar)).toBe("Van hier");
    expect((await readFile(pad)).equals(andere)).toBe(true);
    expect((await readdir(map)).filter((naam) => !naam.startsWith(".")).sort()).toEqual([
      "oud.agenda.json",
      basename(pad),
    ]);
    const { sessie: id } = await sessies.open(pad, A);
    expect(sessies.agendaVan(id).agenda.titel).toBe("Andere");
  });

  it("and that is opened at its new path is one session with the window that had it", async () => {
    const { map, pad, sessies, sessie } = await anOpenAgenda();
    await rename(pad, join(map, "nieuw.agenda.json"));

    const geopend = await sessies.open(join(map, "nieuw.agenda.json"), { client: "b" });

    expect(geopend.sessie).toBe(sessie.id);
    expect(geopend.alleenLezen).toBeNull();
  });

  it("was changed where it went is merged", async () => {
    const { map, pad, sessie, titel } = await anOpenAgenda();
    const naar = join(map, "nieuw.agenda.json");
    await rename(pad, naar);
    const collega = new Y.Doc();
    Y.applyUpdate(collega, Buffer.from(JSON.parse(await readFile(naar, "utf8")).crdt, "base64"));
    makeEdit(collega, voegToe("actie", "van-elders", { titel: "Elders" }));
    await writeFile(naar, bestandBytes(encodeBestand(collega)));
    await utimes(naar, new Date(), new Date(Date.now() + 5_000));

    await titel("Van hier");
    await sessie.save();

    expect(JSON.parse(await readFile(naar, "utf8")).agenda).toMatchObject({
      titel: "Van hier",
      acties: [{ id: "van-elders" }],
    });
  });
});

import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Verwijderd } from "#electron/services/agenda-files/verwijderd.ts";
import { createVerwijderdHandlers } from "#electron/services/agenda-files/verwijderd-handlers.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { A, someHandlers } from "#tests/builders/some-handlers.ts";

const DAY = 24 * 3_600_000;

/** An agenda that was opened once, in a folder of its own, and the clock of whoever cleans up. */
async function anOpenedOnce() {
  const alles = await someHandlers();
  const { documenten, sessies, generaties } = alles;
  const map = join(documenten, "AMR");
  await mkdir(map);
  const pad = join(map, "proef.agenda.json");
  const bytes = bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Weg" }))));
  await writeFile(pad, bytes);
  await sessies.leave((await sessies.open(pad, A)).sessie, A);
  const klok = { nu: Date.parse("2026-03-02T10:00:00.000Z") };
  const verwijderd = new Verwijderd({ generaties, now: () => new Date(klok.nu) });
  const handlers = createVerwijderdHandlers({ sessies, verwijderd, documenten });
  const lijst = () => handlers["verwijderd/lijst"]({}, A);
  const useFor = async (dagen: number) => {
    for (let dag = 0; dag < dagen; dag++) {
      klok.nu += DAY;
      await verwijderd.cleanUp();
    }
  };
  return { ...alles, map, pad, bytes, klok, verwijderd, handlers, lijst, useFor };
}

describe("an agenda whose file was removed", () => {
  it("is in the list, with where it was; one whose file is there is not", async () => {
    const { pad, lijst } = await anOpenedOnce();
    expect(await lijst()).toEqual([]);

    await unlink(pad);

    expect(await lijst()).toMatchObject([{ reeks: "agenda-1", titel: "Weg", pad }]);
  });

  it("comes back where it was, as the agenda it was", async () => {
    const { pad, handlers, lijst, titel } = await anOpenedOnce();
    await unlink(pad);

    const geopend = await handlers["verwijderd/herstel"]({ reeks: "agenda-1" }, A);

    expect(geopend).toMatchObject({ pad, alleenLezen: null, meldingen: [] });
    expect(titel(geopend)).toBe("Weg");
    expect(JSON.parse(await readFile(pad, "utf8")).agenda.id).toBe("agenda-1");
    expect(await lijst()).toEqual([]);
  });

  it("comes among the documents when its folder is gone, or something else has its name", async () => {
    const { documenten, map, pad, handlers } = await anOpenedOnce();
    await rm(map, { recursive: true });

    const geopend = await handlers["verwijderd/herstel"]({ reeks: "agenda-1" }, A);

    expect(geopend.pad).toBe(join(documenten, "Weg.agenda.json"));
    expect(existsSync(pad)).toBe(false);
  });

  it("is refused when nothing is kept of it", async () => {
    const { handlers } = await anOpenedOnce();
    for (const reeks of ["andere", "../../instellingen", "."])
      await expect(handlers["verwijderd/herstel"]({ reeks }, A)).rejects.toMatchObject({
        code: "no-generation",
      });
  });

  it("goes after ninety days of use without it, and not before", async () => {
    const { pad, lijst, useFor } = await anOpenedOnce();
    await unlink(pad);

    await useFor(90);
    expect(await lijst()).toHaveLength(1);
    await useFor(1);
    expect(await lijst()).toEqual([]);
  });

  it("stays when a clock is wrong for a day, and counts anew when its file was back", async () => {
    const { pad, klok, verwijderd, bytes, lijst, useFor } = await anOpenedOnce();
    await unlink(pad);
    const nu = klok.nu;
    for (const fout of [nu + 3650 * DAY, nu - DAY]) {
      klok.nu = fout;
      await verwijderd.cleanUp();
      await verwijderd.cleanUp();
    }
    klok.nu = nu;
    await useFor(80);
    expect(await lijst()).toHaveLength(1);

    await writeFile(pad, bytes);
    await useFor(1);
    await unlink(pad);
    await useFor(90);
    expect(await lijst()).toHaveLength(1);
  });
});

describe("a file that only names the id of another agenda", () => {
  const damaged = (bytes: Buffer) => {
    const json = JSON.parse(bytes.toString("utf8"));
    return Buffer.from(JSON.stringify({ ...json, agenda: { id: json.agenda.id }, crdt: "AAAA" }));
  };

  it("gets nothing of what is kept of that one", async () => {
    const { documenten, bytes, sessies } = await anOpenedOnce();
    const elders = join(documenten, "gedeeld.agenda.json");
    const voor = damaged(bytes);
    await writeFile(elders, voor);

    await expect(sessies.open(elders, A)).rejects.toMatchObject({ code: "file-damaged" });

    expect((await readFile(elders)).equals(voor)).toBe(true);
  });

  it("does get it when it is that agenda, damaged where it always was", async () => {
    const { pad, bytes, sessies, titel } = await anOpenedOnce();
    await writeFile(pad, damaged(bytes));

    const geopend = await sessies.open(pad, A);

    expect(geopend.meldingen).toMatchObject([{ soort: "uit-generatie" }]);
    expect(titel(geopend)).toBe("Weg");
  });

  it("has earlier states of its own, also when it can be read", async () => {
    const { documenten, sessies, versie, generaties } = await anOpenedOnce();
    const elders = join(documenten, "gedeeld.agenda.json");
    await writeFile(elders, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Vreemd" })))));

    const { sessie } = await sessies.open(elders, A);
    const lijst = await versie["versies/lijst"]({ sessie }, A);

    expect(lijst).toHaveLength(1);
    const bekeken = await versie["versies/bekijk"]({ sessie, generatie: lijst[0]?.id ?? "" }, A);
    expect(bekeken.titel).toBe("Vreemd");
    expect(await generaties.list("agenda-1")).toHaveLength(1);
  });

  it("is told from the agenda itself under another name, which keeps its earlier states", async () => {
    const { map, pad, sessies, versie } = await anOpenedOnce();
    await rename(pad, join(map, "nieuw.agenda.json"));

    const { sessie } = await sessies.open(join(map, "nieuw.agenda.json"), A);

    expect((await versie["versies/lijst"]({ sessie }, A)).length).toBeGreaterThan(0);
    expect(sessies.get(sessie).reeks).toBe("agenda-1");
  });
});

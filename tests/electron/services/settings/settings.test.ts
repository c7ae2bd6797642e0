import { mkdir, readdir, readFile, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createInstellingenHandlers } from "#electron/services/settings/instellingen-handlers.ts";
import {
  createRecentHandlers,
  RecentAgendas,
  RecentLijst,
} from "#electron/services/settings/recent-agendas.ts";
import { SettingsDb } from "#electron/services/settings/settings-db.ts";
import { Instellingen } from "#shared/api/instellingen.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

const STANDAARD = Instellingen.parse({});
const NOW = new Date("2026-01-05T09:00:00.000Z");
const CALLER = { client: "a" };

async function someSettings(inhoud?: string) {
  const { gegevens } = await aPlace();
  const pad = join(gegevens, "instellingen.json");
  if (inhoud !== undefined) await writeFile(pad, inhoud);
  return { gegevens, pad, open: () => new SettingsDb(pad, Instellingen, STANDAARD) };
}

describe("settings", () => {
  it("are the defaults before anything was set", async () => {
    expect(await (await someSettings()).open().read()).toEqual(STANDAARD);
  });

  it("are there again after a restart, and the asker and the host both hear of them", async () => {
    const { open, gegevens } = await someSettings();
    const heard: Instellingen[] = [];
    const { "instellingen/bewaar": bewaar } = createInstellingenHandlers(open(), (nieuw) =>
      heard.push(nieuw),
    );
    const nieuw = {
      ...STANDAARD,
      naam: "Adviseur UWV",
      thema: "donker",
      eigenWoorden: ["leerwerkloket"],
    } as const;

    expect(await bewaar({ ...nieuw, eigenWoorden: [...nieuw.eigenWoorden] }, CALLER)).toEqual(nieuw);

    expect(heard).toEqual([nieuw]);
    expect(await open().read()).toEqual(nieuw);
    expect(await readdir(gegevens)).toEqual(["instellingen.json"]);
  });

  it.each(["", "{", "null", "[]", "42", '"tekst"', "\u0000\u0000\u0000", "x".repeat(100)])(
    "are the defaults when the file holds %j",
    async (inhoud) => {
      const { open } = await someSettings(inhoud);

      expect(await open().read()).toEqual(STANDAARD);
      expect(await open().update((huidig) => ({ ...huidig, zoom: 2 }))).toEqual({ ...STANDAARD, zoom: 2 });
      expect(await open().read()).toEqual({ ...STANDAARD, zoom: 2 });
    },
  );

  it("keep what is right in a file with a wrong value", async () => {
    const { open } = await someSettings(
      '{"naam":"Adviseur","thema":"paars","zoom":99,"__proto__":{"spelling":false}}',
    );

    expect(await open().read()).toEqual({ ...STANDAARD, naam: "Adviseur" });
  });

  it("keep every change when many are made at once", async () => {
    const { open } = await someSettings();
    const db = open();

    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        db.update((huidig) => ({ ...huidig, eigenWoorden: [...huidig.eigenWoorden, `woord${index}`] })),
      ),
    );

    expect((await open().read()).eigenWoorden).toHaveLength(20);
  });

  it("tell when they could not be written, and can be written once the trouble is over", async () => {
    const { pad, open } = await someSettings();
    await mkdir(pad);
    const db = open();

    await expect(db.update((huidig) => ({ ...huidig, zoom: 2 }))).rejects.toMatchObject({
      code: expect.stringMatching(/^[a-z-]+$/u),
    });
  });
});

describe("recent agendas", () => {
  async function someRecent() {
    const { documenten, gegevens } = await aPlace();
    const open = () =>
      new RecentAgendas({
        db: new SettingsDb(join(gegevens, "recent.json"), RecentLijst, []),
        documenten,
        now: () => NOW,
      });
    const aFile = async (...delen: string[]) => {
      const pad = join(documenten, ...delen);
      await mkdir(join(pad, ".."), { recursive: true });
      await writeFile(pad, "");
      return pad;
    };
    return { documenten, gegevens, open, aFile };
  }
  const antwoord = (vraagId: string, klaar: boolean, kind: "nu" | "later" = "nu") => ({
    vraagId,
    triage: { kind },
    klaar,
    vraagTekst: "",
    gewijzigd: null,
  });

  it("say title, friendly place and progress, also after a restart", async () => {
    const { open, aFile } = await someRecent();
    const pad = await aFile("AMR", "Concept", "agenda.agenda.json");
    const antwoorden = {
      a: antwoord("a", true),
      b: antwoord("b", false),
      c: antwoord("c", true, "later"),
    };

    const teksten = { [tekstSleutel("antwoord", "a")]: aText("Wel") };
    await open().note(pad, anAgenda({ titel: "Agenda", ronde: 2, antwoorden, teksten }));

    expect(await open().list()).toEqual([
      {
        pad,
        plek: "Documenten › AMR › Concept",
        bestandsnaam: "agenda.agenda.json",
        titel: "Agenda",
        voortgang: { klaar: 1, nu: 2, ronde: 2 },
        geopend: NOW.toISOString(),
        aanwezig: true,
      },
    ]);
  });

  it("name places outside the documents by their folders", async () => {
    const { open } = await someRecent();
    await open().note(join(homedir(), "OneDrive", "AMR", "a.agenda.json"), anAgenda());

    expect((await open().list())[0]?.plek).toBe("OneDrive › AMR");
  });

  it("put the last one on top, once, and keep twenty", async () => {
    const { open, aFile } = await someRecent();
    const recent = open();
    const paden: string[] = [];
    for (let index = 0; index < 25; index++) paden.push(await aFile(`a${index}.agenda.json`));
    for (const pad of paden) await recent.note(pad, anAgenda());
    await recent.note(paden[20] ?? "", anAgenda());

    const lijst = await recent.list();

    expect(lijst).toHaveLength(20);
    expect(lijst[0]?.pad).toBe(paden[20]);
    expect(new Set(lijst.map(({ pad }) => pad)).size).toBe(20);
  });

  it("say when a file is no longer there, and forget it when asked", async () => {
    const { open, aFile } = await someRecent();
    const pad = await aFile("weg.agenda.json");
    const recent = open();
    await recent.note(pad, anAgenda());
    await unlink(pad);

    expect((await recent.list())[0]).toMatchObject({ aanwezig: false, titel: anAgenda().titel });
    expect(await createRecentHandlers(recent)["recent/vergeet"]({ pad }, CALLER)).toEqual([]);
    expect(await createRecentHandlers(open())["recent/lijst"]({}, CALLER)).toEqual([]);
  });

  it("are none when the list is damaged", async () => {
    const { open, gegevens, aFile } = await someRecent();
    await writeFile(join(gegevens, "recent.json"), '[{"pad":12}]');

    expect(await open().list()).toEqual([]);
    await open().note(await aFile("a.agenda.json"), anAgenda());
    expect(JSON.parse(await readFile(join(gegevens, "recent.json"), "utf8"))).toHaveLength(1);
  });
});

import { copyFile, mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { AGENDA_ROOT } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { A, B, nieuw, someHandlers, visible } from "#tests/builders/some-handlers.ts";

const TOEN = new Date(Date.now() - 48 * 3_600_000);

describe("versies/herstel", () => {
  async function withVersions() {
    const alles = await someHandlers();
    const geopend = await alles.agenda["agenda/nieuw"](nieuw("Herstel"), A);
    await alles.edit(geopend, (doc) => makeEdit(doc, wijzigAgenda({ titel: "Toen" })));
    const { agenda, pad } = alles.sessies.agendaVan(geopend.sessie);
    const toen = bestandBytes(encodeBestand(alles.sessies.get(geopend.sessie).doc));
    await alles.generaties.keep(agenda.id, pad, toen, {
      op: TOEN,
      altijd: true,
    });
    await alles.edit(geopend, (doc) => {
      makeEdit(doc, wijzigAgenda({ titel: "Nu" }));
      makeEdit(doc, voegToe("actie", "later", { titel: "Later" }));
    });
    const lijst = await alles.versie["versies/lijst"]({ sessie: geopend.sessie }, A);
    const generatie = lijst.find(({ op }) => op === TOEN.toISOString())?.id ?? "";
    return { ...alles, geopend, generatie, sessie: geopend.sessie };
  }

  it("shows an older state without changing anything", async () => {
    const { versie, sessie, generatie, geopend, titel } = await withVersions();

    expect((await versie["versies/bekijk"]({ sessie, generatie }, A)).titel).toBe("Toen");
    expect(titel(geopend)).toBe("Nu");
  });

  it("goes back in the same session, tells the other windows, and keeps the present state first", async () => {
    const { versie, agenda, sessies, events, sessie, generatie, geopend, titel } = await withVersions();
    const ander = await agenda["agenda/open"]({ pad: geopend.pad, bijGebruik: "lezen" }, B);
    const window = new Y.Doc();
    Y.applyUpdate(window, Buffer.from(ander.update, "base64"));
    events.length = 0;

    const terug = await versie["versies/herstel"]({ sessie, generatie }, A);

    expect(terug.sessie).toBe(sessie);
    expect(titel(terug)).toBe("Toen");
    for (const event of events)
      if (event.type === "agenda/update") Y.applyUpdate(window, Buffer.from(event.update, "base64"));
    expect(readAgenda(window)).toEqual(sessies.agendaVan(sessie).agenda);
    expect(readAgenda(window).acties).toEqual([]);
    expect(JSON.parse(await readFile(geopend.pad, "utf8")).agenda.titel).toBe("Toen");

    const [nieuwste] = await versie["versies/lijst"]({ sessie }, A);
    await versie["versies/herstel"]({ sessie, generatie: nieuwste?.id ?? "" }, A);
    expect(titel(terug)).toBe("Nu");
  });

  it("refuses a state that is not there", async () => {
    const { versie, sessie } = await withVersions();

    await expect(versie["versies/herstel"]({ sessie, generatie: "weg" }, A)).rejects.toMatchObject({
      code: "no-generation",
    });
  });
});

describe("kopie/voegSamen", () => {
  async function withCopy(make: (doc: Y.Doc) => void) {
    const alles = await someHandlers();
    const geopend = await alles.agenda["agenda/nieuw"](nieuw("Samen"), A);
    const kopie = join(alles.documenten, "Samen-LAPTOP.agenda.json");
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(geopend.update, "base64"));
    make(doc);
    await writeFile(kopie, bestandBytes(encodeBestand(doc)));
    return { ...alles, geopend, kopie, sessie: geopend.sessie };
  }

  it("merges field by field, then puts the copy away among the generations", async () => {
    const { versie, sessies, edit, sessie, kopie, geopend, documenten } = await withCopy((doc) =>
      makeEdit(doc, voegToe("actie", "van-laptop", { titel: "Van de laptop" })),
    );
    await edit(geopend, (doc) => makeEdit(doc, wijzigAgenda({ titel: "Van hier" })));
    const gevonden = await versie["kopie/lijst"]({ sessie }, A);
    const { length } = await versie["versies/lijst"]({ sessie }, A);

    await versie["kopie/voegSamen"]({ sessie, pad: kopie }, A);

    expect(gevonden).toMatchObject([{ pad: kopie, bestandsnaam: "Samen-LAPTOP.agenda.json" }]);
    expect(sessies.agendaVan(sessie).agenda).toMatchObject({
      titel: "Van hier",
      acties: [{ id: "van-laptop" }],
    });
    expect(await visible(documenten)).toEqual(["Samen.agenda.json"]);
    expect(await versie["kopie/lijst"]({ sessie }, A)).toEqual([]);
    expect((await versie["versies/lijst"]({ sessie }, A)).length).toBeGreaterThan(length);
  });

  it("leaves a colleague's copy from elsewhere where it is", async () => {
    const { versie, sessie, kopie, documenten, sessies } = await withCopy((doc) =>
      makeEdit(doc, wijzigAgenda({ titel: "USB" })),
    );
    const usb = join(documenten, "usb");
    await mkdir(usb);
    const elders = join(usb, "Samen.agenda.json");
    await copyFile(kopie, elders);

    await versie["kopie/voegSamen"]({ sessie, pad: elders }, A);

    expect(sessies.agendaVan(sessie).agenda.titel).toBe("USB");
    expect(await readdir(usb)).toEqual(["Samen.agenda.json"]);
  });

  it.each<[string, string, (doc: Y.Doc) => void]>([
    ["another agenda", "other-lineage", (doc) => makeEdit(doc, wijzigAgenda({ id: "een-andere" }))],
    ["a newer app's copy", "newer-version", (doc) => doc.getMap(AGENDA_ROOT).set("documentVersie", 99)],
  ])("refuses %s and changes nothing", async (_, code, make) => {
    const { versie, sessie, kopie, sessies } = await withCopy(make);
    const voor = sessies.agendaVan(sessie).agenda;

    await expect(versie["kopie/voegSamen"]({ sessie, pad: kopie }, A)).rejects.toMatchObject({ code });

    expect(sessies.agendaVan(sessie).agenda).toBe(voor);
  });

  it("tells of copies when the agenda is opened", async () => {
    const { agenda, sessies, sessie, geopend, kopie } = await withCopy(() => {});
    await sessies.leave(sessie, A);
    await utimes(kopie, new Date(), new Date());

    const { meldingen } = await agenda["agenda/open"]({ pad: geopend.pad, bijGebruik: "lezen" }, A);

    expect(meldingen).toEqual([{ soort: "conflictkopieen", paden: [kopie] }]);
  });
});

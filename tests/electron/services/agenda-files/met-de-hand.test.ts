import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksums } from "#electron/services/agenda-files/checksums.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { handEdit } from "#electron/services/agenda-files/met-de-hand.ts";
import { parseBestand } from "#electron/services/agenda-files/parse-bestand.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { forgetOwner, someSessies } from "#tests/builders/a-place.ts";
import { anActie, anAgenda, aText } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { run } from "#tests/builders/run-cli.ts";
import { A, someHandlers } from "#tests/builders/some-handlers.ts";

const AGENDA = anAgenda({
  titel: "Begin",
  acties: [anActie({ id: "blijft", titel: "Blijft" }), anActie({ id: "gaat", titel: "Gaat" })],
  teksten: { "actie-blijft": aText("Eerst stond dit hier.") },
});

type Sums = "recomputed" | "absent" | "as they were";

/** A file whose readable part somebody changed in another program. */
function changed(bytes: Buffer, change: (agenda: Agenda) => unknown, sums: Sums): Buffer {
  const { sha256, ...bestand } = JSON.parse(bytes.toString("utf8"));
  const agenda = change(bestand.agenda);
  const nu = { recomputed: checksums(agenda, bestand.crdt), absent: undefined, "as they were": sha256 }[sums];
  return Buffer.from(JSON.stringify({ ...bestand, agenda, ...(nu ? { sha256: nu } : {}) }, null, 2));
}

const byHand = (agenda: Agenda) => ({
  ...agenda,
  titel: "Met de hand",
  acties: [...agenda.acties.filter(({ id }) => id !== "gaat"), anActie({ id: "erbij", titel: "Erbij" })],
  teksten: { ...agenda.teksten, "actie-blijft": aText("Nu staat dit hier.") },
});

async function aFile(change: (bytes: Buffer) => Buffer) {
  const alles = await someHandlers();
  const pad = join(alles.documenten, "proef.agenda.json");
  const bytes = bestandBytes(encodeBestand(docFromAgenda(AGENDA)));
  await writeFile(pad, change(bytes));
  return { ...alles, pad, bytes };
}

describe("a file whose readable part was changed without the app", () => {
  it.each<Sums>(["recomputed", "absent"])(
    "(sums %s) has those changes, and still has them after a save",
    async (sums) => {
      const { pad, sessies } = await aFile((bytes) => changed(bytes, byHand, sums));

      const geopend = await sessies.open(pad, A);
      await sessies.get(geopend.sessie).save();
      await sessies.leave(geopend.sessie, A);

      expect(geopend).toMatchObject({ alleenLezen: null, meldingen: [{ soort: "met-de-hand" }] });
      const { agenda, crdt } = JSON.parse(await readFile(pad, "utf8"));
      expect(agenda).toMatchObject({ id: AGENDA.id, titel: "Met de hand" });
      expect(agenda.acties.map(({ id }: { id: string }) => id)).toEqual(["blijft", "erbij"]);
      expect(agenda.teksten["actie-blijft"]).toEqual(aText("Nu staat dit hier."));
      const weer = await sessies.open(pad, A);
      expect(weer.meldingen).toEqual([]);
      expect(crdt.length).toBeGreaterThan(0);
    },
  );

  it("is one step in the versions: the state without the changes is there, and so is the file as it was found", async () => {
    const { pad, sessies, versie } = await aFile((bytes) => changed(bytes, byHand, "absent"));

    const { sessie } = await sessies.open(pad, A);
    const [voor, gevonden, ...rest] = await versie["versies/lijst"]({ sessie }, A);

    expect(rest).toEqual([]);
    const bekijk = (generatie = "") => versie["versies/bekijk"]({ sessie, generatie }, A);
    expect(await bekijk(voor?.id)).toEqual(AGENDA);
    expect((await bekijk(gevonden?.id)).titel).toBe("Met de hand");
  });

  it("goes together with what the journaal still holds", async () => {
    const { pad, gegevens, sessies, bytes } = await aFile((heel) => heel);
    const { sessie } = await sessies.open(pad, A);
    await sessies.get(sessie).edit((doc) => makeEdit(doc, wijzigAgenda({ ondertitel: "Uit het journaal" })));
    await writeFile(pad, changed(bytes, byHand, "recomputed"));

    const na = someSessies(gegevens).sessies;
    await forgetOwner(pad);
    const geopend = await na.open(pad, A);

    expect(na.agendaVan(geopend.sessie).agenda).toMatchObject({
      titel: "Met de hand",
      ondertitel: "Uit het journaal",
    });
    expect(geopend.meldingen).toMatchObject([{ soort: "met-de-hand" }, { soort: "teruggevonden" }]);
  });

  it("loses nothing when it is changed while the agenda is open", async () => {
    const { pad, sessies, bytes } = await aFile((heel) => heel);
    const sessie = sessies.get((await sessies.open(pad, A)).sessie);
    await writeFile(pad, changed(bytes, byHand, "absent"));

    await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ ondertitel: "Van hier" })));
    await sessie.save();

    const { agenda } = JSON.parse(await readFile(pad, "utf8"));
    expect(agenda).toMatchObject({ titel: "Met de hand", ondertitel: "Van hier" });
  });

  it("counts for nothing when its checksum is wrong: then it is damaged", async () => {
    const { pad, sessies, titel } = await aFile((bytes) => changed(bytes, byHand, "as they were"));

    const geopend = await sessies.open(pad, A);

    expect(geopend.meldingen).toEqual([]);
    expect(titel(geopend)).toBe("Begin");
  });

  it("is named by the command line", async () => {
    const { pad } = await aFile((bytes) => changed(bytes, byHand, "recomputed"));

    const valideer = await run("valideer", pad);
    const controleer = await run("controleer", pad);

    expect(valideer).toMatchObject({ code: 1, uit: expect.stringContaining("buiten de app gewijzigd") });
    expect(controleer.fout).toContain("buiten de app gewijzigd");
  });
});

describe("a file that the app wrote", () => {
  it("was not changed by hand when an earlier app left out what goes without saying", () => {
    const doc = docFromAgenda(aFullAgenda());
    const { sha256: _, ...bestand } = JSON.parse(bestandBytes(encodeBestand(doc)).toString("utf8"));
    const kort = JSON.stringify(bestand.agenda).replaceAll('"attrs":{"colspan":1,"rowspan":1},', "");
    const bytes = Buffer.from(JSON.stringify({ ...bestand, agenda: JSON.parse(kort) }));

    expect(kort).not.toBe(JSON.stringify(bestand.agenda));
    expect(handEdit(parseBestand(bytes, "x"), doc)).toBeNull();
  });

  it("was never changed by hand, whatever is in it and in whatever order", () => {
    const doc = docFromAgenda(aFullAgenda());
    const parts = parseBestand(bestandBytes(encodeBestand(doc)), "x");
    expect(handEdit(parts, doc)).toBeNull();
    fc.assert(
      fc.property(fc.integer(), (zaad) => {
        const bestand = JSON.parse(bestandBytes(encodeBestand(doc)).toString("utf8"));
        const agenda = Object.fromEntries(
          Object.entries(bestand.agenda).sort(
            ([links], [rechts]) =>
              `${zaad}${links}`.localeCompare(`${zaad}${rechts}`) * (zaad % 2 === 0 ? 1 : -1),
          ),
        );
        const { sha256: _, ...zonder } = bestand;
        const bytes = Buffer.from(JSON.stringify({ ...zonder, agenda }));
        expect(handEdit(parseBestand(bytes, "x"), doc)).toBeNull();
      }),
      { numRuns: 10 },
    );
  });
});

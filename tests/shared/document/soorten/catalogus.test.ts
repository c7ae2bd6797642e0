import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { parseBestand } from "#electron/services/agenda-files/parse-bestand.ts";
import { agendaSchema } from "#electron/services/agenda-schema.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { Agenda } from "#shared/document/agenda.ts";
import { FORMAAT } from "#shared/document/agenda-bestand.ts";
import { recordsVan } from "#shared/document/agenda-lijsten.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { bringTo } from "#shared/document/bring-to.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { metEigenIds, vindDubbeleIds } from "#shared/document/dubbele-ids.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { verplaats, verwijder, voegToe, wijzig, zetTerug } from "#shared/document/edits/records.ts";
import { volleNaam } from "#shared/document/naam-van.ts";
import { AgendaProjection, readAgenda } from "#shared/document/projection.ts";
import { formatRef, parseRef, type Ref } from "#shared/document/ref.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { refVanTekst, tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { createUndo } from "#shared/document/undo.ts";
import { upcastDoc } from "#shared/document/upcast.ts";
import { ZoekIndex } from "#shared/zoeken/zoek-index.ts";
import { anAgenda, anAmbitie, aText, STEMPEL } from "#tests/builders/an-agenda.ts";
import { copyOf, exchange } from "#tests/builders/document-edits.ts";

vi.mock("#shared/document/soorten/soorten.ts", async (original) => {
  const { SOORTEN } = await original<typeof import("#shared/document/soorten/soorten.ts")>();
  const { wens } = await import("#tests/builders/een-verzonnen-soort.ts");
  return { SOORTEN: [...SOORTEN, wens] };
});

/** The made-up soort is in the list of this file alone, so the types do not know it. */
const WENS = "wens" as SoortNaam;
const DE_WENS = { soort: WENS, id: "wens-1" } as Ref;
const aWens = (velden: object = {}) => ({
  id: "wens-1",
  titel: "Een school voor volwassenen",
  ambitieId: "ambitie-1",
  steun: ["partner-1"],
  stemmen: { zeepkist: 3 },
  haalbaar: true,
  volgorde: "a0",
  gewijzigd: null,
  ...velden,
});

/** An agenda with records of the made-up soort, and a text at the first. */
const metWensen = (...wensen: object[]): Agenda =>
  ({
    ...anAgenda({ ambities: [anAmbitie()] }),
    wensen,
    teksten: { [tekstSleutel(WENS, "wens-1")]: aText("Een avondklas in elke gemeente.") },
  }) as Agenda;

const AGENDA = metWensen(aWens(), aWens({ id: "wens-2", titel: "Ook dit", volgorde: "a1", steun: [] }));
const wensenIn = (agenda: Agenda) => recordsVan(agenda, WENS);
const stempel = STEMPEL;

describe("a soort that was only added to the list", () => {
  it("is in the schema of an agenda and in the JSON Schema of a file", () => {
    expect(Agenda.parse(AGENDA)).toEqual(AGENDA);
    expect(Agenda.safeParse({ ...AGENDA, wensen: [aWens({ titel: 3 })] }).success).toBe(false);
    expect(JSON.stringify(agendaSchema())).toContain('"wensen"');
  });

  it("survives a document and a file, in both parts", () => {
    const doc = docFromAgenda(AGENDA);
    const { crdt, agenda } = parseBestand(bestandBytes(encodeBestand(doc)), "proef.agenda.json");
    const terug = new Y.Doc();
    Y.applyUpdate(terug, Buffer.from(crdt ?? "", "base64"));

    expect(readAgenda(doc)).toEqual(AGENDA);
    expect(agenda).toEqual(AGENDA);
    expect(readAgenda(terug)).toEqual(AGENDA);
  });

  it("merges field by field, member by member and entry by entry", () => {
    const links = docFromAgenda(AGENDA);
    const rechts = copyOf(links);
    const bij = (doc: Y.Doc, velden: object) =>
      maak({ doc, agenda: readAgenda(doc), stempel }, wijzig(WENS, "wens-1", velden));
    bij(links, { steun: ["partner-1", "partner-2"], stemmen: { werkgevers: 3, scholen: 1 } });
    bij(rechts, { steun: ["partner-1", "partner-3"], titel: "Anders" });
    exchange(links, rechts);

    expect(wensenIn(readAgenda(links))[0]).toMatchObject({
      titel: "Anders",
      steun: ["partner-1", "partner-2", "partner-3"],
      stemmen: { werkgevers: 3, scholen: 1 },
    });
    expect(readAgenda(rechts)).toEqual(readAgenda(links));
  });

  it("can be added, moved, removed and put back, with undo", () => {
    const doc = docFromAgenda(AGENDA);
    const projection = new AgendaProjection(doc);
    const undo = createUndo(doc);
    const doe = (edit: Parameters<typeof maak>[1]) => maak({ doc, agenda: projection.agenda, stempel }, edit);
    const ids = () => wensenIn(projection.agenda).map((record) => (record as { id?: string }).id);

    doe(voegToe(WENS, "wens-3", { titel: "Derde" } as object, { na: null }));
    doe(verplaats(WENS, "wens-1", { na: "wens-2" }));
    expect(ids()).toEqual(["wens-3", "wens-2", "wens-1"]);
    doe(verwijder(WENS, "wens-3"));
    expect(projection.prullenbak()).toEqual([
      { ref: { soort: "wens", id: "wens-3" }, woord: "Wens", titel: "Derde", op: stempel.op },
    ]);
    doe(zetTerug(WENS, "wens-3"));
    expect(ids()).toEqual(["wens-3", "wens-2", "wens-1"]);
    while (undo.canUndo()) undo.undo();

    expect(projection.agenda).toEqual(AGENDA);
  });

  it("goes back with the agenda to an earlier state, its text too", () => {
    const doc = docFromAgenda(AGENDA);
    bringTo(doc, metWensen(aWens({ titel: "Nieuw", stemmen: { scholen: 2 }, steun: [] })));
    bringTo(doc, AGENDA);

    expect(readAgenda(doc)).toEqual(AGENDA);
  });

  it("gets an id of its own where one stands twice", () => {
    const dubbel = metWensen(aWens(), aWens({ titel: "Nog een" }));

    expect(vindDubbeleIds(dubbel)).toEqual(["wensen.1.id"]);
    expect(wensenIn(metEigenIds(dubbel))).toMatchObject([{ id: "wens-1" }, { id: "wens-1-2" }]);
  });

  it("has a name, an address, an owner for its text, and is found", () => {
    const index = new ZoekIndex();
    index.sync(AGENDA, raamwerken[0]);
    const gevonden = (vraag: string) => index.zoek(vraag, 9).treffers.map(({ stuk }) => stuk.ref);

    expect(volleNaam(DE_WENS, AGENDA, null)).toBe("Wens: Een school voor volwassenen");
    expect(parseRef(formatRef(DE_WENS))).toEqual(DE_WENS);
    expect(refVanTekst(tekstSleutel(WENS, "wens-1"))).toEqual({ ...DE_WENS, veld: "tekst" });
    expect(tekstenVan(AGENDA).map(({ ref }) => ref)).toEqual([{ ...DE_WENS, veld: "tekst" }]);
    for (const woord of ["volwassenen", "avondklas", "zeepkist"])
      expect(gevonden(woord)).toContainEqual(DE_WENS);
  });

  it("has its broken references found", () => {
    const agenda = {
      ...metWensen(aWens({ ambitieId: "weg" }), aWens({ id: "wens-2", steun: ["partner-1"] })),
      partners: [],
    };
    const gevonden = controleer(agenda, raamwerkVan(agenda)).filter(
      ({ regel }) => regel === "verwijzing-verbroken",
    );

    expect(gevonden.map(({ id, zin }) => [id, zin])).toEqual([
      [
        "verwijzing-verbroken:wens/wens-1/ambitieId",
        "Wens ‘Een school voor volwassenen’ verwijst naar een ambitie die er niet meer is.",
      ],
      [
        "verwijzing-verbroken:wens/wens-1/steun",
        "Wens ‘Een school voor volwassenen’ verwijst naar een partner die er niet meer is.",
      ],
      [
        "verwijzing-verbroken:wens/wens-2/steun",
        "Wens ‘Een school voor volwassenen’ verwijst naar een partner die er niet meer is.",
      ],
    ]);
  });

  it("is read up from its earlier shape, in both parts of a file and after a merge", () => {
    const oud = metWensen(aWens({ haalbaar: "ja" }), aWens({ id: "wens-2", haalbaar: "nee" }));
    const doc = docFromAgenda(oud);
    upcastDoc(doc);
    const leesbaar = Buffer.from(JSON.stringify({ formaat: FORMAAT, versie: 1, agenda: oud }));

    expect(wensenIn(readAgenda(doc))).toMatchObject([{ haalbaar: true }, { haalbaar: false }]);
    const { agenda } = parseBestand(leesbaar, "ander.agenda.json");
    expect(agenda && wensenIn(agenda)).toMatchObject([{ haalbaar: true }, { haalbaar: false }]);
  });
});

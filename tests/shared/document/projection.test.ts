import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { Agenda } from "#shared/document/agenda.ts";
import { bringTo } from "#shared/document/bring-to.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { negeerAfkorting, wijzigAgenda, zetGedruktTotaal } from "#shared/document/edits/agenda-velden.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { GELADEN, LOCAL } from "#shared/document/layout.ts";
import { AgendaProjection, readAgenda, readAgendaId } from "#shared/document/projection.ts";
import { tekstFragment, writeTekst } from "#shared/document/teksten.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { LEGE_TEKST } from "#shared/domain/rich-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";
import { anyEdit, copyOf, typeInText } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

function aDoc(): Y.Doc {
  const basis = anAgenda();
  return docFromAgenda({
    ...basis,
    ambities: [anAmbitie(), anAmbitie({ id: "ambitie-2", volgorde: "a1" })],
    acties: [anActie()],
    bronnen: [aBron()],
    begroting: { ...basis.begroting, posten: [aPost({ bedragen: { "2026": euro(10) } })] },
    teksten: { "ambitie-ambitie-1": aText("Een"), "ambitie-ambitie-2": aText("Twee") },
  });
}

/** A full agenda without one of its parts, for each part that can be empty. */
function zonderEenDeel(): [string, Agenda][] {
  const vol = aFullAgenda();
  const leeg = (deel: unknown) => (Array.isArray(deel) ? [] : {});
  const isVol = (deel: unknown) => typeof deel === "object" && deel !== null && Object.keys(deel).length > 0;
  const { begroting, ...rest } = vol;
  return [
    ...Object.entries(rest).flatMap(([naam, deel]): [string, Agenda][] =>
      isVol(deel) ? [[naam, { ...vol, [naam]: leeg(deel) }]] : [],
    ),
    ...Object.entries(begroting).map(([naam, deel]): [string, Agenda] => [
      `begroting.${naam}`,
      { ...vol, begroting: { ...begroting, [naam]: leeg(deel) } },
    ]),
  ];
}

describe("AgendaProjection", () => {
  it.each(zonderEenDeel())("follows what happens to %s, and to nothing else", (_, zonder) => {
    const doc = docFromAgenda(aFullAgenda());
    const projection = new AgendaProjection(doc);

    bringTo(doc, zonder);

    expect(projection.agenda).toEqual(readAgenda(copyOf(doc)));
    expect(projection.agenda.begroting).toEqual(zonder.begroting);
    expect(projection.agenda).not.toEqual(aFullAgenda());
  });

  it("keeps the identity of everything an edit did not touch", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    const eerst = projection.agenda;

    makeEdit(doc, wijzig("ambitie", "ambitie-1", { titel: "Anders" }));

    const dan = projection.agenda;
    expect(dan.ambities).not.toBe(eerst.ambities);
    expect(dan.ambities[0]?.titel).toBe("Anders");
    expect(dan.ambities[1]).toBe(eerst.ambities[1]);
    for (const veld of ["acties", "bronnen", "begroting", "teksten", "gemeenten", "antwoorden"] as const)
      expect(dan[veld], veld).toBe(eerst[veld]);
  });

  it("keeps the identity of other texts when one is typed in", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    const eerst = projection.agenda;

    typeInText(doc, "ambitie-ambitie-1", 0, "Nog ");

    expect(projection.agenda.teksten["ambitie-ambitie-1"]).toEqual(aText("Nog Een"));
    expect(projection.agenda.teksten["ambitie-ambitie-2"]).toBe(eerst.teksten["ambitie-ambitie-2"]);
    expect(projection.agenda.ambities).toBe(eerst.ambities);
    expect(projection.agenda.begroting).toBe(eerst.begroting);
  });

  it("keeps posten when only a note of the agenda itself changes", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    const { begroting } = projection.agenda;

    makeEdit(doc, wijzigAgenda({ titel: "Nieuw" }));

    expect(projection.agenda.titel).toBe("Nieuw");
    expect(projection.agenda.begroting.posten).toBe(begroting.posten);
    expect(projection.agenda.begroting.blokken).toBe(begroting.blokken);
  });

  it("says nothing when a transaction changes nothing", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    let heard = 0;
    projection.subscribe(() => {
      heard += 1;
    });

    doc.transact(() => {}, LOCAL);
    makeEdit(doc, wijzig("ambitie", "ambitie-1", { titel: anAmbitie().titel }));

    expect(heard).toBe(0);
  });

  it("no longer says anything to who unsubscribed, nor after its end", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    let heard = 0;
    const stop = projection.subscribe(() => {
      heard += 1;
    });
    makeEdit(doc, wijzigAgenda({ titel: "Een" }));
    stop();
    makeEdit(doc, wijzigAgenda({ titel: "Twee" }));
    projection.destroy();
    makeEdit(doc, wijzigAgenda({ titel: "Drie" }));

    expect(heard).toBe(1);
    expect(projection.agenda.titel).toBe("Twee");
  });

  it("reads texts and records that came from elsewhere before anybody asked for their roots", () => {
    const doc = new Y.Doc();
    const projection = new AgendaProjection(doc);

    Y.applyUpdate(doc, Y.encodeStateAsUpdate(aDoc()), GELADEN);

    expect(projection.agenda).toEqual(readAgenda(aDoc()));
  });

  it("reads lists in an order that no copy disputes", () => {
    const doc = aDoc();
    const afkorting = (id: string, kort: string) =>
      makeEdit(doc, voegToe("afkorting", id, { afkorting: kort, betekenis: "" }));
    for (const [id, kort] of [
      ["a", "UWV"],
      ["b", "RIB"],
      ["c", "SBB"],
    ] as const)
      afkorting(id, kort);
    for (const id of ["v-2", "v-1", "v-3"]) makeEdit(doc, voegToe("antwoord", id, { klaar: true }));
    makeEdit(doc, wijzig("ambitie", "ambitie-1", { doelgroepen: ["z", "a", "m"] }));
    doc.getMap("acties").set("actie-0/titel", "Eerder");
    doc.getMap("acties").set("actie-0/volgorde", anActie().volgorde);
    typeInText(doc, "actie-actie-0-aanpak", 0, "Zo.");

    const { afkortingen, antwoorden, ambities, acties, teksten } = readAgenda(doc);

    expect(afkortingen.map((een) => een.afkorting)).toEqual(["RIB", "SBB", "UWV"]);
    expect(Object.keys(antwoorden)).toEqual(["v-1", "v-2", "v-3"]);
    expect(ambities[0]?.doelgroepen).toEqual(["a", "m", "z"]);
    expect(acties.map(({ id }) => id)).toEqual(["actie-0", "actie-1"]);
    expect(Object.keys(teksten)).toEqual(Object.keys(teksten).sort());
  });

  it("keeps the identity of fields of the agenda and of the begroting that are the same", () => {
    const doc = aDoc();
    makeEdit(doc, negeerAfkorting("UWV", true));
    const projection = new AgendaProjection(doc);
    const eerst = projection.agenda;

    makeEdit(doc, wijzigAgenda({ titel: "Nieuw" }));
    expect(projection.agenda.genegeerdeAfkortingen).toBe(eerst.genegeerdeAfkortingen);
    expect(projection.agenda.begroting).toBe(eerst.begroting);
    makeEdit(doc, zetGedruktTotaal(2026, 12, "lasten"));
    expect(projection.agenda.begroting.gedrukt).toEqual({ "2026": 12 });
    expect(projection.agenda.begroting.jaren).toBe(eerst.begroting.jaren);
    expect(projection.agenda.begroting.posten).toBe(eerst.begroting.posten);
  });

  it("says nothing of roots that are of no agenda", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    const eerst = projection.agenda;
    doc.getMap("elders").set("a/titel", "x");
    doc.getMap("ambities").set("los", "x");
    expect(projection.agenda).toBe(eerst);
  });

  it("no longer has a text of which every word is gone", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    doc.transact(() => writeTekst(doc, "ambitie-ambitie-1", LEGE_TEKST), LOCAL);
    expect(projection.agenda.teksten).not.toHaveProperty("ambitie-ambitie-1");
  });

  it("reads a damaged value as the default of its field and keeps the rest", () => {
    const doc = aDoc();
    doc.transact(() => {
      doc.getMap("acties").set("actie-1/status", "verzonnen");
      doc.getMap("acties").set("actie-1/start", 12);
      doc.getMap("posten").set("post-1/bedragen:2027", { kind: "euro", euro: "veel" });
      doc.getMap("agenda").set("ronde", "eerste");
    }, LOCAL);

    const { acties, begroting, ronde } = readAgenda(doc);

    expect(acties[0]).toEqual({ ...anActie(), status: "idee", start: null });
    expect(begroting.posten[0]?.bedragen).toEqual({ "2026": euro(10) });
    expect(ronde).toBe(1);
  });

  it("reads a document with hostile keys and values as an agenda all the same", () => {
    const doc = aDoc();
    doc.transact(() => {
      const ambities = doc.getMap("ambities");
      for (const key of ["", "/", "zonder-slash", "__proto__/titel", "a//:", "x/titel:y:z", "/titel"])
        ambities.set(key, "kwaad");
      doc.getMap("agenda").set("__proto__", { vervuild: true });
      doc.getMap("constructor").set("a/b", 1);
      tekstFragment(doc, "__proto__").insert(0, [new Y.XmlElement("paragraph")]);
    }, LOCAL);

    const agenda = readAgenda(doc);

    expect(Agenda.safeParse(agenda).success).toBe(true);
    expect(agenda.ambities.filter(({ id }) => id.startsWith("ambitie-"))).toHaveLength(2);
    expect(({} as { vervuild?: boolean }).vervuild).toBeUndefined();
  });

  it("is at every moment what reading the document afresh gives, and a valid agenda", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
        const doc = aDoc();
        const projection = new AgendaProjection(doc);
        for (const { apply } of edits) {
          apply(doc);
          expect(projection.agenda).toEqual(readAgenda(copyOf(doc)));
        }
        expect(Agenda.parse(projection.agenda)).toEqual(projection.agenda);
      }),
      { numRuns: 150 },
    );
  });
});

it("reads a document in which nothing was written as an agenda without a name", () => {
  expect(readAgenda(new Y.Doc())).toMatchObject({
    id: "",
    titel: "",
    ondertitel: "",
    regio: "",
    centrumgemeente: "",
    raamwerk: "",
    versie: "concept",
    genegeerdeAfkortingen: [],
    acties: [],
    antwoorden: {},
    begroting: { jaren: [], gedrukt: {}, posten: [] },
    teksten: {},
  });
});

it("reads the id of an agenda without the rest, also when there is none", () => {
  const doc = aDoc();

  expect(readAgendaId(doc)).toBe(readAgenda(doc).id);
  expect(readAgendaId(new Y.Doc())).toBe(readAgenda(new Y.Doc()).id);
});

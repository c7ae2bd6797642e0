// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { metOngedaan } from "#renderer/state/met-ongedaan.ts";
import { naarPrullenbak } from "#renderer/state/naar-prullenbak.ts";
import { useView } from "#renderer/state/view-store.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { verwijder, wijzig, zetTerug } from "#shared/document/edits/records.ts";
import { SOORTEN } from "#shared/document/soorten/soorten.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const weg = verwijder("ambitie", "ambitie-1");
const open = () => aSession(anAgenda({ ambities: [anAmbitie()], titel: "Eerst" }));
const meldingen = () => useView.getState().toasts;
beforeEach(() => useView.getState().sluitToasts());

describe("an edit with an offer to take it back", () => {
  it("is told, and its offer takes back that step and no other", () => {
    const session = open();
    session.doe(wijzig("ambitie", "ambitie-1", { titel: "Anders" }));

    expect(metOngedaan(session, weg, { kop: "Weg" })).toBe(true);

    expect(session.store.getState().agenda.ambities).toEqual([]);
    expect(meldingen()).toMatchObject([{ soort: "gereed", kop: "Weg", actie: { label: "Ongedaan" } }]);
    meldingen()[0]?.actie?.doe();
    expect(session.store.getState().agenda.ambities).toMatchObject([{ titel: "Anders" }]);
  });

  it("does not take back what was done since, and says so", () => {
    const session = aSession(
      anAgenda({ ambities: [anAmbitie(), anAmbitie({ id: "ander", volgorde: "a1" })] }),
    );
    metOngedaan(session, weg, { kop: "Weg" });
    session.doe(wijzig("ambitie", "ander", { titel: "Anders" }));

    meldingen()[0]?.actie?.doe();

    expect(session.store.getState().agenda.ambities).toMatchObject([{ titel: "Anders" }]);
    expect(meldingen().at(-1)?.kop).toBe("Er is daarna al iets anders gewijzigd");
  });

  it("is not told when it could not be made", () => {
    const session = open();
    session.doe(weg);
    expect(metOngedaan(session, weg, { kop: "Weg" })).toBe(false);
    expect(meldingen()).toEqual([]);
  });
});

describe("a record that goes to the bin", () => {
  it("comes back from the offer, also when something else was done since, and that stays", () => {
    const session = open();
    naarPrullenbak(session, { soort: "ambitie", id: "ambitie-1" }, "De actie blijft staan.");
    session.doe(wijzigAgenda({ titel: "Daarna" }));
    expect(session.store.getState().agenda.ambities).toEqual([]);

    meldingen()[0]?.actie?.doe();

    expect(session.store.getState().agenda).toMatchObject({
      titel: "Daarna",
      ambities: [{ id: "ambitie-1" }],
    });
    expect(session.prullenbak()).toEqual([]);
  });
});

it("tells what went to the bin by its name, and of what has no name which kind it is", () => {
  const zonder = SOORTEN.filter(({ vorm }) => vorm !== "per-id");
  expect(
    zonder.map(({ naamloos }) => naamloos).filter((naam) => !/^Le(?:eg|ge) \p{Ll}+$/u.test(naam)),
  ).toEqual([]);

  const session = aSession(
    anAgenda({ ambities: [anAmbitie({ titel: "Werk" }), anAmbitie({ id: "leeg", titel: " " })] }),
  );
  naarPrullenbak(session, { soort: "ambitie", id: "ambitie-1" });
  naarPrullenbak(session, { soort: "ambitie", id: "leeg" }, "De actie blijft staan.");
  expect(meldingen().map(({ kop, tekst }) => [kop, tekst])).toEqual([
    ["Ambitie ‘Werk’ staat in de prullenbak", undefined],
    ["Lege ambitie staat in de prullenbak", "De actie blijft staan."],
  ]);
  expect(naarPrullenbak(session, { soort: "ambitie", id: "leeg" })).toBe(false);
});

describe("the message of an edit", () => {
  it("goes as soon as that edit is undone, and stays when another one is", () => {
    const session = open();
    metOngedaan(session, weg, { kop: "Weg" });
    session.doe(wijzigAgenda({ titel: "Later" }));
    session.undo.undo();
    expect(meldingen()).toHaveLength(1);
    session.undo.undo();
    expect(meldingen()).toEqual([]);
  });

  it("of what went to the bin goes as soon as that is taken out of it there, and not for another edit", () => {
    const session = open();
    naarPrullenbak(session, { soort: "ambitie", id: "ambitie-1" });
    session.doe(wijzigAgenda({ titel: "Daarna" }));
    expect(meldingen()).toHaveLength(1);
    session.doe(zetTerug("ambitie", "ambitie-1"));
    expect(meldingen()).toEqual([]);
  });

  it("stands once, however often the same is said", () => {
    for (const _ of [1, 2]) useView.getState().meld({ soort: "info", kop: "Hetzelfde" });
    expect(meldingen()).toHaveLength(1);
  });
});

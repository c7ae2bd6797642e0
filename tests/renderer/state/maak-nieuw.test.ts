// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { isVers, laatLos, maakNieuw } from "#renderer/state/maak-nieuw.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

describe("a record that was made just now", () => {
  it("waits for its name until it is left", () => {
    const ref = maakNieuw(aSession(anAgenda()), "actie", { titel: "" });
    expect(isVers(ref)).toBe(true);
    laatLos();
    expect(isVers(ref)).toBe(false);
  });

  it("was never made when it gets no name and nothing else", () => {
    const session = aSession(anAgenda());
    const eerst = session.store.getState().agenda.acties.length;
    maakNieuw(session, "actie", { titel: "" });
    laatLos();
    const { agenda, canUndo, canRedo } = session.store.getState();
    expect(agenda.acties.length).toBe(eerst);
    expect({ canUndo, canRedo }).toEqual({ canUndo: false, canRedo: false });
    expect(session.prullenbak()).toEqual([]);
  });

  it("is kept with a name from the start, and with anything that was filled in", () => {
    const session = aSession(anAgenda());
    maakNieuw(session, "actie", { titel: "Proef" });
    const ref = maakNieuw(session, "actie", { titel: "" });
    session.doe(wijzig("actie", ref.id, { status: "loopt" }));
    laatLos();
    expect(session.store.getState().agenda.acties.slice(-2)).toMatchObject([
      { titel: "Proef" },
      { titel: "", status: "loopt" },
    ]);
  });

  it("goes when the next one is made", () => {
    const session = aSession(anAgenda());
    maakNieuw(session, "bron", { titel: "" });
    const ref = maakNieuw(session, "bron", { titel: "" });
    expect(session.store.getState().agenda.bronnen.filter(({ titel }) => titel === "")).toMatchObject([
      { id: ref.id },
    ]);
  });
});

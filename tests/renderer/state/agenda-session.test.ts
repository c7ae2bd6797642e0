// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { patchAgenda } from "#shared/document/agenda-velden.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aWindowSession } from "#tests/builders/a-window-session.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

/** The title of the agenda as the host has it, after what was sent. */
function titelBijHost({ session, verzoeken }: ReturnType<typeof aWindowSession>): string {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(session.geopend.update, "base64"));
  for (const { method, input } of verzoeken) {
    expect(method).toBe("agenda/wijzig");
    Y.applyUpdate(doc, Buffer.from((input as { update: string }).update, "base64"));
  }
  return readAgenda(doc).titel;
}

const titelVan = ({ doc }: { doc: Y.Doc }): string => readAgenda(doc).titel;

describe("an open agenda in a window", () => {
  it("sends every edit at once, and says that it is busy until the host answered", () => {
    const venster = aWindowSession(anAgenda());

    patchAgenda(venster.session.doc, { titel: "Anders" });

    expect(titelBijHost(venster)).toBe("Anders");
    expect(venster.session.store.getState().status).toEqual({ kind: "bezig" });
  });

  it("sends nothing while it is only to be read, and goes on saying so", () => {
    const status = { kind: "alleen-lezen" } as const;
    const { session, verzoeken } = aWindowSession(anAgenda(), {
      alleenLezen: { reden: "geen-schrijfrecht" },
      status,
    });

    patchAgenda(session.doc, { titel: "Anders" });

    expect(session.alleenLezen).toBe(true);
    expect(verzoeken).toEqual([]);
    expect(session.store.getState().status).toEqual(status);
  });

  it("takes in what another window did, without sending it back or making it a step to undo", () => {
    const { session, verzoeken, push } = aWindowSession(anAgenda());
    const ander = new Y.Doc();
    Y.applyUpdate(ander, Y.encodeStateAsUpdate(session.doc));
    patchAgenda(ander, { titel: "Van de collega" });
    const update = Buffer.from(Y.encodeStateAsUpdate(ander)).toString("base64");

    push({ type: "agenda/update", sessie: "sessie-1", update });

    expect(titelVan(session)).toBe("Van de collega");
    expect(verzoeken).toEqual([]);
    expect(session.store.getState()).toMatchObject({ canUndo: false, agenda: { titel: "Van de collega" } });
  });

  it("pays no attention to another agenda", () => {
    const { session, push } = aWindowSession(anAgenda());
    const ander = docFromAgenda(anAgenda({ titel: "Een andere regio" }));
    const update = Buffer.from(Y.encodeStateAsUpdate(ander)).toString("base64");

    push({ type: "agenda/update", sessie: "sessie-2", update });

    expect(titelVan(session)).toBe(anAgenda().titel);
  });
});

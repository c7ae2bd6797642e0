// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { stempel, voegToe, wijzig } from "#shared/document/edits/records.ts";
import { BOEKHOUDING } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aWindowSession } from "#tests/builders/a-window-session.ts";
import { anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

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

    venster.session.doe(wijzigAgenda({ titel: "Anders" }));

    expect(titelBijHost(venster)).toBe("Anders");
    expect(venster.session.store.getState().status).toEqual({ kind: "bezig" });
  });

  it("sends nothing while it is only to be read, and goes on saying so", () => {
    const status = { kind: "alleen-lezen" } as const;
    const { session, verzoeken } = aWindowSession(anAgenda(), {
      alleenLezen: { reden: "geen-schrijfrecht" },
      status,
    });

    makeEdit(session.doc, wijzigAgenda({ titel: "Anders" }));

    expect(session.alleenLezen).toBe(true);
    expect(verzoeken).toEqual([]);
    expect(session.store.getState().status).toEqual(status);
  });

  it("takes in what another window did, without sending it back or making it a step to undo", () => {
    const { session, verzoeken, push } = aWindowSession(anAgenda());
    const ander = new Y.Doc();
    Y.applyUpdate(ander, Y.encodeStateAsUpdate(session.doc));
    makeEdit(ander, wijzigAgenda({ titel: "Van de collega" }));
    const update = Buffer.from(Y.encodeStateAsUpdate(ander)).toString("base64");

    push({ type: "agenda/update", sessie: "sessie-1", update });

    expect(titelVan(session)).toBe("Van de collega");
    expect(verzoeken).toEqual([]);
    expect(session.store.getState()).toMatchObject({ canUndo: false, agenda: { titel: "Van de collega" } });
  });

  it("hands over the rest of a sentence when another program takes the agenda over in the middle of it", async () => {
    const venster = aWindowSession(anAgenda());
    venster.session.doe(wijzigAgenda({ titel: "Een" }));
    venster.push({ type: "agenda/status", sessie: "sessie-1", status: { kind: "alleen-lezen" } });
    for (const titel of ["Een hele", "Een hele zin"]) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(venster.isOvergenomen()).toBe(false);
      venster.session.doe(wijzigAgenda({ titel }));
    }

    await expect.poll(venster.isOvergenomen, { timeout: 5_000 }).toBe(true);
    expect(titelBijHost(venster)).toBe("Een hele zin");
  });

  it("is told, while it only reads, whether all of it is saved, and is not taken over again", async () => {
    const alleenLezen = { reden: "in-gebruik", door: "", sinds: "2026-01-05T09:00:00.000Z" } as const;
    const { session, push, isOvergenomen } = aWindowSession(anAgenda(), { alleenLezen });
    const status = { kind: "alleen-lezen", nogOnderweg: true } as const;

    push({ type: "agenda/status", sessie: "sessie-1", status });

    expect(session.store.getState().status).toEqual(status);
    await session.flush();
    expect(isOvergenomen()).toBe(false);
  });

  it("is told what is found beside the file while it is open; of one soort the last", () => {
    const geweigerd = { soort: "geweigerd" as const, namen: ["x"] };
    const { session, push } = aWindowSession(anAgenda(), { meldingen: [geweigerd] });
    const kopieen = (...paden: string[]) => ({ soort: "conflictkopieen" as const, paden });

    for (const melding of [kopieen("a"), kopieen("a", "b")])
      push({ type: "agenda/melding", sessie: "sessie-1", melding });

    expect(session.store.getState().meldingen).toEqual([geweigerd, kopieen("a", "b")]);
  });

  it("pays no attention to another agenda", () => {
    const { session, push } = aWindowSession(anAgenda());
    const ander = docFromAgenda(anAgenda({ titel: "Een andere regio" }));
    const update = Buffer.from(Y.encodeStateAsUpdate(ander)).toString("base64");

    push({ type: "agenda/update", sessie: "sessie-2", update });

    expect(titelVan(session)).toBe(anAgenda().titel);
  });
});

const hernoem = wijzig("ambitie", "ambitie-1", { titel: "Anders" });
const metAmbitie = (velden: Parameters<typeof aWindowSession>[1] = {}) =>
  aWindowSession(anAgenda({ ambities: [anAmbitie()] }), velden);
const eersteAmbitie = ({ session }: ReturnType<typeof metAmbitie>) =>
  session.store.getState().agenda.ambities[0];

describe("an edit in a session", () => {
  it("changes the agenda, says who made it, goes to the host, and can be undone once", () => {
    const venster = metAmbitie();
    const { session, verzoeken } = venster;

    expect(session.kan(hernoem)).toBe(true);
    expect(session.doe(hernoem)).toBe(true);
    expect(session.kan(hernoem)).toBe(false);

    expect(eersteAmbitie(venster)).toMatchObject({ titel: "Anders", gewijzigd: { door: "Adviseur" } });
    expect(verzoeken).toHaveLength(1);
    session.undo.undo();
    expect(eersteAmbitie(venster)?.titel).toBe(anAmbitie().titel);
    expect(session.store.getState().canUndo).toBe(false);
  });

  it("is sent, and no step to undo, when it is bookkeeping", () => {
    const venster = metAmbitie();
    const { session, verzoeken } = venster;

    expect(session.doe(stempel("ambitie", "ambitie-1"), BOEKHOUDING)).toBe(true);

    expect(eersteAmbitie(venster)?.gewijzigd?.door).toBe("Adviseur");
    expect(session.store.getState().canUndo).toBe(false);
    expect(verzoeken).toHaveLength(1);
  });

  it("leaves the steps to undo what they were when bookkeeping comes in between", () => {
    const venster = metAmbitie();
    const { session } = venster;
    session.doe(hernoem);
    session.doe(stempel("ambitie", "ambitie-1"), BOEKHOUDING);

    session.undo.undo();

    expect(eersteAmbitie(venster)?.titel).toBe(anAmbitie().titel);
    expect(session.store.getState().canUndo).toBe(false);
  });

  it("sends nothing when it changes nothing", () => {
    const { session, verzoeken } = metAmbitie();
    expect(session.doe(wijzig("ambitie", "ambitie-1", { titel: anAmbitie().titel }))).toBe(false);
    expect(verzoeken).toEqual([]);
  });

  it("is not made in a session that is only for reading, and nothing is sent", () => {
    const { session, verzoeken } = metAmbitie({ alleenLezen: { reden: "geen-schrijfrecht" } });
    const eerst = session.store.getState().agenda;

    for (const edit of [hernoem, voegToe("ambitie", "nieuw", { titel: "Nieuw" })]) {
      expect([session.kan(edit), session.doe(edit), session.doe(edit, BOEKHOUDING)]).toEqual([
        false,
        false,
        false,
      ]);
    }

    expect(session.store.getState().agenda).toBe(eerst);
    expect(session.store.getState().canUndo).toBe(false);
    expect(verzoeken).toEqual([]);
  });
});

describe("what the host does because it was asked for here", () => {
  it("is one step to undo, and is not sent back", async () => {
    const { session, verzoeken, push } = aWindowSession(anAgenda({ titel: "Nu", ambities: [anAmbitie()] }));
    session.doe(wijzigAgenda({ ondertitel: "Van hier" }));
    const verzonden = verzoeken.length;
    const host = new Y.Doc();
    Y.applyUpdate(host, Y.encodeStateAsUpdate(session.doc));
    const voor = Y.encodeStateVector(host);
    makeEdit(host, wijzigAgenda({ titel: "Toen" }));
    makeEdit(host, wijzig("ambitie", "ambitie-1", { titel: "Toen" }));

    await session.alsStap(async () => {
      const update = Buffer.from(Y.encodeStateAsUpdate(host, voor)).toString("base64");
      push({ type: "agenda/update", sessie: "sessie-1", update });
    });

    expect(readAgenda(session.doc)).toMatchObject({ titel: "Toen", ambities: [{ titel: "Toen" }] });
    expect(verzoeken).toHaveLength(verzonden);
    const eerst = anAmbitie().titel;
    session.undo.undo();
    expect(readAgenda(session.doc)).toMatchObject({
      titel: "Nu",
      ondertitel: "Van hier",
      ambities: [{ titel: eerst }],
    });
    session.undo.redo();
    expect(readAgenda(session.doc)).toMatchObject({ titel: "Toen", ambities: [{ titel: "Toen" }] });
  });
});

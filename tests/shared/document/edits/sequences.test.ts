import fc from "fast-check";
import { expect, it } from "vitest";
import { stempel } from "#shared/document/edits/records.ts";
import { BOEKHOUDING } from "#shared/document/layout.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anyAgendaEdit } from "#tests/builders/agenda-edits.ts";
import { anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const start = () => anAgenda({ ambities: [anAmbitie({ id: "a" }), anAmbitie({ id: "b", volgorde: "a1" })] });
const zonderStempels = (agenda: ReturnType<typeof start>) => ({
  ...agenda,
  ambities: agenda.ambities.map((ambitie) => ({ ...ambitie, gewijzigd: null })),
});

it("an edit can be made when it would change something, and asking changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyAgendaEdit, { maxLength: 25 }), (edits) => {
      const session = aSession(start());
      for (const { edit } of edits) {
        const eerst = session.store.getState().agenda;
        const kan = session.kan(edit);
        expect(session.store.getState().agenda).toBe(eerst);
        expect(session.doe(edit)).toBe(kan);
      }
    }),
    { numRuns: 150 },
  );
});

it("undoing as many times as an edit was made gives the agenda of the start, whatever was stamped in between", () => {
  const stap = fc.oneof(
    { arbitrary: anyAgendaEdit, weight: 6 },
    fc
      .constantFrom("a", "b")
      .map((id) => ({ naam: `stempel ${id}`, edit: stempel("ambitie", id), stil: true })),
  );
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
      const session = aSession(start());
      const eerst = session.store.getState().agenda;
      let gedaan = 0;
      for (const { edit, ...rest } of stappen)
        if ("stil" in rest) session.doe(edit, BOEKHOUDING);
        else if (session.doe(edit)) gedaan += 1;

      for (let terug = 0; terug < gedaan; terug++) {
        expect(session.undo.canUndo()).toBe(true);
        session.undo.undo();
      }

      expect(session.undo.canUndo()).toBe(false);
      expect(zonderStempels(session.store.getState().agenda)).toEqual(zonderStempels(eerst));
    }),
    { numRuns: 150 },
  );
});

import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { negeerAfkorting, wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { geefAnker } from "#shared/document/edits/anker.ts";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import type { Edit } from "#shared/document/edits/edit.ts";
import {
  ruimOp,
  stempel,
  verplaats,
  verwijder,
  voegToe,
  wijzig,
  zetLid,
  zetTerug,
} from "#shared/document/edits/records.ts";
import { vervangTekst } from "#shared/document/edits/vervang-tekst.ts";
import { vervangVeld } from "#shared/document/edits/vervang-veld.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const AANPAK = "actie-een-aanpak";

/** Two acties and one in the bin; the first has a partner, and a text with a heading. */
function sessie() {
  const session = aSession(
    anAgenda({
      acties: [
        anActie({ id: "een", titel: "Werk", partners: ["p"] }),
        anActie({ id: "twee", volgorde: "a1" }),
        anActie({ id: "weg", volgorde: "a2" }),
      ],
      teksten: {
        [AANPAK]: {
          type: "doc",
          content: [{ type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Werk" }] }],
        },
      },
    }),
  );
  session.doe(verwijder("actie", "weg"));
  return session;
}

const opgeslagen = ({ doc }: ReturnType<typeof sessie>) => Y.encodeStateAsUpdate(doc);
const naar = (woord: string) => ({
  vind: (tekst: string) => (tekst.includes(woord) ? [{ van: 0, tot: woord.length }] : []),
  door: "Baan",
});

const IETS: Readonly<Record<string, Edit>> = {
  "a field of the agenda": wijzigAgenda({ titel: "Anders" }),
  "an abbreviation": negeerAfkorting("UWV", true),
  "a name to refer to": geefAnker(AANPAK, 0, "kop"),
  "a copy": dupliceer("actie", "een", "kopie", {}),
  "a new record": voegToe("actie", "drie", { titel: "" }),
  "a record from the bin with other fields": voegToe("actie", "weg", { titel: "Terug" }),
  "a field of a record": wijzig("actie", "een", { titel: "Anders" }),
  "a member in a set": zetLid("actie", "een", "partners", "q", true),
  "a member out of a set": zetLid("actie", "een", "partners", "p", false),
  "a record to the bin": verwijder("actie", "een"),
  "a record from the bin": zetTerug("actie", "weg"),
  "an emptied bin": ruimOp([{ soort: "actie", id: "weg" }]),
  "another place": verplaats("actie", "een", { na: "twee" }),
  "a stamp": stempel("actie", "een"),
  "other words in a text": vervangTekst({ ...naar("Werk"), sleutels: [AANPAK] }),
  "other words in a field": vervangVeld({
    ...naar("Werk"),
    refs: [{ soort: "actie", id: "een", veld: "titel" }],
  }),
};

const NIETS: Readonly<Record<string, Edit>> = {
  "the title it has": wijzigAgenda({ titel: "Meerjarenagenda Rivierenhoek" }),
  "an abbreviation that was not left out": negeerAfkorting("UWV", false),
  "a copy under a name that is taken": dupliceer("actie", "een", "twee", {}),
  "a copy of what is in the bin": dupliceer("actie", "weg", "kopie", {}),
  "a record that is there already": voegToe("actie", "een", { titel: "Anders" }),
  "a field of a record that never was": wijzig("actie", "nooit", { titel: "Anders" }),
  "a member that is in the set": zetLid("actie", "een", "partners", "p", true),
  "a member that is not in the set": zetLid("actie", "een", "partners", "q", false),
  "a member of a record that never was": zetLid("actie", "nooit", "partners", "p", true),
  "a record that is in the bin already": verwijder("actie", "weg"),
  "a record to the bin that never was": verwijder("actie", "nooit"),
  "a record that is not in the bin": zetTerug("actie", "een"),
  "a record from the bin that never was": zetTerug("actie", "nooit"),
  "the bin of what is not in it": ruimOp([{ soort: "actie", id: "een" }]),
  "a place for a record that never was": verplaats("actie", "nooit", { na: null }),
  "a stamp on a record that never was": stempel("actie", "nooit"),
  "a stamp on a kind that has none": stempel("gemeente", "gemeente-1"),
  "words that are in no text": vervangTekst({ ...naar("Zorg"), sleutels: [AANPAK] }),
};

describe("an edit", () => {
  it.each(Object.entries(IETS))(
    "of %s changes nothing when it is asked, and then does what it said",
    (_, edit) => {
      const session = sessie();
      const eerst = opgeslagen(session);

      expect(session.kan(edit)).toBe(true);
      expect(opgeslagen(session)).toEqual(eerst);
      expect(session.doe(edit)).toBe(true);
      expect(opgeslagen(session)).not.toEqual(eerst);
    },
  );

  it.each(Object.entries(NIETS))("of %s says that there is nothing to do, and does nothing", (_, edit) => {
    const session = sessie();
    const eerst = opgeslagen(session);

    expect([session.kan(edit), session.doe(edit)]).toEqual([false, false]);
    expect(opgeslagen(session)).toEqual(eerst);
  });
});

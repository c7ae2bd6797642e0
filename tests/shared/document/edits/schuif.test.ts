import { expect, it } from "vitest";
import { legNeer } from "#shared/document/edits/leg-neer.ts";
import { schuif } from "#shared/document/edits/schuif.ts";
import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const hoofdstuk = (id: string, plaats: Hoofdstuk["plaats"], index: number): Hoofdstuk => ({
  id,
  titel: id,
  plaats,
  volgorde: `a${index}`,
  gewijzigd: null,
});

/** Chapters in the order of the file: two in front of the vragen and two behind them, through one another. */
const session = () =>
  aSession(
    anAgenda({
      hoofdstukken: [
        hoofdstuk("voor-1", "voorin", 0),
        hoofdstuk("na-1", "achterin", 1),
        hoofdstuk("voor-2", "voorin", 2),
        hoofdstuk("na-2", "achterin", 3),
      ],
    }),
  );
const ids = ({ store }: ReturnType<typeof session>, plaats?: string) =>
  store
    .getState()
    .agenda.hoofdstukken.filter((een) => plaats === undefined || een.plaats === plaats)
    .map(({ id }) => id);

it("moves one place up or down, and not beyond the ends", () => {
  const open = session();

  expect(open.doe(schuif("hoofdstuk", "voor-2", -1))).toBe(true);
  expect(ids(open)).toEqual(["voor-1", "voor-2", "na-1", "na-2"]);
  open.doe(schuif("hoofdstuk", "voor-1", 1));
  expect(ids(open)).toEqual(["voor-2", "voor-1", "na-1", "na-2"]);

  expect(open.kan(schuif("hoofdstuk", "voor-2", -1))).toBe(false);
  expect(open.kan(schuif("hoofdstuk", "na-2", 1))).toBe(false);
  expect(open.kan(schuif("hoofdstuk", "weg", 1))).toBe(false);
});

it("moves among the records with the same value in a field, and leaves the order of the others", () => {
  const open = session();

  open.doe(schuif("hoofdstuk", "na-2", -1, "plaats"));

  expect([ids(open, "voorin"), ids(open, "achterin")]).toEqual([
    ["voor-1", "voor-2"],
    ["na-2", "na-1"],
  ]);
  expect(open.kan(schuif("hoofdstuk", "na-2", -1, "plaats"))).toBe(false);
  expect(open.kan(schuif("hoofdstuk", "voor-2", 1, "plaats"))).toBe(false);
});

it("lays a record in another column and at another place as one step, or leaves its place", () => {
  const open = session();

  open.doe(legNeer("hoofdstuk", "na-1", { plaats: "voorin" }, null));
  expect(ids(open, "voorin")).toEqual(["na-1", "voor-1", "voor-2"]);
  open.undo.undo();
  expect(ids(open)).toEqual(["voor-1", "na-1", "voor-2", "na-2"]);

  open.doe(legNeer("hoofdstuk", "na-1", { plaats: "voorin" }, undefined));
  expect(ids(open, "voorin")).toEqual(["voor-1", "na-1", "voor-2"]);
});

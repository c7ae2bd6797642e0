import { leesCel } from "#shared/begroting/lees-cel.ts";
import type { Edit } from "#shared/document/edits/edit.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { euro } from "#shared/domain/bedrag.ts";
import type { Begroting, Blok, BlokSoort } from "#shared/domain/begroting.ts";
import { aSession } from "./a-session.ts";
import { anActie, anAgenda, aPost } from "./an-agenda.ts";

export function aBlok(id: string, soort: BlokSoort = "lasten", volgorde = "a0"): Blok {
  return { id, naam: id, soort, gedrukt: {}, beginstand: null, volgorde };
}

/** Two years, a blok of lasten with two posten (the first has a note), and two of dekking without. */
export function aBegroting(velden: Partial<Begroting> = {}): Begroting {
  const een = { id: "een", blokId: "kern", naam: "Een", volgorde: "a0" };
  return {
    jaren: [2026, 2027],
    gedrukt: {},
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: [aBlok("kern"), aBlok("rijk", "dekking", "a1"), aBlok("regio", "dekking", "a2")],
    posten: [
      aPost({ ...een, bedragen: { 2026: euro(10), 2027: euro(20) } }),
      aPost({ id: "twee", blokId: "kern", naam: "Twee", volgorde: "a1" }),
    ],
    noten: [{ id: "noot", bij: { soort: "post", id: "een" }, tekst: "Let op.", volgorde: "a0" }],
    ...velden,
  };
}

/** An open agenda with such a begroting and one actie, and what a test of the begroting looks at. */
export function aBegrotingSession() {
  const session = aSession(anAgenda({ begroting: aBegroting(), acties: [anActie()] }));
  const { store } = session;
  return {
    session,
    doe: (edit: Edit) => session.doe(edit),
    kan: (edit: Edit) => session.kan(edit),
    undo: (): void => {
      session.undo.undo();
    },
    get begroting() {
      return store.getState().agenda.begroting;
    },
    namen: (blokId: string) =>
      store
        .getState()
        .agenda.begroting.posten.filter((post) => post.blokId === blokId)
        .map(({ naam }) => naam),
    /** Types texts in cells, each by its post and column. */
    vul: (...cellen: readonly (readonly [postId: string, kolom: string, tekst: string])[]) =>
      session.doe(
        vulCellen(
          cellen.map(([postId, kolom, tekst]) => ({
            postId,
            kolom,
            lezing: leesCel(kolom, tekst, store.getState().agenda.acties),
          })),
        ),
      ),
  };
}

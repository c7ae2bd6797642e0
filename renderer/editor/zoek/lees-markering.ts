import { createContext, type RefObject, useContext, useEffect, useMemo } from "react";
import { type Inline, type RichText, walkBlocks } from "#shared/domain/rich-text.ts";
import { treffersInRegel } from "#shared/zoeken/regel-treffers.ts";
import { useZoek } from "../../state/zoek-store.ts";
import "./zoek-markering.css";

/** A hit in a line for reading, and whether it is the one that is shown. */
export type GelezenTreffer = Readonly<{ van: number; tot: number; noot: boolean; isGekozen: boolean }>;

type Markering = ReadonlyMap<readonly Inline[], readonly GelezenTreffer[]>;

const NIETS: readonly GelezenTreffer[] = [];

/** The hits in a text for reading, by line. */
export const LeesMarkering = createContext<Markering | null>(null);

/** The hits in one line of a text for reading. */
export const useTreffersInRegel = (regel: readonly Inline[]): readonly GelezenTreffer[] =>
  useContext(LeesMarkering)?.get(regel) ?? NIETS;

/** What this window looks for in a text for reading; the chosen hit comes into view, and has the focus when the search ends. */
export function useLeesMarkering(
  sleutel: string,
  tekst: RichText | undefined,
  vlak: RefObject<HTMLElement | null>,
): Markering | null {
  const vraag = useZoek((state) => state.vraag);
  const nummer = useZoek(({ gekozen }) =>
    gekozen !== null && (gekozen.sleutel ?? sleutel) === sleutel ? gekozen.nummer : null,
  );
  const markering = useMemo(() => {
    if (!vraag || !tekst) return null;
    const regels = new Map<readonly Inline[], readonly GelezenTreffer[]>();
    let geteld = 0;
    walkBlocks(tekst.content, (block) => {
      if ((block.type !== "paragraph" && block.type !== "heading") || !block.content) return;
      const treffers = treffersInRegel(block.content, vraag);
      const begin = geteld;
      regels.set(
        block.content,
        treffers.map(({ van, tot, noot }, index) => ({
          van,
          tot,
          noot,
          isGekozen: begin + index === nummer,
        })),
      );
      geteld += treffers.length;
    });
    return regels;
  }, [vraag, tekst, nummer]);
  useEffect(() => {
    if (markering && nummer !== null)
      vlak.current?.querySelector(".zoektreffer.is-gekozen")?.scrollIntoView({ block: "start" });
  }, [markering, nummer, vlak]);
  return markering;
}

type Deel = Readonly<{ inline: Inline; treffers: readonly GelezenTreffer[] }>;

/** What stands in a line, each with its part of the hits, counted from where it begins. */
export function perDeel(regel: readonly Inline[], treffers: readonly GelezenTreffer[]): Deel[] {
  let eind = 0;
  return regel.map((inline) => {
    const begin = eind;
    eind += inline.type === "text" ? inline.text.length : 1;
    const tot = eind;
    const hier = treffers.filter((treffer) => treffer.van < tot && treffer.tot > begin);
    return { inline, treffers: hier.map((treffer) => binnen(treffer, begin, tot)) };
  });
}

const binnen = (treffer: GelezenTreffer, begin: number, tot: number): GelezenTreffer => ({
  ...treffer,
  van: Math.max(0, treffer.van - begin),
  tot: Math.min(tot, treffer.tot) - begin,
});

/** The class of a place where hits stand. */
export const trefferKlasse = (treffers: readonly GelezenTreffer[]): string =>
  treffers.some(({ isGekozen }) => isGekozen) ? "zoektreffer is-gekozen" : "zoektreffer";

import { samen } from "#shared/document/edits/edit.ts";
import { vervangTekst } from "#shared/document/edits/vervang-tekst.ts";
import { vervangVeld } from "#shared/document/edits/vervang-veld.ts";
import type { TekstTreffer } from "#shared/zoeken/tekst-treffers.ts";
import { vindInTekst, type ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { zoalsGevonden } from "#shared/zoeken/zoals-gevonden.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { useSession } from "../state/use-agenda.ts";
import type { TekstMetTreffers } from "./use-tekst-treffers.ts";

type Vervang = Readonly<{ vervang: (() => void) | null; vervangAlles: (() => void) | null }>;

/** What the buttons do: replace the chosen hit, or all in one step; null when there is nothing to replace. */
export function useVervang(
  teksten: readonly TekstMetTreffers[],
  vraag: ZoekVraag,
  door: string,
  huidig: TekstTreffer | null,
): Vervang {
  const session = useSession();
  if (session.alleenLezen || teksten.length === 0) return { vervang: null, vervangAlles: null };
  const vind = (tekst: string) =>
    vindInTekst(tekst, vraag).map(({ van, tot }) => ({
      van,
      tot,
      door: zoalsGevonden(tekst.slice(van, tot), door, vraag),
    }));
  const edit = (welke: readonly TekstMetTreffers[], nummer?: number) => {
    const hoe = { vind, door, ...(nummer === undefined ? {} : { nummer }) };
    const sleutels = welke.flatMap(({ sleutel, isVeld }) => (isVeld ? [] : [sleutel]));
    const refs = welke.flatMap(({ ref, isVeld }) => (isVeld ? [ref] : []));
    return samen(vervangTekst({ ...hoe, sleutels }), vervangVeld({ ...hoe, refs }));
  };
  const vervang = huidig
    ? () =>
        session.doe(
          edit(
            teksten.filter(({ sleutel }) => sleutel === huidig.sleutel),
            huidig.nummer,
          ),
        )
    : null;
  const vervangAlles = () => {
    const aantal = teksten.reduce((som, { treffers }) => som + treffers.length, 0);
    const kop = aantal === 1 ? "1 keer vervangen" : `${aantal} keer vervangen`;
    metOngedaan(session, edit(teksten), { kop });
  };
  return { vervang, vervangAlles };
}

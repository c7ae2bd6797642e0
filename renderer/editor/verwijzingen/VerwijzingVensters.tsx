import type { Editor } from "@tiptap/core";
import { useMemo } from "react";
import { geefAnker } from "#shared/document/edits/anker.ts";
import { BOEKHOUDING } from "#shared/document/layout.ts";
import { formatDoel } from "#shared/domain/verwijsdoel.ts";
import type { Verwijsbaar } from "#shared/word/verwijsbaar.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";
import { useAgenda, useRaamwerk, useSession } from "../../state/use-agenda.ts";
import { useView } from "../../state/view-store.ts";
import { naMenu } from "../na-menu.ts";
import { caretAchter, verwijderAtoom } from "../opmaak.ts";
import { insertVerwijzing } from "./insert-verwijzing.ts";
import { nummeringVan } from "./nummering.ts";
import { plekVanDoel } from "./plek-van-doel.ts";
import { VerwijzingKaart } from "./VerwijzingKaart.tsx";
import { VerwijzingKiezer } from "./VerwijzingKiezer.tsx";

type VensterProps = { editor: Editor; onClose: () => void };

/** Chooses what the text refers to, and puts the reference in. */
export function Verwijzen({ editor, onClose }: VensterProps) {
  const session = useSession();
  const doelen = useMemo(() => nummeringVan(session).doelen(), [session]);
  const kies = (doel: Verwijsbaar) => {
    onClose();
    naMenu(() => {
      const naar = doelMetNaam(session, doel);
      if (naar !== null) insertVerwijzing(editor, naar, doel.woord);
    });
  };
  return <VerwijzingKiezer doelen={doelen} onKies={kies} onClose={onClose} />;
}

/** How a reference names a doel; a heading or table of a text gets its name when it is referred to first. */
function doelMetNaam(session: AgendaSession, { naar, herkomst }: Verwijsbaar): string | null {
  if (naar !== null || herkomst === null) return naar;
  const anker = crypto.randomUUID();
  if (!session.doe(geefAnker(herkomst.sleutel, herkomst.index, anker), BOEKHOUDING)) return null;
  nummeringVan(session).doelen();
  return formatDoel({ soort: "anker", id: anker });
}

/** The card of the reference at a place in the text. */
export function VerwijzingVenster(props: VensterProps & { pos: number; bij: Element; naar: string }) {
  const { editor, pos, bij, naar, onClose } = props;
  const session = useSession();
  const plek = plekVanDoel(
    naar,
    useAgenda((agenda) => agenda),
    useRaamwerk(),
  );
  const ga = useView((state) => state.ga);
  const daarna = (stap: () => void) => {
    onClose();
    naMenu(stap);
  };
  return (
    <VerwijzingKaart
      bij={bij}
      getoond={nummeringVan(session).lees(naar)}
      onGa={plek && (() => ga(plek))}
      onVerwijder={() => daarna(() => verwijderAtoom(editor, pos, "verwijzing"))}
      onClose={() => daarna(() => caretAchter(editor, pos))}
    />
  );
}

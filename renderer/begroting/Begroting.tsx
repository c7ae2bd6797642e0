import { ClipboardPaste, Plus } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { type KolomKeuze, maakKolommen } from "#shared/begroting/kolommen.ts";
import type { PlakRegel } from "#shared/begroting/plakken.ts";
import { maakRijen, type Rij, rijKey } from "#shared/begroting/rijen.ts";
import type { Cel } from "#shared/begroting/selectie.ts";
import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { voegPostToe } from "#shared/document/edits/post.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import type { BegrotingRij, Begroting as BegrotingVorm } from "#shared/domain/begroting.ts";
import { noemJaren } from "#shared/domain/periode.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { BegrotingPaneel } from "./BegrotingPaneel.tsx";
import { Formulebalk } from "./Formulebalk.tsx";
import { Keuzebalk } from "./Keuzebalk.tsx";
import { KolommenMenu } from "./KolommenMenu.tsx";
import { NieuwBlok } from "./NieuwBlok.tsx";
import { Noten } from "./Noten.tsx";
import { PlakDialoog } from "./PlakDialoog.tsx";
import { PlekkenDialoog } from "./PlekkenDialoog.tsx";
import { passendeKeuze } from "./passende-keuze.ts";
import { RijMenu } from "./RijMenu.tsx";
import { Rooster } from "./Rooster.tsx";
import { nieuwePost, openNaam } from "./rij-opdrachten.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { kiesCel, useRooster } from "./rooster-store.ts";
import { SomUitleg } from "./SomUitleg.tsx";
import { useBreedte } from "./use-breedte.ts";
import "./begroting.css";

type Venster = Readonly<
  | { kind: "menu" | "som"; cel: Cel }
  | { kind: "plak"; tekst: string }
  | { kind: "plekken"; regels: readonly PlakRegel[]; onPlak: () => void }
>;

/** The money of the agenda: one grid, and beside it what the numbers say. */
export function Begroting({ id }: { id: string | null }) {
  const session = useSession();
  const begroting = useAgenda((agenda) => agenda.begroting);
  const acties = useAgenda((agenda) => agenda.acties);
  const vanaf = useAgenda((agenda) => agenda.uitvoeringVanaf);
  const dicht = useRooster((state) => state.dicht);
  const rol = useRef<HTMLElement>(null);
  const actief = useRooster((state) => state.selectie?.actief ?? null);
  const [venster, setVenster] = useState<Venster | null>(null);
  const [gezegd, zeg] = useState("");
  const [nieuweNoot, setNieuweNoot] = useState<string | null>(null);
  useEffect(() => toonPlek(session, id), [session, id]);

  const rijen = useMemo(() => maakRijen(begroting, dicht), [begroting, dicht]);
  const keuze = useKeuze(begroting, rijen, useBreedte(rol));
  const kolommen = useMemo(() => maakKolommen(begroting.jaren, keuze), [begroting.jaren, keuze]);
  const context: RoosterContext = {
    session,
    begroting,
    acties,
    rooster: { rijen, kolommen },
    toonPlakken: (tekst) => setVenster({ kind: "plak", tekst }),
    toonPlekken: (regels, onPlak) => setVenster({ kind: "plekken", regels, onPlak }),
    toonMenu: (cel) => setVenster({ kind: "menu", cel }),
    toonSom: (cel) => setVenster({ kind: "som", cel }),
    zeg,
  };
  const rij = actief ? rijVan(context, actief) : undefined;
  const sluit = () => setVenster(null);
  const voegNoot = (bij: BegrotingRij, tekst = "") => {
    const nootId = crypto.randomUUID();
    session.doe(voegToe("noot", nootId, { bij, tekst }));
    setNieuweNoot(nootId);
  };
  const somRij = venster?.kind === "som" ? rijVan(context, venster.cel) : undefined;
  return (
    <div className="begroting">
      <Schermkop
        titel={begroting.jaren.length > 0 ? `Begroting ${noemJaren(begroting.jaren)}` : "Begroting"}
        bij="hele euro’s · lasten, dekking en reserves"
      >
        <KolommenMenu session={session} jaren={begroting.jaren} begin={vanaf} keuze={keuze} />
        {session.alleenLezen ? null : (
          <>
            <Button onPress={() => context.toonPlakken("")}>
              <ClipboardPaste size={16} strokeWidth={1.75} aria-hidden /> Plak uit Excel
            </Button>
            <Button
              soort="hoofd"
              maakt
              hint="Ctrl+Enter in het rooster"
              onPress={() => voegPostBij(context, actief)}
            >
              <Plus size={16} strokeWidth={1.75} aria-hidden /> Post
            </Button>
          </>
        )}
      </Schermkop>
      <Formulebalk context={context} />
      <section
        ref={rol}
        className="rooster-rol"
        aria-label="Rooster van de begroting"
        data-gebied
        tabIndex={-1}
      >
        {rijen.length > 0 ? <Rooster context={context} /> : <Leeg context={context} />}
        {rijen.length > 0 && !session.alleenLezen ? <NieuwBlok session={session} label="Blok" /> : null}
        <Noten session={session} begroting={begroting} nieuw={nieuweNoot} />
      </section>
      <Keuzebalk context={context} />
      <BegrotingPaneel context={context} rij={rij} kolom={actief?.kolom ?? null} onNoot={voegNoot} />
      <p className="alleen-lezer" aria-live="polite">
        {gezegd}
      </p>
      {venster?.kind === "menu" ? (
        <RijMenu context={context} cel={venster.cel} onNoot={voegNoot} onClose={sluit} />
      ) : null}
      {venster?.kind === "som" && somRij ? (
        <SomUitleg begroting={begroting} rij={somRij} cel={venster.cel} onClose={sluit} />
      ) : null}
      <Plekken venster={venster} onClose={sluit} />
      {venster?.kind === "plak" ? (
        <PlakDialoog
          session={session}
          begroting={begroting}
          begin={venster.tekst}
          blokId={rij && "blok" in rij ? rij.blok.id : null}
          onClose={sluit}
        />
      ) : null}
    </div>
  );
}

function Plekken({ venster, onClose }: { venster: Venster | null; onClose: () => void }) {
  if (venster?.kind !== "plekken") return null;
  return <PlekkenDialoog regels={venster.regels} onPlak={venster.onPlak} onClose={onClose} />;
}

/** The columns that were asked for, as far as they fit or hold something. */
function useKeuze(begroting: BegrotingVorm, rijen: readonly Rij[], breed: number): KolomKeuze {
  const keuze = useRooster((state) => state.keuze);
  const gevraagd = useRooster((state) => state.gevraagd);
  return useMemo(
    () => passendeKeuze(begroting, rijen, keuze, gevraagd, breed),
    [begroting, rijen, keuze, gevraagd, breed],
  );
}

function Leeg({ context }: { context: RoosterContext }) {
  return (
    <LeegScherm
      kop="Nog geen blokken"
      knoppen={
        context.session.alleenLezen ? null : (
          <>
            <NieuwBlok session={context.session} label="Voeg een blok toe" />
            <Button soort="stil" onPress={() => context.toonPlakken("")}>
              Plak uit Excel
            </Button>
          </>
        )
      }
    >
      Een blok is een groep posten met een subtotaal, zoals kerntaken of projecten.
    </LeegScherm>
  );
}

/** Below the active row; without one at the end of the first blok, made when there is none. */
function voegPostBij(context: RoosterContext, actief: Cel | null): void {
  const rij = actief ? rijVan(context, actief) : undefined;
  if (actief && rij && "blok" in rij) {
    nieuwePost(context, actief);
    return;
  }
  const { session, begroting } = context;
  const id = crypto.randomUUID();
  const [blok] = begroting.blokken;
  session.doe(blok ? voegPostToe(id, blok.id, null) : eerstePost(id));
  openNaam({ soort: "post", id });
}

/** A post in a blok that is made for it, as one step. */
function eerstePost(id: string): Edit {
  const blokId = crypto.randomUUID();
  return samen(voegToe("blok", blokId, { naam: "Lasten", soort: "lasten" }), voegPostToe(id, blokId, null));
}

/** Goes to the post or blok that an address names. */
function toonPlek(session: AgendaSession, id: string | null): void {
  if (id === null) return;
  const { blokken } = session.store.getState().agenda.begroting;
  const soort = blokken.some((blok) => blok.id === id) ? "blok" : "post";
  useRooster.setState({ dicht: new Set() });
  kiesCel({ rij: rijKey({ soort, id }), kolom: "naam" });
}

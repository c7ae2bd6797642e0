import { ClipboardPaste, Library, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { vindRaamwerkBron, voegRaamwerkBronToe } from "#shared/document/edits/bron.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { volleNaam } from "#shared/document/naam-van.ts";
import type { Bron } from "#shared/domain/bron.ts";
import { leesAdres } from "../editor/link-adres.ts";
import { openLink } from "../editor/open-link.ts";
import { uniekPerAdres } from "../editor/raamwerk-bron.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { maakNieuw } from "../state/maak-nieuw.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Tweeluik } from "../ui/Tweeluik.tsx";
import { useRustigeVolgorde } from "../ui/use-rustige-volgorde.ts";
import { Bibliotheek } from "./Bibliotheek.tsx";
import { BronLijst, opNaam } from "./BronLijst.tsx";
import { BronVel } from "./BronVel.tsx";
import { bronGebruik, inTeksten } from "./bron-gebruik.ts";
import type { GelezenRij } from "./lees-lijst.ts";
import { PlakLijst } from "./PlakLijst.tsx";
import { UitRaamwerk } from "./UitRaamwerk.tsx";
import "../ui/pagina.css";

const KOLOMMEN = ["titel", "uitgever", "jaar", "url"] as const;
const KOPPEN = { titel: "Titel", uitgever: "Uitgever", jaar: "Jaar", url: "Adres" } as const;

/** The bronnen of the region: where every claim and figure comes from. */
export function Bronnen({ id }: { id: string | null }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const agenda = useAgenda((huidig) => huidig);
  const ga = useView((state) => state.ga);
  const [venster, setVenster] = useState<"raamwerk" | "plak" | null>(null);
  const [lijstOpen, setLijstOpen] = useState(false);
  const gebruik = useMemo(() => bronGebruik(agenda), [agenda]);
  const { bronnen } = agenda;
  const geordend = useRustigeVolgorde(useMemo(() => opNaam(bronnen), [bronnen]));
  const bron = geordend.find((kandidaat) => kandidaat.id === id) ?? geordend[0];

  const nieuw = () => {
    ga({ scherm: "bronnen", ref: maakNieuw(session, "bron", { titel: "" }) });
  };
  const plak = (rijen: readonly GelezenRij<(typeof KOLOMMEN)[number]>[]) => {
    session.doe(
      samen(
        ...rijen.map((rij) => voegToe("bron", crypto.randomUUID(), { ...rij, url: adresOfLeeg(rij.url) })),
      ),
    );
    setVenster(null);
  };
  const haalWeg = (weg: Bron) => {
    const aantal = gebruik.get(weg.id)?.length ?? 0;
    const gevolg = `De bron staat nog ${inTeksten(aantal)}. Daar staat nu ‘bron ontbreekt’.`;
    naarPrullenbak(session, { soort: "bron", id: weg.id }, aantal > 0 ? gevolg : "");
  };
  const knoppen = session.alleenLezen ? null : (
    <>
      <Button soort="stil" onPress={() => setVenster("plak")}>
        <ClipboardPaste size={16} strokeWidth={1.75} aria-hidden /> Plak uit Excel
      </Button>
      <Button onPress={() => setVenster("raamwerk")}>
        <Library size={16} strokeWidth={1.75} aria-hidden /> Uit het raamwerk
      </Button>
      <Button soort="hoofd" maakt onPress={nieuw}>
        <Plus size={16} strokeWidth={1.75} aria-hidden /> Nieuwe bron
      </Button>
    </>
  );
  return (
    <Bibliotheek tab="bronnen" knoppen={knoppen}>
      {bron ? (
        <Tweeluik
          label="Bronnen"
          open={lijstOpen}
          onOpen={setLijstOpen}
          knop="Alle bronnen"
          lijst={
            <BronLijst
              bronnen={geordend}
              gebruik={gebruik}
              huidig={bron.id}
              onGekozen={() => setLijstOpen(false)}
            />
          }
        >
          <BronVel
            key={bron.id}
            bron={bron}
            gebruikt={(gebruik.get(bron.id) ?? []).map((ref) => ({
              naam: volleNaam(ref, agenda, raamwerk),
              href: formatPlek(plekVanRef(ref, raamwerk)),
            }))}
            alleenLezen={session.alleenLezen}
            onWijzig={(velden) => session.doe(wijzig("bron", bron.id, velden))}
            onOpen={openLink}
            onVerwijder={() => haalWeg(bron)}
          />
        </Tweeluik>
      ) : (
        <div className="pagina">
          <LeegScherm kop="Nog geen bronnen">
            Een bron zegt waar een feit vandaan komt. Begin met de bronnen uit het raamwerk, of voeg uw eigen
            rapporten toe.
          </LeegScherm>
        </div>
      )}
      {venster === "raamwerk" ? (
        <UitRaamwerk
          bronnen={uniekPerAdres(raamwerk.bronnen)}
          isAanwezig={(kandidaat) => vindRaamwerkBron(bronnen, kandidaat) !== undefined}
          onVoegToe={(kandidaat) => session.doe(voegRaamwerkBronToe(crypto.randomUUID(), kandidaat))}
          onClose={() => setVenster(null)}
        />
      ) : null}
      {venster === "plak" ? (
        <PlakLijst
          titel="Plak bronnen uit Excel"
          kolommen={KOLOMMEN}
          koppen={KOPPEN}
          bekend={bronnen.map(({ titel }) => titel)}
          onVoegToe={plak}
          onClose={() => setVenster(null)}
        />
      ) : null}
    </Bibliotheek>
  );
}

function adresOfLeeg(invoer: string): string {
  const gelezen = leesAdres(invoer);
  return gelezen.ok ? gelezen.href : "";
}

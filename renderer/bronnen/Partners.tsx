import { ClipboardPaste, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { samen } from "#shared/document/edits/edit.ts";
import { verplaats, voegToe, wijzig } from "#shared/document/edits/records.ts";
import { metHoofdletter } from "#shared/domain/met-hoofdletter.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import type { Partner } from "#shared/domain/partner.ts";
import { isVers, laatLos, maakNieuw } from "../state/maak-nieuw.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { bijVerlaten } from "../ui/bij-verlaten.ts";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Bibliotheek } from "./Bibliotheek.tsx";
import { partnerGebruik, verwijzers } from "./bron-gebruik.ts";
import { PlakLijst } from "./PlakLijst.tsx";
import { Voorstellen } from "./Voorstellen.tsx";
import "../ui/pagina.css";
import "./bronnen.css";

type PartnerVelden = Readonly<{ naam: string; rol: string }>;

const naamVan = ({ naam }: Pick<Partner, "naam">): string => (naam.trim() === "" ? NAAMLOOS.partner : naam);

/** The parties of the region, with their role; the raamwerk names nine to think of. */
export function Partners(_props: { id: string | null }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const partners = useAgenda((agenda) => agenda.partners);
  const acties = useAgenda((agenda) => agenda.acties);
  const ga = useView((state) => state.ga);
  const [plakt, setPlakt] = useState(false);

  const voegRijenToe = (rijen: readonly PartnerVelden[]) => {
    session.doe(
      samen(...rijen.map(({ naam, rol }) => voegToe("partner", crypto.randomUUID(), { naam, rol }))),
    );
    setPlakt(false);
  };
  const aanwezig = new Set(partners.map(({ naam }) => naam.trim().toLowerCase()));
  const voorstellen = raamwerk.partijen.filter(({ naam }) => !aanwezig.has(naam.toLowerCase()));
  const haalWeg = ({ id }: Partner) =>
    naarPrullenbak(session, { soort: "partner", id }, verwijzers(acties, id));
  const knoppen = session.alleenLezen ? null : (
    <>
      <Button soort="stil" onPress={() => setPlakt(true)}>
        <ClipboardPaste size={16} strokeWidth={1.75} aria-hidden /> Plak uit Excel
      </Button>
      <Button
        soort="hoofd"
        maakt
        onPress={() => ga({ scherm: "partners", ref: maakNieuw(session, "partner", { naam: "", rol: "" }) })}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden /> Nieuwe partner
      </Button>
    </>
  );
  return (
    <Bibliotheek tab="partners" knoppen={knoppen}>
      <div className="pagina lijstpagina" data-gebied>
        {partners.length === 0 ? (
          <p className="zachter">Nog geen partners. Kies er hieronder een, of voeg zelf een partij toe.</p>
        ) : null}
        <Sorteerbaar
          label="Partners"
          items={partners}
          naam={naamVan}
          alleenLezen={session.alleenLezen}
          onMove={(id, na) => session.doe(verplaats("partner", id, { na }))}
        >
          {(partner) => (
            <PartnerRij
              partner={partner}
              gebruik={partnerGebruik(acties, partner.id)}
              alleenLezen={session.alleenLezen}
              onWijzig={(velden) => session.doe(wijzig("partner", partner.id, velden))}
              onVerwijder={() => haalWeg(partner)}
            />
          )}
        </Sorteerbaar>
        {session.alleenLezen ? null : (
          <Voorstellen
            kop="Partijen uit het raamwerk"
            voorstellen={voorstellen.map(({ id, naam, rol }) => ({
              id,
              naam: metHoofdletter(naam),
              bij: rol,
            }))}
            onKies={({ naam, bij }) => voegRijenToe([{ naam, rol: bij }])}
          />
        )}
      </div>
      {plakt ? (
        <PlakLijst
          titel="Plak partners uit Excel"
          kolommen={["naam", "rol"]}
          koppen={{ naam: "Naam", rol: "Rol" }}
          bekend={partners.map(({ naam }) => naam)}
          onVoegToe={voegRijenToe}
          onClose={() => setPlakt(false)}
        />
      ) : null}
    </Bibliotheek>
  );
}

type PartnerRijProps = {
  partner: Partner;
  gebruik: number;
  alleenLezen: boolean;
  onWijzig: (velden: Partial<PartnerVelden>) => void;
  onVerwijder: () => void;
};

function PartnerRij({ partner, gebruik, alleenLezen, onWijzig, onVerwijder }: PartnerRijProps) {
  const vers = isVers({ soort: "partner", id: partner.id });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the focus leave the fields inside
    <div className="lijstvelden" onBlur={bijVerlaten(() => vers && laatLos())}>
      <TextField
        label={`Naam van ${naamVan(partner)}`}
        labelVerborgen
        placeholder="Naam"
        loopt
        value={partner.naam}
        kiesAlles={vers}
        maxLength={200}
        alleenLezen={alleenLezen}
        onCommit={(naam) => onWijzig({ naam })}
      />
      <TextField
        label={`Rol van ${naamVan(partner)}`}
        labelVerborgen
        placeholder="Rol in de regio"
        loopt
        value={partner.rol}
        alleenLezen={alleenLezen}
        onCommit={(rol) => onWijzig({ rol })}
      />
      <span className="lijstvelden-bij">
        {gebruik === 0 ? "geen acties" : gebruik === 1 ? "1 actie" : `${gebruik} acties`}
      </span>
      {alleenLezen ? null : (
        <Button soort="icoon" klein label={`Haal ${naamVan(partner)} weg`} onPress={onVerwijder}>
          <Trash2 size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </div>
  );
}

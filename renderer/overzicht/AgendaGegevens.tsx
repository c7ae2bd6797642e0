import { useState } from "react";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { zetUitvoeringVanaf } from "#shared/document/edits/jaren.ts";
import type { AgendaVelden } from "#shared/document/soorten/agenda-velden.ts";
import type { GekozenRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import { BELEIDSJAREN, formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { leesJaar } from "../ui/lees-jaar.ts";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Gemeenten } from "./Gemeenten.tsx";
import "../ui/pagina.css";
import "../ui/sectiekop.css";
import "./agenda-gegevens.css";

/** What the agenda is called, for whom it is, which years it covers, and who decides about it. */
export function AgendaGegevens() {
  return (
    <div data-gebied>
      <Schermkop titel="Gegevens van de agenda" bij="Dit komt op het titelblad en in elk document." />
      <div className="pagina gegevens">
        <OverDeAgenda />
        <Gemeenten />
      </div>
    </div>
  );
}

const isJaar = (tekst: string): boolean => leesJaar(tekst) !== null;
const isRonde = (tekst: string): boolean => /^[1-9]\d?$/u.test(tekst.trim());

function OverDeAgenda() {
  const session = useSession();
  const { alleenLezen } = session;
  const agenda = useAgenda((huidig) => huidig);
  const [fouten, setFouten] = useState<Readonly<Record<string, string | undefined>>>({});
  const patch = (velden: Partial<AgendaVelden>) => session.doe(wijzigAgenda(velden));
  const meldFout = (veld: string, fout: string | undefined) => setFouten((oud) => ({ ...oud, [veld]: fout }));
  const zetTitel = (titel: string) => {
    const leeg = titel.trim() === "";
    meldFout("titel", leeg ? "Geef de agenda een titel." : undefined);
    if (!leeg) patch({ titel: titel.trim() });
  };
  const zetJaar = (veld: "beleidVanaf" | "uitvoeringVanaf", tekst: string) => {
    const jaar = leesJaar(tekst);
    meldFout(veld, jaar === null ? "Typ een jaar tussen 2000 en 2100." : undefined);
    if (jaar === null) return;
    if (veld === "beleidVanaf") patch({ beleidVanaf: jaar });
    else session.doe(zetUitvoeringVanaf(jaar));
  };
  const zetRonde = (tekst: string) => {
    const goed = isRonde(tekst);
    meldFout("ronde", goed ? undefined : "Typ een getal van 1 tot en met 99.");
    if (goed) patch({ ronde: Number(tekst) });
  };
  const vast = { alleenLezen };
  return (
    <section aria-labelledby="over-kop">
      <h2 className="sectiekop" id="over-kop">
        Over de agenda
      </h2>
      <div className="gegevens-velden">
        <div className="gegevens-breed">
          <TextField
            label="Titel"
            value={agenda.titel}
            fout={fouten.titel}
            maxLength={300}
            onCommit={zetTitel}
            kanTussendoor={(titel) => titel.trim() !== ""}
            {...vast}
          />
        </div>
        <div className="gegevens-breed">
          <TextField
            label="Ondertitel"
            value={agenda.ondertitel}
            maxLength={1000}
            onCommit={(ondertitel) => patch({ ondertitel: ondertitel.trim() })}
            {...vast}
          />
        </div>
        <TextField
          label="Arbeidsmarktregio"
          value={agenda.regio}
          maxLength={200}
          onCommit={(regio) => patch({ regio: regio.trim() })}
          {...vast}
        />
        <TextField
          label="Centrumgemeente"
          value={agenda.centrumgemeente}
          maxLength={200}
          onCommit={(naam) => patch({ centrumgemeente: naam.trim() })}
          {...vast}
        />
        <TextField
          label="Beleidsagenda vanaf"
          hulp={`${formatPeriode(agenda.beleidVanaf, BELEIDSJAREN)}, ${BELEIDSJAREN} jaar`}
          value={String(agenda.beleidVanaf)}
          fout={fouten.beleidVanaf}
          maxLength={4}
          onCommit={(tekst) => zetJaar("beleidVanaf", tekst)}
          kanTussendoor={isJaar}
          {...vast}
        />
        <TextField
          label="Uitvoeringsagenda vanaf"
          hulp={`${formatPeriode(agenda.uitvoeringVanaf, UITVOERINGSJAREN)}, ${UITVOERINGSJAREN} jaar`}
          value={String(agenda.uitvoeringVanaf)}
          fout={fouten.uitvoeringVanaf}
          maxLength={4}
          onCommit={(tekst) => zetJaar("uitvoeringVanaf", tekst)}
          kanTussendoor={isJaar}
          {...vast}
        />
        <TextField
          label="Versie"
          hulp="Zoals u die in documenten noemt, bijvoorbeeld concept 1.1"
          value={agenda.versie}
          maxLength={60}
          onCommit={(versie) => patch({ versie: versie.trim() })}
          {...vast}
        />
        <TextField
          label="Ronde"
          hulp="De keer dat u het raamwerk doorloopt"
          value={String(agenda.ronde)}
          fout={fouten.ronde}
          maxLength={2}
          onCommit={zetRonde}
          kanTussendoor={isRonde}
          {...vast}
        />
        <div className="gegevens-breed">
          <RaamwerkKeuze gekozen={raamwerkVan(agenda)} onKies={(raamwerk) => patch({ raamwerk })} {...vast} />
        </div>
      </div>
    </section>
  );
}

type RaamwerkProps = Readonly<{
  gekozen: GekozenRaamwerk;
  alleenLezen: boolean;
  onKies: (id: string) => void;
}>;

function RaamwerkKeuze({ gekozen, alleenLezen, onKies }: RaamwerkProps) {
  return (
    <>
      <Select
        label="Raamwerk"
        keuzes={raamwerken.map(({ id, naam }) => ({ id, label: naam }))}
        value={gekozen.kind === "bekend" ? gekozen.raamwerk.id : null}
        alleenLezen={alleenLezen}
        onChange={onKies}
      />
      {gekozen.kind === "bekend" ? null : (
        <p className="klein zachter">
          Deze agenda is gemaakt met raamwerk ‘{gekozen.versie}’. De app heeft die versie niet en toont de
          nieuwste. Uw antwoorden blijven staan.
        </p>
      )}
    </>
  );
}

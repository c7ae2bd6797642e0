import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { type LeesRij, type Lezing, leesTabel } from "#shared/begroting/lees-tabel.ts";
import type { KolomKeuze } from "#shared/begroting/over-kolommen.ts";
import { aantalPosten, rijKey } from "#shared/begroting/rijen.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { type PlakDoel, type PlakSoort, plakRijen } from "#shared/document/edits/plak-rijen.ts";
import { type Begroting, BlokSoort } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { OverKolommen } from "./OverKolommen.tsx";
import { PlakTabel, type RijKeuze } from "./PlakTabel.tsx";
import { kiesCel } from "./rooster-store.ts";
import "./plakken.css";

type PlakDialoogProps = {
  session: AgendaSession;
  begroting: Begroting;
  /** What was already pasted over the grid. */
  begin: string;
  /** The blok of the active row. */
  blokId: string | null;
  onClose: () => void;
};

/** Rows from a spreadsheet, shown as they are read before they become posten. */
export function PlakDialoog({ session, begroting, begin, blokId, onClose }: PlakDialoogProps) {
  const [tekst, setTekst] = useState(begin);
  const [soorten, setSoorten] = useState<Readonly<Record<number, RijKeuze>>>({});
  const [doel, setDoel] = useState<string>(blokId ?? begroting.blokken[0]?.id ?? "lasten");
  const [kolommen, setKolommen] = useState<KolomKeuze>({});
  const lezing = useMemo(
    () => leesTabel(parseTsv(tekst), begroting.jaren, kolommen),
    [tekst, begroting.jaren, kolommen],
  );
  const rijen = lezing.rijen.map((rij): LeesRij => ({ ...rij, ...soorten[rij.nummer] }));
  const posten = rijen.filter(({ soort }) => soort === "post");
  const voegToe = () => {
    flushSync(onClose);
    plak(session, rijen, gekozenDoel(begroting, doel));
  };
  return (
    <Dialog
      titel="Plak uit Excel"
      breed={rijen.length > 0}
      onClose={onClose}
      knoppen={
        <>
          {rijen.length > 0 ? (
            <Button
              soort="stil"
              onPress={() => {
                setTekst("");
                setKolommen({});
              }}
            >
              Opnieuw plakken
            </Button>
          ) : null}
          <Button onPress={onClose}>Annuleer</Button>
          <Button
            soort="hoofd"
            nietOmdat={posten.length === 0 ? "Er is nog geen rij die een post wordt" : undefined}
            onPress={voegToe}
          >
            {posten.length === 0 ? "Voeg toe" : `Voeg ${aantalPosten(posten.length)} toe`}
          </Button>
        </>
      }
    >
      {rijen.length === 0 ? (
        <TextField
          label="Rijen uit Excel of Word"
          hulp="Kopieer de rijen met hun namen en bedragen, en plak ze hier met Ctrl+V. U ziet eerst wat we lezen."
          value={tekst}
          meerRegels
          autoFocus
          maxLength={500_000}
          onInput={setTekst}
        />
      ) : (
        <>
          <div className="plak-kop">
            <p>{samenvatting({ ...lezing, rijen }, begroting.jaren)}</p>
            <Select label="In blok" keuzes={doelen(begroting)} value={doel} onChange={setDoel} />
          </div>
          <OverKolommen
            over={lezing.over}
            jaren={[...new Set([...begroting.jaren, ...lezing.jaren])].sort((een, ander) => een - ander)}
            keuze={kolommen}
            onKeuze={setKolommen}
          />
          <PlakTabel
            rijen={rijen}
            jaren={lezing.jaren}
            onSoort={(nummer, keuze) => setSoorten((vorige) => ({ ...vorige, [nummer]: keuze }))}
          />
        </>
      )}
    </Dialog>
  );
}

/** Makes the posten, and goes to the first of them. */
function plak(session: AgendaSession, rijen: readonly LeesRij[], doel: PlakDoel): void {
  const nieuw = rijen.map((rij) => ({ ...rij, id: crypto.randomUUID() }));
  const posten = nieuw.filter(({ soort }) => soort === "post");
  metOngedaan(session, plakRijen(nieuw, doel), {
    kop: `${aantalPosten(posten.length)} toegevoegd`,
  });
  if (posten[0]) kiesCel({ rij: rijKey({ soort: "post", id: posten[0].id }), kolom: "naam" });
}

const SOORT_NAMEN: Readonly<Record<BlokSoort, string>> = {
  lasten: "Nieuw blok met lasten",
  dekking: "Nieuw blok met dekking",
  reserve: "Nieuwe reserve",
};

/** Every blok there is, and a new one of each soort. */
function doelen({ blokken }: Begroting) {
  return [
    ...blokken.map(({ id, naam, soort }) => ({
      id,
      label: `${naam.trim() || "Blok zonder naam"} (${soort})`,
    })),
    ...BlokSoort.options.map((soort) => ({ id: soort, label: SOORT_NAMEN[soort] })),
  ];
}

/** What was chosen from these; a blok that went meanwhile gives a new one with lasten. */
function gekozenDoel({ blokken }: Begroting, keuze: string): PlakDoel {
  const blok = blokken.find(({ id }) => id === keuze);
  if (blok) return { blokId: blok.id, soort: blok.soort };
  const soort = BlokSoort.options.find((kandidaat) => kandidaat === keuze) ?? "lasten";
  return { blokId: crypto.randomUUID(), soort };
}

function samenvatting(lezing: Lezing, jaren: readonly number[]): string {
  const { rijen, jaren: gelezen } = lezing;
  const tel = (...soorten: PlakSoort[]) => rijen.filter(({ soort }) => soorten.includes(soort)).length;
  const totalen = tel("subtotaal", "totaal");
  const fouten = rijen
    .filter(({ soort }) => soort === "post")
    .reduce((som, rij) => som + Object.keys(rij.redenen).length, 0);
  const nieuwe = gelezen.filter((jaar) => !jaren.includes(jaar));
  return [
    `${aantalPosten(tel("post"))} gelezen${gelezen.length > 0 ? `, voor ${noemJaren(gelezen)}` : ""}.`,
    totalen > 0
      ? totalen === 1
        ? "1 rij lijkt een totaal: die telt niet mee, maar we bewaren haar als gedrukt totaal."
        : `${totalen} rijen lijken totalen: die tellen niet mee, maar we bewaren ze als gedrukt totaal.`
      : "",
    fouten > 0 ? `${fouten === 1 ? "1 bedrag lezen" : `${fouten} bedragen lezen`} we niet.` : "",
    nieuwe.length > 0
      ? `${noemJaren(nieuwe)} ${nieuwe.length === 1 ? "wordt een nieuwe kolom" : "worden nieuwe kolommen"}.`
      : "",
    ...waarschuwingen(lezing),
  ]
    .filter((zin) => zin !== "")
    .join(" ");
}

const noemJaren = (jaren: readonly number[]): string => new Intl.ListFormat("nl").format(jaren.map(String));

/** What the user would otherwise only find out afterwards. */
function waarschuwingen({ zonderJaar, inDuizenden }: Lezing): string[] {
  const kolommen =
    zonderJaar === 1 ? "1 kolom met bedragen slaan" : `${zonderJaar} kolommen met bedragen slaan`;
  return [
    zonderJaar > 0
      ? `${kolommen} we over: daar is geen jaar voor. Kopieer ook de rij met jaartallen, of voeg eerst een jaar toe.`
      : "",
    inDuizenden
      ? "De kop noemt bedragen × 1.000. We lezen ze als hele euro’s: reken ze eerst om in Excel."
      : "",
  ];
}

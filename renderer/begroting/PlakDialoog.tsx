import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { LeesRij } from "#shared/begroting/lees-rij.ts";
import { leesTabel, type TabelKeuze } from "#shared/begroting/lees-tabel.ts";
import { parseTabel } from "#shared/begroting/parse-tabel.ts";
import { aantalPosten, rijKey } from "#shared/begroting/rijen.ts";
import { MAX_TEKENS } from "#shared/begroting/tsv.ts";
import { type PlakDoel, plakRijen } from "#shared/document/edits/plak-rijen.ts";
import type { Eenheid } from "#shared/domain/bedrag.ts";
import { type Begroting, BlokSoort } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { PlakKolommen } from "./PlakKolommen.tsx";
import { PlakTabel } from "./PlakTabel.tsx";
import { plakSamenvatting } from "./plak-samenvatting.ts";
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
  const [doel, setDoel] = useState<string>(blokId ?? begroting.blokken[0]?.id ?? "lasten");
  const [keuze, setKeuze] = useState<TabelKeuze>({});
  const teLang = tekst.length > MAX_TEKENS;
  const lezing = useMemo(
    () => leesTabel(teLang ? [] : parseTabel(tekst), begroting.jaren, keuze),
    [tekst, teLang, begroting.jaren, keuze],
  );
  const { rijen } = lezing;
  const aantal = rijen.filter(({ soort }) => soort === "post").length;
  return (
    <Dialog
      titel="Plak uit Excel"
      breed={rijen.length > 0}
      onClose={onClose}
      knoppen={
        <Knoppen
          aantal={aantal}
          onOpnieuw={
            rijen.length === 0
              ? null
              : () => {
                  setTekst("");
                  setKeuze({});
                }
          }
          onClose={onClose}
          onVoegToe={() => {
            flushSync(onClose);
            plak(session, rijen, gekozenDoel(begroting, doel));
          }}
        />
      }
    >
      {rijen.length === 0 ? (
        <TextField
          label="Rijen uit Excel of Word"
          hulp="Kopieer de rijen met hun namen en bedragen, en plak ze hier met Ctrl+V. U ziet eerst wat we lezen."
          fout={teLang ? "Dit is te veel om in één keer te lezen. Plak minder rijen tegelijk." : undefined}
          value={tekst}
          meerRegels
          autoFocus
          maxLength={MAX_TEKENS + 1}
          onInput={setTekst}
        />
      ) : (
        <>
          <div className="plak-kop">
            <p>{plakSamenvatting(lezing, begroting.jaren)}</p>
            <Select
              label="Bedragen staan in"
              keuzes={EENHEDEN}
              value={String(lezing.eenheid)}
              onChange={(id) => setKeuze({ ...keuze, eenheid: Number(id) as Eenheid })}
            />
            {lezing.omgekeerd === null ? null : (
              <Select
                label={`Negatieve bedragen van de ${lezing.omgekeerd.kant}`}
                keuzes={TEKENS}
                value={lezing.omgekeerd.gedraaid ? "draai" : "blijf"}
                onChange={(id) => setKeuze({ ...keuze, draai: id === "draai" })}
              />
            )}
            <Select label="In blok" keuzes={doelen(begroting)} value={doel} onChange={setDoel} />
          </div>
          <PlakKolommen
            kolommen={lezing.kolommen}
            jaren={begroting.jaren}
            onKeuze={(kolom, jaar) => setKeuze({ ...keuze, kolommen: { ...keuze.kolommen, [kolom]: jaar } })}
          />
          <PlakTabel
            lezing={lezing}
            onSoort={(nummer, soort) => setKeuze({ ...keuze, rijen: { ...keuze.rijen, [nummer]: soort } })}
          />
        </>
      )}
    </Dialog>
  );
}

type KnoppenProps = {
  aantal: number;
  /** Null when nothing was pasted yet. */
  onOpnieuw: (() => void) | null;
  onClose: () => void;
  onVoegToe: () => void;
};

function Knoppen({ aantal, onOpnieuw, onClose, onVoegToe }: KnoppenProps) {
  return (
    <>
      {onOpnieuw === null ? null : (
        <Button soort="stil" onPress={onOpnieuw}>
          Opnieuw plakken
        </Button>
      )}
      <Button onPress={onClose}>Annuleer</Button>
      <Button
        soort="hoofd"
        nietOmdat={aantal === 0 ? "Er is nog geen rij die een post wordt" : undefined}
        onPress={onVoegToe}
      >
        {aantal === 0 ? "Voeg toe" : `Voeg ${aantalPosten(aantal)} toe`}
      </Button>
    </>
  );
}

const EENHEDEN = [
  { id: "1", label: "hele euro’s" },
  { id: "1000", label: "duizenden euro’s (× 1.000)" },
  { id: "1000000", label: "miljoenen euro’s (× 1.000.000)" },
];

const TEKENS = [
  { id: "draai", label: "worden positief" },
  { id: "blijf", label: "blijven negatief" },
];

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
      label: `${naam.trim() || NAAMLOOS.blok} (${soort})`,
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

import { ExternalLink, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Bron } from "#shared/domain/bron.ts";
import { wanneerEnWie } from "../agenda/wijziging-zin.ts";
import { type LinkLezing, leesAdres } from "../editor/link-adres.ts";
import { toontGetypt } from "../state/getypt.ts";
import { isVers } from "../state/maak-nieuw.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { BronNaam, naamVanBron } from "./BronLijst.tsx";
import "../ui/formulier.css";
import "../ui/sectiekop.css";
import "./bronnen.css";

/** A place where a bron is cited. */
export type Gebruikt = Readonly<{ naam: string; href: string }>;

type BronVelProps = {
  bron: Bron;
  gebruikt: readonly Gebruikt[];
  alleenLezen: boolean;
  onWijzig: (
    velden: Partial<Pick<Bron, "titel" | "kort" | "uitgever" | "jaar" | "url" | "toelichting">>,
  ) => void;
  onOpen: (url: string) => void;
  onVerwijder: () => void;
};

/** One bron: its fields, and the texts that cite it. */
export function BronVel({ bron, gebruikt, alleenLezen, onWijzig, onOpen, onVerwijder }: BronVelProps) {
  const toont = (veld: "titel" | "kort" | "uitgever" | "jaar") =>
    toontGetypt({ soort: "bron", id: bron.id, veld, waarde: bron[veld] }, (waarde) =>
      onWijzig({ [veld]: waarde }),
    );
  return (
    <article className="bronvel" aria-label={naamVanBron(bron)} data-gebied>
      <header className="bronkop">
        <h2>
          <BronNaam bron={bron} />
        </h2>
        {alleenLezen ? null : (
          <Button soort="stil" klein onPress={onVerwijder}>
            <Trash2 size={14} strokeWidth={1.75} aria-hidden /> Haal weg
          </Button>
        )}
      </header>
      <div className="formulier bronvelden">
        <TextField
          label="Titel"
          placeholder="Hoe heet het rapport, de website of de tabel?"
          value={bron.titel}
          kiesAlles={isVers({ soort: "bron", id: bron.id })}
          alleenLezen={alleenLezen}
          {...toont("titel")}
        />
        <TextField
          label="Korte naam"
          hulp="Zo staat de bron in de tekst. Leeg laten toont uitgever en jaar."
          value={bron.kort}
          maxLength={80}
          alleenLezen={alleenLezen}
          {...toont("kort")}
        />
        <div className="formulier-rij">
          <TextField
            label="Uitgever"
            value={bron.uitgever}
            maxLength={200}
            alleenLezen={alleenLezen}
            {...toont("uitgever")}
          />
          <TextField
            label="Jaar"
            value={bron.jaar}
            maxLength={20}
            alleenLezen={alleenLezen}
            {...toont("jaar")}
          />
        </div>
        <Adres
          key={bron.id}
          url={bron.url}
          alleenLezen={alleenLezen}
          onWijzig={(url) => onWijzig({ url })}
          onOpen={onOpen}
        />
        <TextField
          label="Toelichting"
          hulp="Wat staat erin, en waar let u op? Komt niet in het document."
          value={bron.toelichting}
          meerRegels
          maxLength={2000}
          alleenLezen={alleenLezen}
          onCommit={(toelichting) => onWijzig({ toelichting })}
        />
      </div>
      <section className="brongebruik">
        <h3 className="sectiekop">
          Gebruikt in <span className="bij">{gebruikt.length}</span>
        </h3>
        {gebruikt.length === 0 ? (
          <p className="zachter">
            Nog geen tekst verwijst naar deze bron. Citeer met Ctrl+Shift+B terwijl u schrijft.
          </p>
        ) : (
          <ul>
            {gebruikt.map(({ naam, href }) => (
              <li key={href}>
                <a href={href}>{naam}</a>
              </li>
            ))}
          </ul>
        )}
        {bron.gewijzigd ? <p className="stil klein">Gewijzigd {wanneerEnWie(bron.gewijzigd)}</p> : null}
      </section>
    </article>
  );
}

const leesAdresOfLeeg = (invoer: string): LinkLezing =>
  invoer.trim() === "" ? { ok: true, href: "" } : leesAdres(invoer);

type AdresProps = {
  url: string;
  alleenLezen: boolean;
  onWijzig: (url: string) => void;
  onOpen: (url: string) => void;
};

/** The address of a bron; an unsafe one is refused and the old one stays. */
function Adres({ url, alleenLezen, onWijzig, onOpen }: AdresProps) {
  const [fout, setFout] = useState<string | undefined>();
  const commit = (invoer: string) => {
    const gelezen = leesAdresOfLeeg(invoer);
    setFout(gelezen.ok ? undefined : gelezen.reden);
    if (gelezen.ok) onWijzig(gelezen.href);
  };
  return (
    <div className="adres">
      <TextField
        label="Adres"
        value={url}
        fout={fout}
        maxLength={2048}
        alleenLezen={alleenLezen}
        onInput={() => setFout(undefined)}
        onCommit={commit}
        kanTussendoor={(invoer) => leesAdresOfLeeg(invoer).ok}
      />
      <Button nietOmdat={url === "" ? "Er is nog geen adres" : undefined} onPress={() => onOpen(url)}>
        <ExternalLink size={16} strokeWidth={1.75} aria-hidden /> Open
      </Button>
    </div>
  );
}

import { type ReactNode, useEffect, useRef } from "react";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { type Antwoord, TRIAGE_NAMEN, triageSoort } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { KEUZES } from "../agenda/triage-keuzes.ts";
import { TekstLezen } from "../editor/RichTextView.tsx";
import { TRIAGE_ICONEN, TriageStaat } from "../ui/TriageStaat.tsx";
import { Reden } from "./Reden.tsx";
import { gekozenIds } from "./selectie.ts";
import type { Triage } from "./use-triage.ts";
import "./triage.css";

type RijProps = Readonly<{ vraag: Vraag; triage: Triage }>;

/** One vraag of the list; the one with the focus shows its whole text and its choices. */
export function TriageRij({ vraag, triage }: RijProps) {
  const { id, nummer } = vraag;
  const rij = useRef<HTMLDivElement>(null);
  const hier = triage.hier === id;
  const gekozen = triage.selectie.gekozen.has(id);
  const antwoord = triage.agenda.antwoorden[id];
  const soort = triageSoort(geteldeAntwoorden(triage.agenda)[id]);
  useFocus(rij, hier, triage.reden.kind === null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the whole list are handled by its grid
    // biome-ignore lint/a11y/useSemanticElements: a row of a grid that is no table
    <div
      ref={rij}
      role="row"
      className={`triagerij is-${soort}${hier ? " is-hier" : ""}${gekozen ? " is-gekozen" : ""}`}
      aria-selected={hier || gekozen}
      tabIndex={hier ? 0 : -1}
      {...(hier ? { "data-eerste": "" } : {})}
      onClick={(event) => triage.klik(id, event)}
    >
      <Cel className="triage-nr">{nummer}</Cel>
      <Cel className="triage-vraag">{vraag.vraag}</Cel>
      <Cel>
        {hier ? <span className="alleen-lezer">{TRIAGE_NAMEN[soort]}</span> : <TriageStaat soort={soort} />}
      </Cel>
      <Cel className="triage-onder">
        {hier ? <Keuzes vraag={vraag} triage={triage} antwoord={antwoord} /> : null}
        {hier && triage.reden.kind !== null ? (
          <Reden
            key={triage.reden.kind}
            kind={triage.reden.kind}
            value={redenVan(antwoord, triage.reden.kind)}
            onTyp={triage.reden.typ}
            onKies={(keuze) => triage.kies(keuze, true)}
            onStop={triage.reden.stop}
          />
        ) : (
          <Waarom antwoord={antwoord} />
        )}
        {hier && triage.lezen ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
          <section className="triage-antwoord" aria-label="Antwoord" tabIndex={0}>
            <TekstLezen tekstKey={tekstSleutel("antwoord", id)} />
          </section>
        ) : null}
      </Cel>
    </div>
  );
}

function Cel({ className, children }: Readonly<{ className?: string; children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid that is no table
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus, not its cells
    <div role="gridcell" className={className}>
      {children}
    </div>
  );
}

type KeuzesProps = RijProps & Readonly<{ antwoord: Antwoord | undefined }>;

function Keuzes({ vraag, triage, antwoord }: KeuzesProps) {
  const aantal = triage.selectie.gekozen.size;
  const geteld = geteldeAntwoorden(triage.agenda);
  const antwoorden = gekozenIds(triage.selectie).map((id) => geteld[id]);
  if (triage.alleenLezen) return <TriageStaat soort={triageSoort(antwoord)} />;
  return (
    <fieldset className="keuzes">
      <legend className={aantal > 1 ? "keuzes-aantal" : "alleen-lezer"}>
        {aantal > 1 ? `Voor ${aantal} vragen` : `Keuze voor vraag ${vraag.nummer}`}
      </legend>
      {KEUZES.map(({ kind, letter }) => {
        const Icoon = TRIAGE_ICONEN[kind];
        return (
          <button
            key={kind}
            type="button"
            className="keuze"
            aria-pressed={isGekozen(kind, antwoorden, triage.reden.kind)}
            onClick={(event) => {
              event.stopPropagation();
              triage.begin(kind, false);
            }}
          >
            <Icoon size={16} strokeWidth={1.75} aria-hidden />
            {TRIAGE_NAMEN[kind]}
            {triage.letters ? <kbd aria-hidden>{letter}</kbd> : null}
          </button>
        );
      })}
    </fieldset>
  );
}

function Waarom({ antwoord }: { antwoord: Antwoord | undefined }) {
  const { triage } = antwoord ?? {};
  if (triage?.kind === "elders" && triage.waar.trim())
    return <p className="triage-want want">{triage.waar}</p>;
  if (triage?.kind === "bewust-niet" && triage.want.trim())
    return <p className="triage-want want">want: {triage.want}</p>;
  return null;
}

/** The row with the focus has the keyboard, unless it is outside the triage or in the row's own field. */
function useFocus(rij: React.RefObject<HTMLDivElement | null>, hier: boolean, vrij: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    const kwam = hier && (!was.current || vrij);
    was.current = hier;
    if (!kwam || !vrij) return;
    const { activeElement } = document;
    const elders = activeElement instanceof HTMLElement && activeElement.closest(".triage") === null;
    if (elders && activeElement !== document.body) return;
    if (rij.current?.contains(activeElement) && activeElement !== document.body) return;
    rij.current?.focus({ preventScroll: true });
    const opent = activeElement === document.body;
    if (!opent || !begintInBeeld(rij.current)) rij.current?.scrollIntoView({ block: "nearest" });
  }, [rij, hier, vrij]);
}

/** A screen that opens stays at its top as long as its row can be seen there. */
function begintInBeeld(rij: HTMLElement | null): boolean {
  return rij !== null && rij.getBoundingClientRect().top < window.innerHeight - rij.offsetHeight / 2;
}

/** A choice shows as pressed when it holds for every vraag it would be made for. */
function isGekozen(
  kind: string,
  antwoorden: readonly (Antwoord | undefined)[],
  reden: string | null,
): boolean {
  if (reden !== null) return kind === reden;
  if (kind === "klaar") return antwoorden.every((antwoord) => triageSoort(antwoord) === "klaar");
  return antwoorden.every((antwoord) => antwoord?.triage.kind === kind);
}

function redenVan(antwoord: Antwoord | undefined, kind: "elders" | "bewust-niet"): string {
  const { triage } = antwoord ?? {};
  if (kind === "elders") return triage?.kind === "elders" ? triage.waar : "";
  return triage?.kind === "bewust-niet" ? triage.want : "";
}

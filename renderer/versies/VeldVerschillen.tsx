import type { Agenda } from "#shared/document/agenda.ts";
import { soortMet } from "#shared/document/agenda-lijsten.ts";
import { formatRef, type Ref } from "#shared/document/ref.ts";
import { veldNaam, waardeTekst } from "#shared/document/veld-naam.ts";
import type { VeldVerschil } from "#shared/document/vergelijk.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { useRaamwerk } from "../state/use-agenda.ts";
import { TekstVerschil } from "./TekstVerschil.tsx";
import "./versies.css";

type VeldVerschillenProps = Readonly<{ velden: readonly VeldVerschil[]; toen: Agenda; nu: Agenda }>;

/** The fields that changed: what stood there and what stands there now, a text by its words. */
export function VeldVerschillen({ velden, toen, nu }: VeldVerschillenProps) {
  return (
    <dl className="veld-verschillen">
      {velden.map(({ ref, oud, nieuw }) => (
        <div key={formatRef(ref)}>
          <dt>{veldNaam(ref)}</dt>
          <dd>
            {isTekst(ref) ? (
              <TekstVerschil
                oud={oud as RichText | null}
                nieuw={nieuw as RichText | null}
                bronnen={[...nu.bronnen, ...toen.bronnen]}
              />
            ) : (
              <Waarden veld={{ ref, oud, nieuw }} toen={toen} nu={nu} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A value and the one that took its place; a member of a set only came or went. */
function Waarden({ veld: { ref, oud, nieuw }, toen, nu }: { veld: VeldVerschil; toen: Agenda; nu: Agenda }) {
  const raamwerk = useRaamwerk();
  const [was, is] = [waardeTekst(ref, oud, toen, raamwerk), waardeTekst(ref, nieuw, nu, raamwerk)];
  return (
    <>
      {was === "" ? null : (
        <del>
          <span className="alleen-lezer">was: </span>
          {was}
        </del>
      )}{" "}
      {is === "" ? null : (
        <ins>
          <span className="alleen-lezer">is nu: </span>
          {is}
        </ins>
      )}
    </>
  );
}

const isTekst = ({ soort, veld = "" }: Ref): boolean =>
  soort !== "agenda" && soort !== "totaal" && soortMet(soort).teksten.includes(veld);

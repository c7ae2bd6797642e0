import { assertNever } from "#shared/assert-never.ts";
import { AgendaGegevens } from "../overzicht/AgendaGegevens.tsx";
import { Overzicht } from "../overzicht/Overzicht.tsx";
import { Signaleringen } from "../overzicht/Signaleringen.tsx";
import { type Plek, refVan } from "../state/plek.ts";
import {
  Acties,
  Afkortingen,
  Ambities,
  Begroting,
  Bronnen,
  Hoofdstukken,
  Partners,
  Triage,
  Versies,
  Vragen,
} from "./scherm-code.ts";

/** The screen of a place. */
export function Scherm({ plek }: { plek: Plek }) {
  const id = refVan(plek)?.id ?? null;
  switch (plek.scherm) {
    case "overzicht":
      return <Overzicht />;
    case "signaleringen":
      return <Signaleringen />;
    case "agendagegevens":
      return <AgendaGegevens />;
    case "vragen":
      return <Vragen onderdeel={plek.onderdeel} id={id} />;
    case "triage":
      return <Triage onderdeel={plek.onderdeel} id={id} />;
    case "hoofdstukken":
      return <Hoofdstukken id={id} />;
    case "ambities":
      return <Ambities id={id} />;
    case "acties":
      return <Acties id={id} />;
    case "begroting":
      return <Begroting id={id} />;
    case "bronnen":
      return <Bronnen id={id} />;
    case "partners":
      return <Partners id={id} />;
    case "afkortingen":
      return <Afkortingen id={id} />;
    case "versies":
      return <Versies />;
    default:
      return assertNever(plek);
  }
}

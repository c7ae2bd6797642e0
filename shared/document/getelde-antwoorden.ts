import type { Antwoord } from "#shared/domain/antwoord.ts";
import { isLeeg, type RichText } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { tekstSleutel } from "./tekst-sleutel.ts";

type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What was answered last from the same antwoorden, by the answers that are klaar without a text. */
const gegeven = new WeakMap<Antwoorden, Readonly<{ lege: string; antwoorden: Antwoorden }>>();

/** Whether there is nothing to read in a text, for as long as it lives: at a key one of all texts is a new one. */
const leegheid = new WeakMap<RichText, boolean>();

/**
 * The antwoorden as every figure and every list counts them: what was called klaar is klaar when it has a text to read.
 * The same object as long as nothing of that changes, so that a view is not drawn again for every key.
 */
export function geteldeAntwoorden({
  antwoorden,
  teksten,
}: Pick<Agenda, "antwoorden" | "teksten">): Antwoorden {
  const lege = Object.values(antwoorden).filter(
    ({ vraagId, klaar }) => klaar && isLeegTekst(teksten[tekstSleutel("antwoord", vraagId)]),
  );
  if (lege.length === 0) return antwoorden;
  const sleutel = lege.map(({ vraagId }) => vraagId).join(" ");
  const vorige = gegeven.get(antwoorden);
  if (vorige?.lege === sleutel) return vorige.antwoorden;
  const niet = Object.fromEntries(lege.map((antwoord) => [antwoord.vraagId, { ...antwoord, klaar: false }]));
  const geteld = { ...antwoorden, ...niet };
  gegeven.set(antwoorden, { lege: sleutel, antwoorden: geteld });
  return geteld;
}

function isLeegTekst(tekst: RichText | undefined): boolean {
  if (!tekst) return true;
  const leeg = leegheid.get(tekst) ?? isLeeg(tekst);
  leegheid.set(tekst, leeg);
  return leeg;
}

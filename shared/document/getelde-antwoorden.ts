import { type Antwoord, leegAntwoord } from "#shared/domain/antwoord.ts";
import { isLeeg, type RichText } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { tekstSleutel } from "./tekst-sleutel.ts";

type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What was answered last from the same antwoorden, by the answers that count otherwise than they are stored. */
const gegeven = new WeakMap<Antwoorden, Readonly<{ anders: string; antwoorden: Antwoorden }>>();

/** Whether there is nothing to read in a text, for as long as it lives: at a key one of all texts is a new one. */
const leegheid = new WeakMap<RichText, boolean>();

/**
 * The antwoorden as every figure and every list counts them: what was called klaar is klaar when it has a text to read,
 * and a vraag for which nothing was chosen is one of this round once there is a text. The same object as long as nothing of
 * that changes, so that a view is not drawn again for every key.
 */
export function geteldeAntwoorden({
  antwoorden,
  teksten,
}: Pick<Agenda, "antwoorden" | "teksten">): Antwoorden {
  const anders = [
    ...Object.values(antwoorden).flatMap((antwoord) =>
      antwoord.klaar && isLeegTekst(teksten[tekstSleutel("antwoord", antwoord.vraagId)])
        ? [{ ...antwoord, klaar: false }]
        : [],
    ),
    ...geschreven(teksten).flatMap((vraagId) => {
      const antwoord = antwoorden[vraagId] ?? leegAntwoord(vraagId);
      return antwoord.triage.kind === "open" ? [{ ...antwoord, triage: { kind: "nu" as const } }] : [];
    }),
  ];
  if (anders.length === 0) return antwoorden;
  const sleutel = anders.map(({ vraagId }) => vraagId).join(" ");
  const vorige = gegeven.get(antwoorden);
  if (vorige?.anders === sleutel) return vorige.antwoorden;
  const geteld = {
    ...antwoorden,
    ...Object.fromEntries(anders.map((antwoord) => [antwoord.vraagId, antwoord])),
  };
  gegeven.set(antwoorden, { anders: sleutel, antwoorden: geteld });
  return geteld;
}

const BEGIN = tekstSleutel("antwoord", "");

/** The vragen with a text to read. */
const geschreven = (teksten: Agenda["teksten"]): string[] =>
  Object.entries(teksten).flatMap(([sleutel, tekst]) =>
    sleutel.startsWith(BEGIN) && !isLeegTekst(tekst) ? [sleutel.slice(BEGIN.length)] : [],
  );

function isLeegTekst(tekst: RichText | undefined): boolean {
  if (!tekst) return true;
  const leeg = leegheid.get(tekst) ?? isLeeg(tekst);
  leegheid.set(tekst, leeg);
  return leeg;
}

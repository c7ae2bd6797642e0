import { resolve } from "node:path";
import type { z } from "zod";
import { nl } from "zod/locales";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { lees } from "#electron/services/agenda-files/lees-deur.ts";
import { leesVlot } from "#electron/services/agenda-files/lees-vlot.ts";
import { parseBestand } from "#electron/services/agenda-files/parse-bestand.ts";
import { heeftMeerWaarden } from "#electron/services/agenda-files/tel-json.ts";
import { readLimited } from "#electron/services/files/read-limited.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { controleer as controleerAgenda } from "#shared/controle/controleer.ts";
import { verwijzingVerbroken } from "#shared/controle/regels/verwijzing-verbroken.ts";
import { AgendaBestand, BESTAND_VERSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { vindDubbeleIds } from "#shared/document/dubbele-ids.ts";
import { MAX_LEDEN, MAX_WAARDEN, pastInMaten } from "#shared/document/maten.ts";
import { formatRef } from "#shared/document/ref.ts";
import { isPlain } from "#shared/document/soorten/soort.ts";
import { upcastAgenda } from "#shared/document/upcast.ts";
import { foutZin } from "../fout-zinnen.ts";
import { GEVONDEN, GOED, type Opdracht, VerkeerdGebruik } from "../opdracht.ts";

/** What the schema has to say, in the language of the user. */
const NEDERLANDS = nl().localeError;

/** Checks an agenda file against the schema, its checksums and its history, and whether its references lead somewhere. */
export const valideer: Opdracht = {
  gebruik:
    "agenda valideer <bestand>\n  --json  de uitkomst, leesbaar voor een ander programma\nEindigt met 1 als er iets niet klopt.",
  opties: {},
  aantal: 1,
  doe: async ({ argumenten, vlag, uitvoer }) => {
    const pad = resolve(argumenten[0] ?? "");
    const inhoud = await readLimited(pad, MAX_BESTAND_BYTES).catch((fout) => {
      throw fout instanceof ExpectedFailure ? new VerkeerdGebruik(foutZin(fout)) : fout;
    });
    const opbouw = await zoekFouten(inhoud, pad);
    const fouten = opbouw.length > 0 ? opbouw : await verbrokenVerwijzingen(pad);
    if (vlag("json")) uitvoer.out(JSON.stringify({ geldig: fouten.length === 0, fouten }, null, 2));
    else for (const regel of fouten.length === 0 ? ["Het bestand is geldig."] : fouten) uitvoer.out(regel);
    return fouten.length === 0 ? GOED : GEVONDEN;
  },
};

async function zoekFouten(inhoud: Buffer, pad: string): Promise<string[]> {
  try {
    if (heeftMeerWaarden(inhoud, MAX_WAARDEN)) return [TE_GROOT];
    const { versie, crdt, heeftGeschiedenis, agenda } = parseBestand(inhoud, pad);
    if (versie > BESTAND_VERSIE) return [`Het bestand is van een nieuwere versie (${versie}).`];
    const json = parseJson(inhoud);
    if (json === null)
      return ["Het bestand is na het leesbare deel afgebroken of gewist. De inhoud is te openen."];
    const schema = schemaFouten(json);
    return [
      ...schema,
      ...(agenda === null ? [] : vindDubbeleIds(agenda)).map(
        (plek) => `agenda.${plek}: een eerder deel van deze lijst heeft dezelfde id.`,
      ),
      ...(agenda === null && schema.length === 0
        ? ["Het controlegetal van het leesbare deel klopt niet."]
        : []),
      ...(heeftGeschiedenis && crdt === null
        ? ["Het controlegetal van de geschiedenis (crdt) klopt niet."]
        : []),
      ...(crdt === null ? [] : await geschiedenisFouten(inhoud, pad)),
    ];
  } catch (fout) {
    if (fout instanceof ExpectedFailure) return [foutZin(fout)];
    throw fout;
  }
}

async function geschiedenisFouten(inhoud: Buffer, pad: string): Promise<string[]> {
  if (leesVlot(inhoud, pad)) return [];
  const { deel, handwerk } = await lees("inhoud", { inhoud, pad });
  if (deel !== "geschiedenis") return ["De geschiedenis (crdt) is niet te lezen."];
  return handwerk ? [ONENIG] : [];
}

const ONENIG =
  "Het leesbare deel (agenda) en de geschiedenis (crdt) zijn niet gelijk: het bestand is buiten de app gewijzigd. Bij het openen worden die wijzigingen overgenomen.";

/** What `controleer` says of references, of the same agenda: both have to agree whether a file is sound. */
async function verbrokenVerwijzingen(pad: string): Promise<string[]> {
  const { agenda } = await leesAgendaBestand(pad);
  return controleerAgenda(agenda, raamwerkVan(agenda))
    .filter(({ regel }) => regel === verwijzingVerbroken.id)
    .map(({ ref, zin }) => `${formatRef(ref)}: ${zin}`);
}

/** The JSON of a file; null when it stops halfway. */
function parseJson(inhoud: Buffer): unknown {
  try {
    return JSON.parse(inhoud.toString("utf8").replace(/^\ufeff/u, ""));
  } catch {
    return null;
  }
}

/** What the schema of now says of a file, with the shapes of an earlier version read up as on opening. */
function schemaFouten(json: unknown): string[] {
  if (!pastInMaten(json)) return [TE_GROOT];
  const bestand = isPlain(json)
    ? { ...json, crdt: json.crdt || undefined, agenda: upcastAgenda(json.agenda) }
    : json;
  const gelezen = AgendaBestand.safeParse(bestand, { error: NEDERLANDS });
  if (gelezen.success) return [];
  return gelezen.error.issues.slice(0, 50).map((issue) => `${plaats(issue)}: ${issue.message}`);
}

const TE_GROOT = `bestand: er staat meer in dan in een agenda past (een lijst met meer dan ${MAX_LEDEN.toLocaleString("nl-NL")} delen, of te veel in elkaar).`;

const plaats = ({ path }: z.core.$ZodIssue): string =>
  path.length === 0 ? "bestand" : path.map(String).join(".");

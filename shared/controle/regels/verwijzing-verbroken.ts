import { lijstVan, recordsVan } from "#shared/document/agenda-lijsten.ts";
import { tekstenPerSoort } from "#shared/document/agenda-teksten.ts";
import type { Ref, RefSoort } from "#shared/document/ref.ts";
import { isPlain, type Plain, type Soort, type Verwijzing } from "#shared/document/soorten/soort.ts";
import { SOORTEN } from "#shared/document/soorten/soorten.ts";
import { Geheugen } from "#shared/domain/geheugen.ts";
import { onthoud } from "#shared/domain/onthoud.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { type DoelSoort, leesDoel } from "#shared/domain/verwijsdoel.ts";
import { doelTitel } from "#shared/tekst/doel-titel.ts";
import { geciteerdeBronnen, verwezenDoelen } from "#shared/tekst/gelezen-tekst.ts";
import { type Deel, deelVan, type Onderzocht, TEKSTDELEN } from "../delen.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";
import type { Bevinding } from "../signalering.ts";

const ALLE: readonly Soort[] = SOORTEN;

/** What a reference in a text can lead to, as a reader knows it. */
const DOELEN: Readonly<Record<DoelSoort, string>> = {
  antwoord: "een paragraaf",
  sectie: "een paragraaf",
  onderdeel: "een paragraaf",
  hoofdstuk: "een paragraaf",
  ambitie: "een ambitie",
  actie: "een actie",
  bijlage: "een bijlage",
  tabel: "een tabel",
  anker: "een tabel of kop",
};

/** The slices with records that refer to something, and with what they refer to. */
function delenMetVerwijzing(): Deel[] {
  const naar = new Set(
    ALLE.flatMap(({ verwijzingen }) =>
      Object.values(verwijzingen).flatMap((verwijzing) =>
        "raamwerk" in verwijzing.naar ? [] : verwijzing.naar,
      ),
    ),
  );
  return ALLE.filter(({ naam, verwijzingen }) => naar.has(naam) || Object.keys(verwijzingen).length > 0).map(
    deelVan,
  );
}

/** A reference to something that is not in the agenda, or not in the raamwerk. */
export const verwijzingVerbroken = regel({
  id: "verwijzing-verbroken",
  ernst: "fout",
  groep: "Verbind",
  verder: "Herstel",
  samen: (n) => `${n} verwijzingen wijzen nergens meer naar.`,
  leest: [...new Set([...delenMetVerwijzing(), ...TEKSTDELEN, "bronnen", "raamwerk"] as const)],
  zoek: (onderzocht) => [
    ...ALLE.flatMap((soort) => verbrokenIn(soort, onderzocht)),
    ...bijTeksten(onderzocht),
  ],
});

const perLijst = new Geheugen<readonly Bevinding[]>();

/** The broken references of the records of a soort, as its definition says where each field refers to. */
function verbrokenIn(soort: Soort, onderzocht: Onderzocht): readonly Bevinding[] {
  const velden = Object.entries(soort.verwijzingen).map(([veld, { naar, wat }]) => ({
    veld,
    wat,
    doelen: doelenVan(naar, onderzocht),
  }));
  if (velden.length === 0) return [];
  const { agenda } = onderzocht;
  const doelen = velden.flatMap((veld) => (veld.doelen ? [...veld.doelen.values()] : [GEEN_DOELEN]));
  return perLijst.van([lijstVan(agenda, soort), ...doelen], () =>
    recordsVan(agenda, soort).flatMap((record) =>
      velden.flatMap((veld) => {
        if (!isVerbroken(record[veld.veld], veld.doelen)) return [];
        const ref = { soort: soort.naam as RefSoort, id: String(record[soort.idVeld]), veld: veld.veld };
        return [meld(ref, noemMetWoord(soort, record), veld.wat)];
      }),
    ),
  );
}

const meld = (ref: Ref, bij: string, wat: string, meer = false): Bevinding => ({
  ref,
  zin: `${bij} verwijst naar ${wat} die er niet meer ${meer ? "zijn" : "is"}.`,
  stap: "Kies iets anders, of haal het terug uit de prullenbak.",
});

/** The ids a field can refer to, by soort. Null: whatever it holds, it is not held against the agenda. */
type Doelen = ReadonlyMap<string, ReadonlySet<string>> | null;

const GEEN_DOELEN = {};

/** Null for a list of a raamwerk that is not there, and for a soort by id: of that every record is there. */
function doelenVan(naar: Verwijzing["naar"], { agenda, raamwerk }: Onderzocht): Doelen {
  if ("raamwerk" in naar)
    return raamwerk ? new Map([[naar.raamwerk, idsVan(raamwerk[naar.raamwerk], "id")]]) : null;
  const doelen = ALLE.filter(({ naam }) => naar.includes(naam));
  if (doelen.some(({ leeg }) => leeg !== null)) return null;
  return new Map(doelen.map((doel) => [doel.naam, idsVan(recordsVan(agenda, doel), doel.idVeld)]));
}

/** True when one of what a field refers to is not there: an id, several, a Ref, or nothing. */
function isVerbroken(waarde: unknown, doelen: Doelen): boolean {
  if (doelen === null) return false;
  if (typeof waarde === "string") return !staatErIn(waarde, doelen);
  if (Array.isArray(waarde)) return waarde.some((lid) => isVerbroken(lid, doelen));
  if (!isPlain(waarde) || waarde.soort === "totaal") return false;
  return doelen.get(String(waarde.soort))?.has(String(waarde.id)) !== true;
}

function staatErIn(id: string, doelen: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const ids of doelen.values()) if (ids.has(id)) return true;
  return false;
}

const ids = new WeakMap<readonly Plain[], ReadonlySet<string>>();

const idsVan = (records: readonly Plain[], idVeld: string): ReadonlySet<string> =>
  onthoud(ids, records, (lijst) => new Set(lijst.map((record) => String(record[idVeld]))));

/** One finding for each text, whatever of what it cites or refers to is gone. */
function bijTeksten(onderzocht: Onderzocht): Bevinding[] {
  return tekstenPerSoort(onderzocht.agenda)
    .flat()
    .flatMap(({ ref, tekst }) => {
      const weg = wegUit(tekst, onderzocht);
      return weg.length === 0 ? [] : [meld(ref, "Deze tekst", weg.join(" en "), weg.length > 1)];
    });
}

function wegUit(tekst: RichText, { agenda, raamwerk }: Onderzocht): string[] {
  const bronnen = idsVan(agenda.bronnen, "id");
  const bron = geciteerdeBronnen(tekst).some((id) => !bronnen.has(id)) ? ["een bron"] : [];
  const doelen = verwezenDoelen(tekst)
    .filter((naar) => doelTitel(naar, agenda, raamwerk ?? null) === null)
    .map((naar) => DOELEN[leesDoel(naar)?.soort ?? "anker"]);
  return [...new Set([...bron, ...doelen])];
}

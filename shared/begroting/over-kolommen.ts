import type { TabelKolommen } from "./tabel-kolommen.ts";
import type { Cellen } from "./tsv.ts";

/** A pasted column that is not taken: what stands at its head or in its first cell, and why. */
export type OverKolom = Readonly<{ kolom: number; kop: string; reden: string; bedragen: boolean }>;

/** Which year the user says a column is of, by the place of the column. */
export type KolomKeuze = Readonly<Record<number, number>>;

/** The columns with what the user says of them: a chosen column takes the place of the one that had its year. */
export function metKeuze(vorm: TabelKolommen, keuze: KolomKeuze): TabelKolommen {
  const gekozen = Object.entries(keuze).map(([kolom, jaar]) => ({ kolom: Number(kolom), jaar }));
  const blijft = vorm.jaren.filter(
    ({ kolom, jaar }) => !gekozen.some((ander) => ander.kolom === kolom || ander.jaar === jaar),
  );
  return { ...vorm, jaren: [...blijft, ...gekozen].sort((links, rechts) => links.kolom - rechts.kolom) };
}

/** Every column with something in it that becomes no name, soort or amount. */
export function overKolommen(cellen: Cellen, vorm: TabelKolommen): OverKolom[] {
  const { kop, naam, aard, jaren } = vorm;
  const lijf = cellen.slice(kop + 1);
  const breedte = Math.max(0, ...lijf.map((rij) => rij.length));
  const genomen = new Set([naam, aard, ...jaren.map(({ kolom }) => kolom)]);
  return Array.from({ length: breedte }, (_, kolom) => kolom)
    .filter((kolom) => !genomen.has(kolom))
    .flatMap((kolom) => {
      const gevuld = lijf.map((rij) => (rij[kolom] ?? "").trim()).filter((cel) => cel !== "");
      const [eerste] = gevuld;
      if (eerste === undefined) return [];
      const kopTekst = (cellen[kop]?.[kolom] ?? "").replace(/\s+/gu, " ").trim();
      const bedragen = kolom > naam && gevuld.some((cel) => /\d/u.test(cel) && !/\p{L}{3}/u.test(cel));
      return [{ kolom, kop: kopTekst || eerste, reden: redenVan(kopTekst, bedragen, jaren), bedragen }];
    });
}

function redenVan(kop: string, bedragen: boolean, jaren: TabelKolommen["jaren"]): string {
  if (!bedragen) return "tekst of nummers, geen bedragen";
  const jaar = jaren.find((ander) => kop.includes(String(ander.jaar)))?.jaar;
  return jaar === undefined ? "geen jaar" : `er is al een kolom voor ${jaar}`;
}

import type { Kolom } from "#shared/begroting/kolommen.ts";
import "./rooster.css";

type RoosterKopProps = { kolommen: readonly Kolom[]; metPm: ReadonlySet<string> };

const NAMEN = { naam: "Post", aard: "Soort", actie: "Actie", totaal: "Totaal" } as const;

/** The heads of the columns, always in sight. */
export function RoosterKop({ kolommen, metPm }: RoosterKopProps) {
  return (
    <>
      <colgroup>
        {kolommen.map(({ key, soort }) => (
          <col key={key} className={`kolom-${soort}${metPm.has(key) ? " kolom-slot" : ""}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <th key={kolom.key} scope="col" className={kopKlasse(kolom, metPm)}>
              {kolom.soort === "jaar" ? kolom.jaar : NAMEN[kolom.soort]}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function kopKlasse({ key, soort }: Kolom, metPm: ReadonlySet<string>): string {
  if (soort !== "jaar" && soort !== "totaal") return soort;
  return metPm.has(key) ? "num slot" : "num";
}

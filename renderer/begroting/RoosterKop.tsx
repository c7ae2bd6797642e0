import type { Kolom } from "#shared/begroting/kolommen.ts";
import type { KolomMaat } from "./kolom-maten.ts";
import "./rooster.css";

type RoosterKopProps = { kolommen: readonly Kolom[]; maten: ReadonlyMap<string, KolomMaat> };

const NAMEN = { naam: "Post", aard: "Soort", actie: "Actie", totaal: "Totaal" } as const;

/** The heads of the columns, always in sight. */
export function RoosterKop({ kolommen, maten }: RoosterKopProps) {
  return (
    <>
      <colgroup>
        {kolommen.map(({ key, soort }) => (
          <col key={key} style={soort === "naam" ? {} : { width: `${maten.get(key)?.rem}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <th key={kolom.key} scope="col" className={kopKlasse(kolom, maten)}>
              {kolom.soort === "jaar" ? kolom.jaar : NAMEN[kolom.soort]}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function kopKlasse({ key, soort }: Kolom, maten: RoosterKopProps["maten"]): string {
  if (soort !== "jaar" && soort !== "totaal") return soort;
  return maten.get(key)?.metPm ? "num slot" : "num";
}

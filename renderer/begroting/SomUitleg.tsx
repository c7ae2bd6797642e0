import { Dialog, Heading, Popover } from "react-aria-components";
import { postenInRij, type Rij, rijNaam, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import type { Cel } from "#shared/begroting/selectie.ts";
import { verklaarSom } from "#shared/begroting/verklaar-som.ts";
import { formatBedrag, formatSom, isLegeSom, type Som } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  type Blok,
  type Post,
  postenVan,
  postenVanSoort,
  sumJaar,
  sumJaren,
} from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { begintMetStand, somVanBlok, standBegin } from "#shared/domain/stand.ts";
import { celId } from "./Cel.tsx";
import "../ui/menu.css";
import "./menus.css";

type SomUitlegProps = { begroting: Begroting; rij: Rij; cel: Cel; onClose: () => void };

/** How a calculated cell comes about, line by line; Esc closes it. */
export function SomUitleg({ begroting, rij, cel, onClose }: SomUitlegProps) {
  const jaar = cel.kolom === "totaal" ? null : Number(cel.kolom);
  const som = jaar === null ? somVanJaren(begroting, rij) : somVanRij(begroting, rij, jaar);
  if (!som) return null;
  const element = document.getElementById(celId(cel.rij, cel.kolom));
  return (
    <Popover
      className="zweeft som-uitleg"
      isOpen
      triggerRef={{ current: element }}
      placement="bottom end"
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog>
        <Heading slot="title">
          {rijNaam(rij)} {jaar ?? "over alle jaren"}
        </Heading>
        <p className="zachter">{verklaarSom(begroting, rij, jaar)}</p>
        <table>
          <tbody>
            {regels(begroting, rij, jaar).map(({ id, naam, bedrag }) => (
              <tr key={id}>
                <th scope="row">{naam}</th>
                <td>{bedrag}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Samen</th>
              <td>{formatSom(som)}</td>
            </tr>
          </tfoot>
        </table>
      </Dialog>
    </Popover>
  );
}

type Regel = Readonly<{ id: string; naam: string; bedrag: string }>;

function regels(begroting: Begroting, rij: Rij, jaar: number | null): Regel[] {
  const posten = postenInRij(begroting, rij);
  switch (rij.soort) {
    case "saldo":
      return saldoRegels(begroting, jaar);
    case "post":
      return begroting.jaren.map((j) =>
        regelVan(String(j), formatBedrag(rij.post.bedragen[j]) || "geen bedrag"),
      );
    case "totaal":
      return begroting.blokken
        .filter((blok) => blok.soort === rij.van)
        .map((blok) => ({
          id: blok.id,
          naam: blok.naam.trim() || NAAMLOOS.blok,
          bedrag: formatSom(
            jaar === null
              ? sumJaren(postenVan(begroting, blok.id), begroting.jaren)
              : somVanBlok(begroting, blok, jaar),
          ),
        }));
    case "beginstand":
      return [
        regelVan(`Beginstand ${rij.jaar}`, formatBedrag(rij.blok.beginstand) || "geen bedrag"),
        ...begroting.jaren
          .filter((j) => jaar !== null && j < jaar)
          .map((j) => regelVan(`Mutaties ${j}`, formatSom(sumJaar(posten, j)))),
      ];
    case "blok":
    case "subtotaal":
      return [...beginRegels(begroting, rij, jaar), ...postRegels(begroting, posten, jaar)];
  }
}

const regelVan = (naam: string, bedrag: string): Regel => ({ id: naam, naam, bedrag });

const somOver =
  ({ jaren }: Begroting, jaar: number | null) =>
  (posten: readonly Post[]): Som =>
    jaar === null ? sumJaren(posten, jaren) : sumJaar(posten, jaar);

function saldoRegels(begroting: Begroting, jaar: number | null): Regel[] {
  const som = somOver(begroting, jaar);
  const lasten = som(postenVanSoort(begroting, "lasten"));
  return [
    regelVan("Totaal dekking", formatSom(som(postenVanSoort(begroting, "dekking")))),
    regelVan("Min totaal lasten", formatSom({ ...lasten, euro: -lasten.euro })),
  ];
}

/** What a reserve that goes on from year to year began this one with. */
function beginRegels(begroting: Begroting, { blok }: Rij & { blok: Blok }, jaar: number | null): Regel[] {
  if (jaar === null || blok.soort !== "reserve" || !begintMetStand(begroting, blok)) return [];
  return [regelVan(`Stand begin ${jaar}`, formatSom(standBegin(begroting, blok, jaar)))];
}

function postRegels(begroting: Begroting, posten: readonly Post[], jaar: number | null): Regel[] {
  const som = somOver(begroting, jaar);
  return posten
    .filter((post) => jaar === null || post.bedragen[jaar] !== undefined)
    .map((post) => ({
      id: post.id,
      naam: post.naam.trim() || NAAMLOOS.post,
      bedrag: isLegeSom(som([post])) ? "geen bedrag" : formatSom(som([post])),
    }));
}

import { Dialog, Heading, Popover } from "react-aria-components";
import {
  postenInRij,
  type Rij,
  rijNaam,
  somVanJaren,
  somVanRij,
  verklaarSom,
} from "#shared/begroting/rijen.ts";
import type { Cel } from "#shared/begroting/selectie.ts";
import { formatBedrag, formatSom, type Som } from "#shared/domain/bedrag.ts";
import { type Begroting, type Post, postenVanSoort, sumJaar, sumJaren } from "#shared/domain/begroting.ts";
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
  const som = (posten: readonly Post[]): Som =>
    jaar === null ? sumJaren(posten, begroting.jaren) : sumJaar(posten, jaar);
  if (rij.soort === "saldo") {
    const lasten = som(postenVanSoort(begroting, "lasten"));
    return [
      { id: "dekking", naam: "Totaal dekking", bedrag: formatSom(som(postenVanSoort(begroting, "dekking"))) },
      { id: "lasten", naam: "Min totaal lasten", bedrag: formatSom({ ...lasten, euro: -lasten.euro }) },
    ];
  }
  if (rij.soort === "post")
    return begroting.jaren.map((j) => ({
      id: String(j),
      naam: String(j),
      bedrag: formatBedrag(rij.post.bedragen[j]) || "geen bedrag",
    }));
  const posten = postenInRij(begroting, rij);
  if (rij.soort === "totaal")
    return begroting.blokken
      .filter((blok) => blok.soort === rij.van)
      .map((blok) => ({
        id: blok.id,
        naam: blok.naam.trim() || "Blok zonder naam",
        bedrag: formatSom(som(posten.filter(({ blokId }) => blokId === blok.id))),
      }));
  return posten
    .filter((post) => (jaar === null ? true : post.bedragen[jaar] !== undefined))
    .map((post) => ({
      id: post.id,
      naam: post.naam.trim() || "Post zonder naam",
      bedrag: formatSom(som([post])),
    }));
}

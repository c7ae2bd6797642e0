import { ChevronRight } from "lucide-react";
import { Fragment } from "react";
import { type Gemis, type Item, ontbreekt } from "#shared/controle/per-item.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { formatPlek } from "../state/plek.ts";
import { useRaamwerk } from "../state/use-agenda.ts";
import { Sein } from "../ui/Sein.tsx";
import "../ui/verder.css";
import "./overzicht.css";

/** What asks attention at one thing, and the way to it; `metStap` says the next step too. */
export function ItemRij({ item, metStap = false }: { item: Item; metStap?: boolean }) {
  const raamwerk = useRaamwerk();
  const { ernst, naam, mist, zinnen, stap, verder, naar } = item;
  return (
    <li className="signalering">
      <Sein soort={ernst} />
      <p>
        {mist.length > 0 ? <Mist naam={naam} mist={mist} /> : null}
        {zinnen.join(" ")} {metStap && mist.length < 2 ? <span className="zachter">{stap}</span> : null}
      </p>
      <a className="verder" href={formatPlek(plekVanRef(naar, raamwerk))}>
        {verder}
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
      </a>
    </li>
  );
}

/** What is missing, each a link to where it can be filled in: "Jongerenpunt: probleem, aanpak en trekker ontbreken." */
function Mist({ naam, mist }: { naam: string; mist: readonly Gemis[] }) {
  const raamwerk = useRaamwerk();
  return (
    <>
      <b>{naam}</b>:{" "}
      {mist.map(({ wat, naar }, index) => (
        <Fragment key={wat}>
          {index === 0 ? null : index === mist.length - 1 ? " en " : ", "}
          <a href={formatPlek(plekVanRef(naar, raamwerk))}>{wat}</a>
        </Fragment>
      ))}{" "}
      {ontbreekt(mist.length)}.{" "}
    </>
  );
}

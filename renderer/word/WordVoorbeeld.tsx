import { memo, useEffect, useMemo, useRef, useState } from "react";
import { OPMAAK } from "#shared/word/opmaak.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { Blokken } from "./Blok.tsx";
import { type Vel, vellen } from "./vellen.ts";
import { voorbeeldStijl } from "./voorbeeld-stijl.ts";
import "./voorbeeld.css";

const STIJL = voorbeeldStijl(OPMAAK);

/** How far outside the visible part sheets are already drawn. */
const VOORUIT = "1200px";

/** The document as it will be, sheet by sheet. Only sheets near the visible part are drawn: an agenda can be long. */
export const WordVoorbeeld = memo(function WordVoorbeeld({ tree }: { tree: DocumentTree }) {
  const alle = useMemo(() => vellen(tree), [tree]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="wv" style={STIJL} aria-label="Voorbeeld van het document" tabIndex={0}>
      {alle.map((vel, index) => (
        <VelView key={vel.id} vel={vel} tree={tree} kop={index > 0} />
      ))}
    </section>
  );
});

function VelView({ vel, tree, kop }: { vel: Vel; tree: DocumentTree; kop: boolean }) {
  const [zichtbaar, ref] = useInZicht();
  return (
    <div
      className={`wv-vel${vel.liggend ? " wv-vel-liggend" : ""}${vel.vervolg ? " wv-vel-vervolg" : ""}`}
      ref={ref}
    >
      {kop && !vel.vervolg ? <p className="wv-koptekst">{tree.header}</p> : null}
      {tree.watermark === null ? null : (
        <p className="wv-watermerk" aria-hidden>
          {tree.watermark}
        </p>
      )}
      {zichtbaar ? <Blokken blokken={vel.blokken} tree={tree} /> : null}
    </div>
  );
}

function useInZicht() {
  const ref = useRef<HTMLDivElement>(null);
  const [zichtbaar, setZichtbaar] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const waarnemer = new IntersectionObserver(
      (meldingen) => setZichtbaar((was) => was || meldingen.some((melding) => melding.isIntersecting)),
      { root: element.parentElement, rootMargin: VOORUIT },
    );
    waarnemer.observe(element);
    return () => waarnemer.disconnect();
  }, []);
  return [zichtbaar, ref] as const;
}

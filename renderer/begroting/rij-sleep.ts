import type { DragEvent, RefObject } from "react";
import { legPost } from "#shared/document/edits/post.ts";
import { postenVan } from "#shared/domain/begroting.ts";
import { postVan, type RoosterContext, rijVan } from "./rooster-context.ts";
import { kiesCel } from "./rooster-store.ts";

type Doel = Readonly<{ rij: HTMLElement; kant: "voor" | "na" }>;

/** Moving a post by its grip: it lands before or after another post, or first in a blok. */
export function rijSleep(context: () => RoosterContext, tabel: RefObject<HTMLTableElement | null>) {
  let gesleept: string | null = null;
  const klaar = () => {
    gesleept = null;
    markeer(tabel.current, null);
  };
  return {
    onDragStart: (event: DragEvent) => {
      const rij = rijElement(event.target);
      if (!rij || !(event.target as Element).closest("[data-greep]")) return;
      gesleept = rij.dataset.rij ?? null;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.setDragImage(rij, 12, 14);
    },
    onDragOver: (event: DragEvent) => {
      const doel = gesleept === null ? null : doelVan(event);
      if (!doel) return;
      event.preventDefault();
      markeer(tabel.current, doel);
    },
    onDrop: (event: DragEvent) => {
      const doel = doelVan(event);
      if (gesleept === null || !doel) return;
      event.preventDefault();
      legNeer(context(), gesleept, doel);
      klaar();
    },
    onDragEnd: klaar,
  };
}

const rijElement = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("tr[data-rij]") : null;

function doelVan(event: DragEvent): Doel | null {
  const rij = rijElement(event.target);
  if (!rij?.matches(".postrij, .blokrij")) return null;
  const { top, height } = rij.getBoundingClientRect();
  const boven = event.clientY < top + height / 2;
  return { rij, kant: boven && rij.matches(".postrij") ? "voor" : "na" };
}

function markeer(tabel: HTMLTableElement | null, doel: Doel | null): void {
  for (const rij of tabel?.querySelectorAll<HTMLElement>("tr[data-doel]") ?? [])
    if (rij !== doel?.rij) delete rij.dataset.doel;
  if (doel) doel.rij.dataset.doel = doel.kant;
}

function legNeer(context: RoosterContext, gesleept: string, { rij, kant }: Doel): void {
  const post = postVan(context, { rij: gesleept, kolom: "naam" });
  const bij = rijVan(context, { rij: rij.dataset.rij ?? "", kolom: "naam" });
  if (!post || !bij || !("blok" in bij) || bij.key === gesleept) return;
  const buren = postenVan(context.begroting, bij.blok.id).filter(({ id }) => id !== post.id);
  const index = bij.soort === "post" ? buren.indexOf(bij.post) + (kant === "na" ? 1 : 0) : 0;
  context.session.doe(legPost(post.id, { blokId: bij.blok.id, na: buren[index - 1]?.id ?? null }));
  kiesCel({ rij: gesleept, kolom: "naam" });
}

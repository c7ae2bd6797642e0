import type * as Y from "yjs";
import type { Agenda } from "#shared/document/agenda.ts";
import { patchAgenda, toggleJaar } from "#shared/document/agenda-velden.ts";
import { LOCAL } from "#shared/document/layout.ts";
import { UITVOERINGSJAREN } from "#shared/domain/periode.ts";

/**
 * Moves the uitvoeringsagenda to start in another year, as one edit: the begroting gets its years. A year that
 * falls outside and has an amount stays in the begroting; nothing that was typed goes out of sight.
 */
export function zetUitvoeringVanaf(doc: Y.Doc, { begroting }: Agenda, vanaf: number): void {
  const jaren = Array.from({ length: UITVOERINGSJAREN }, (_, index) => vanaf + index);
  const gevuld = new Set(begroting.posten.flatMap(({ bedragen }) => Object.keys(bedragen).map(Number)));
  doc.transact(() => {
    patchAgenda(doc, { uitvoeringVanaf: vanaf });
    for (const jaar of jaren) if (!begroting.jaren.includes(jaar)) toggleJaar(doc, jaar, true);
    for (const jaar of begroting.jaren)
      if (!jaren.includes(jaar) && !gevuld.has(jaar)) toggleJaar(doc, jaar, false);
  }, LOCAL);
}

import { herstelRegels } from "./regels.ts";

/** A page of a PDF that a browser shows has a break after every line; a text of a mail or program is laid out with spaces. */
const REGELEINDE = "br[role='presentation']";

/** Makes paragraphs of text that came as loose lines: out of a PDF in a browser, or laid out beforehand. */
export function herstelAlineas(body: HTMLElement): void {
  for (const einde of [...body.querySelectorAll(REGELEINDE)]) {
    const ouder = einde.parentElement;
    if (ouder && body.contains(einde)) maakAlineas(ouder);
  }
  for (const blok of [...body.querySelectorAll("pre")]) maakAlineas(blok);
}

/** Only when there is nothing but lines: looks and links inside them would be lost. */
function maakAlineas(ouder: Element): void {
  if (ouder.querySelector("a[href], b, strong, i, em, table, ul, ol, p, [data-bron], [data-voetnoot]"))
    return;
  for (const einde of ouder.querySelectorAll("br")) einde.replaceWith("\n");
  const alineas = herstelRegels(ouder.textContent ?? "").split(/\n+/u);
  ouder.replaceChildren(
    ...alineas.map((tekst) => {
      const alinea = ouder.ownerDocument.createElement("p");
      alinea.append(tekst);
      return alinea;
    }),
  );
}

const VERWIJZING = "a[style*='mso-footnote-id'], a[style*='mso-endnote-id']";

/** Word pastes a footnote as a link in the text and its words at the end; brings the words to the place of the mark. */
export function haalVoetnotenBinnen(body: HTMLElement): void {
  const teksten = new Map<string, string>();
  for (const noot of body.querySelectorAll<HTMLElement>(
    "[style*='mso-element:footnote'], [style*='mso-element:endnote']",
  )) {
    if (noot.id === "") continue;
    for (const teken of noot.querySelectorAll(VERWIJZING)) teken.remove();
    teksten.set(noot.id, schoneTekst(noot));
    noot.remove();
  }
  for (const verwijzing of body.querySelectorAll<HTMLElement>(VERWIJZING)) {
    const tekst = teksten.get(nootId(verwijzing));
    if (tekst === undefined) continue;
    const voetnoot = body.ownerDocument.createElement("span");
    voetnoot.dataset.voetnoot = tekst;
    verwijzing.replaceWith(voetnoot);
  }
  for (const lijst of body.querySelectorAll(
    "[style*='mso-element:footnote-list'], [style*='mso-element:endnote-list']",
  ))
    lijst.remove();
}

function nootId(verwijzing: HTMLElement): string {
  return /mso-(?:foot|end)note-id:\s*([\w-]+)/iu.exec(verwijzing.getAttribute("style") ?? "")?.[1] ?? "";
}

function schoneTekst(element: Element): string {
  return (element.textContent ?? "").replace(/[\s\u00a0]+/gu, " ").trim();
}

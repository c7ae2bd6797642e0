/** Makes quotes of the paragraphs that have one of the two styles of Word for them; what follows each other is one quote. */
export function wordCitaten(body: HTMLElement): void {
  for (const alinea of [...body.querySelectorAll("p[class^='MsoQuote'], p[class^='MsoIntenseQuote']")]) {
    const vorige = alinea.previousElementSibling;
    if (vorige?.matches("blockquote[data-word]")) {
      vorige.append(alinea);
      continue;
    }
    const citaat = body.ownerDocument.createElement("blockquote");
    citaat.dataset.word = "";
    alinea.replaceWith(citaat);
    citaat.append(alinea);
  }
}

/** What only a program reads: the same formula once more. */
const DUBBEL = "annotation, annotation-xml";

/** Writes formulas in a line as a reader would type them: 1/2, x², √(a+b). */
export function schrijfWiskunde(body: HTMLElement): void {
  for (const formule of body.querySelectorAll("math")) {
    for (const dubbel of formule.querySelectorAll(DUBBEL)) dubbel.remove();
    formule.replaceWith(...inRegel([...formule.children], body.ownerDocument));
  }
}

function inRegel(delen: readonly Element[], pagina: Document): Node[] {
  return delen.flatMap((deel) => schrijf(deel, pagina));
}

function schrijf(deel: Element, pagina: Document): Node[] {
  const [eerste = [], tweede = [], derde = []] = [...deel.children].map((kind) => schrijf(kind, pagina));
  const tekst = (inhoud: string) => pagina.createTextNode(inhoud);
  const verzet = (tag: "sup" | "sub", inhoud: Node[]) => {
    const element = pagina.createElement(tag);
    element.append(...inhoud);
    return element;
  };
  switch (deel.localName) {
    case "mfrac":
      return [...tussenHaken(eerste, pagina), tekst("/"), ...tussenHaken(tweede, pagina)];
    case "msup":
      return [...eerste, verzet("sup", tweede)];
    case "msub":
      return [...eerste, verzet("sub", tweede)];
    case "msubsup":
      return [...eerste, verzet("sub", tweede), verzet("sup", derde)];
    case "msqrt":
      return [tekst("√("), ...inRegel([...deel.children], pagina), tekst(")")];
    case "mroot":
      return [verzet("sup", tweede), tekst("√("), ...eerste, tekst(")")];
    default:
      return deel.children.length > 0
        ? inRegel([...deel.children], pagina)
        : [tekst((deel.textContent ?? "").trim())];
  }
}

/** A part of a fraction that is more than one number or name stands in brackets. */
function tussenHaken(inhoud: Node[], pagina: Document): Node[] {
  const kaal = inhoud.map(({ textContent }) => textContent).join("");
  return /^[\p{L}\p{N}.,]*$/u.test(kaal)
    ? inhoud
    : [pagina.createTextNode("("), ...inhoud, pagina.createTextNode(")")];
}

/** What a style sheet may say about a class that changes what a text means. */
const BETEKENIS =
  /^(?:text-decoration(?:-line)?|vertical-align|mso-text-raise|font-family|mso-symbol-font-family|display|mso-hide|font-weight|font-style)$/u;

/** Of these the looks count; a class of a whole paragraph is its house style. */
const BINNEN_EEN_REGEL = /^(SPAN|FONT|A|TD|TH)$/u;

/**
 * Writes what the style sheet of a pasted page says about a class into the elements that have it. Excel, Word and
 * Outlook say there that something is struck out, raised, bold or hidden.
 */
export function schrijfStijlbladUit(pagina: Document): void {
  for (const [naam, stijl] of leesStijlblad(pagina)) {
    for (const element of pagina.body.getElementsByClassName(naam)) {
      if (!BINNEN_EEN_REGEL.test(element.tagName)) continue;
      const cel = /^T[DH]$/u.test(element.tagName);
      const geldt = cel ? stijl.filter(([wat]) => wat !== "vertical-align") : stijl;
      const regels = geldt.map(([wat, waarde]) => `${wat}:${waarde}`);
      element.setAttribute("style", [...regels, element.getAttribute("style") ?? ""].join(";"));
    }
  }
}

type Stijl = readonly (readonly [string, string])[];

function leesStijlblad(pagina: Document): Map<string, Stijl> {
  const perNaam = new Map<string, Stijl>();
  for (const blad of pagina.querySelectorAll("style")) {
    const regels = (blad.textContent ?? "").replace(/<!--|-->|\/\*[\s\S]*?(?:\*\/|$)/gu, "");
    for (const [, kop = "", inhoud = ""] of regels.matchAll(/(?<![^{}])([^{}]+)\{([^{}]*)\}/gu)) {
      const stijl = leesStijl(inhoud);
      if (stijl.length === 0) continue;
      for (const [, naam = ""] of kop.matchAll(/(?:^|,)\s*\w*\.([\w-]+)\s*(?=,|$)/gu))
        perNaam.set(naam, [...(perNaam.get(naam) ?? []), ...stijl]);
    }
  }
  return perNaam;
}

function leesStijl(inhoud: string): Stijl {
  return inhoud.split(";").flatMap((regel) => {
    const [naam = "", waarde = ""] = regel.split(/:(.*)/su).map((deel) => deel.trim());
    return BETEKENIS.test(naam) && waarde !== "" ? [[naam, waarde] as const] : [];
  });
}

/** What an element says itself about one property of its looks, in small letters; null when it says nothing. */
export function stijlVan(element: Element, eigenschap: string): string | null {
  const stijl = element.getAttribute("style");
  if (stijl === null) return null;
  let gevonden: string | null = null;
  for (const regel of stijl.split(";")) {
    const dubbelepunt = regel.indexOf(":");
    if (regel.slice(0, dubbelepunt).trim().toLowerCase() !== eigenschap) continue;
    gevonden = regel
      .slice(dubbelepunt + 1)
      .replace(/!\s*important/iu, "")
      .trim()
      .toLowerCase();
  }
  return gevonden;
}

/** The first font an element asks for, in small letters; null when it asks for none. */
export function lettertypeVan(element: Element): string | null {
  const familie =
    stijlVan(element, "mso-symbol-font-family") ??
    stijlVan(element, "font-family") ??
    uitKorteVorm(stijlVan(element, "font")) ??
    element.getAttribute("face")?.toLowerCase();
  const eerste = familie?.split(",")[0]?.replace(/["']/gu, "").trim();
  return eerste === undefined || eerste === "" ? null : eerste;
}

/** The font in `font: 7.0pt "Times New Roman"`. */
function uitKorteVorm(font: string | null): string | null {
  return font === null ? null : (/(?:^|\s)[^\s\d]*\d\S*\s+([\s\S]+)$/u.exec(font)?.[1] ?? null);
}

/** True when what stands in the element is struck out. */
export function isDoorgehaald(element: Element): boolean {
  if (/^(S|STRIKE|DEL)$/u.test(element.tagName)) return true;
  if (element.matches(".msoDel")) return true;
  return ["text-decoration", "text-decoration-line"].some((eigenschap) =>
    stijlVan(element, eigenschap)?.includes("line-through"),
  );
}

/** Whether what stands in the element is raised or lowered, by its tag or by its style; null when it stands on the line. */
export function hoogteVan(element: Element): "hoog" | "laag" | null {
  if (element.tagName === "SUP") return "hoog";
  if (element.tagName === "SUB") return "laag";
  if (!/^(SPAN|FONT|A|B|I|EM|STRONG|SMALL)$/u.test(element.tagName)) return null;
  const lijn = stijlVan(element, "vertical-align") ?? stijlVan(element, "font-variant-position");
  if (lijn === "super") return "hoog";
  if (lijn === "sub") return "laag";
  const verschuiving = Number.parseFloat(
    stijlVan(element, "mso-text-raise") ?? (lijn?.endsWith("%") ? lijn : "0"),
  );
  if (Number.isNaN(verschuiving) || verschuiving === 0) return null;
  return verschuiving > 0 ? "hoog" : "laag";
}

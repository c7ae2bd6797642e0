// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { noodgevalPagina } from "#electron/main/noodgeval-pagina.ts";

const lees = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const knoppen = (pagina: Document): string[] =>
  [...pagina.querySelectorAll("button")].map((knop) => knop.textContent ?? "");

describe("the page of a window that keeps crashing", () => {
  it("offers to load it again, a copy and the Word document, without any script", () => {
    const pagina = lees(noodgevalPagina({ bestandsnaam: "Regio.agenda.json", melding: "geen" }));

    expect(knoppen(pagina)).toEqual(["Opnieuw laden", "Bewaar een kopie", "Exporteer naar Word"]);
    expect(pagina.querySelector("script, [onclick], [style]")).toBeNull();
    expect(pagina.documentElement.lang).toBe("nl");
    expect(pagina.body.textContent).toContain("Regio.agenda.json");
  });

  it("offers no copy when no agenda was open", () => {
    expect(knoppen(lees(noodgevalPagina({ bestandsnaam: null, melding: "geen" })))).toEqual([
      "Opnieuw laden",
    ]);
  });

  it.each([
    ["kopie", "De kopie is bewaard."],
    ["word", "Het Word-document is gemaakt."],
    ["mislukt", "Dat is niet gelukt. Kies een andere map of een andere naam."],
  ] as const)("says how it went: %s", (melding, zin) => {
    const pagina = lees(noodgevalPagina({ bestandsnaam: "Regio.agenda.json", melding }));

    expect(pagina.querySelector("[role=status]")?.textContent).toBe(zin);
  });

  it("shows the name of a file as text, whatever it is", () => {
    const bestandsnaam = `<img src=x onerror="1">&amp;'"</p><script>1</script>.agenda.json`;
    const pagina = lees(noodgevalPagina({ bestandsnaam, melding: "geen" }));

    expect(pagina.querySelector("img, script")).toBeNull();
    expect(pagina.querySelector(".bestand")?.textContent).toContain(bestandsnaam);
  });
});

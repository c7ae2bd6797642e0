import { describe, expect, it } from "vitest";
import { failureMessage } from "#renderer/failure-messages.ts";

describe("a file that is no agenda", () => {
  it.each([
    ["verslag.docx", "Dit is een Word-bestand, geen meerjarenagenda"],
    ["Begroting 2026.XLSX", "Dit is een Excel-bestand, geen meerjarenagenda"],
    ["/map/advies.pdf", "Dit is een PDF-bestand, geen meerjarenagenda"],
    ["foto.JPG", "Dit is een afbeelding, geen meerjarenagenda"],
    ["regio.agenda.json", "Dit bestand kunnen we niet lezen"],
    ["", "Dit bestand kunnen we niet lezen"],
  ])("is named as what it is: %s", (detail, kop) => {
    expect(failureMessage({ code: "file-foreign", detail }).kop).toBe(kop);
  });
});

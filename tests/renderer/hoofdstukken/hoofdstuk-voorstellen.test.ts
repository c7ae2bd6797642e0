import { describe, expect, it } from "vitest";
import { hulpBij, openVoorstellen } from "#renderer/hoofdstukken/hoofdstuk-voorstellen.ts";

describe("suggested chapters", () => {
  it("leave out the titles that are in use, whatever their capitals", () => {
    const titels = openVoorstellen([{ titel: " samenvatting" }, { titel: "Iets eigens" }]).map(
      ({ titel }) => titel,
    );

    expect(titels).not.toContain("Samenvatting");
    expect(titels).toContain("Inleiding");
  });

  it("bring a question to write from, and a plain hint for a title of one's own", () => {
    expect(hulpBij("Visie")).toMatch(/\?$/u);
    expect(hulpBij("Eigen titel")).toMatch(/\.$/u);
  });
});

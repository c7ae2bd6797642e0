import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2 AA and below; what axe calls best practice is not asked. */
const NIVEAUS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type AxeOpties = Readonly<{
  /** The part of the page to look at, as a CSS selector. */
  deel?: string;
  /** In a second theme only colours can differ. */
  alleenKleur?: boolean;
}>;

/** What axe finds now, a line each that begins with `waar`; empty when nothing. */
export async function axeFindings(page: Page, waar: string, opties: AxeOpties = {}): Promise<string[]> {
  const { deel = "html", alleenKleur = false } = opties;
  // The pages of the app have no frames; without legacy mode axe opens a page of its own every time.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(deel);
  // Telling of all that is in order takes as long as looking for what is not.
  axe.options({ resultTypes: ["violations"] });
  const { violations } = await (alleenKleur
    ? axe.withRules(["color-contrast"])
    : axe.withTags(NIVEAUS)
  ).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${waar}: ${id} bij ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(", ")}`,
  );
}

import type { DocxPackage } from "./docx-package.ts";
import { fieldRules } from "./field-rules.ts";
import { languageRules } from "./language-rules.ts";
import { linkRules } from "./link-rules.ts";
import { structureRules } from "./structure-rules.ts";
import { tableRules } from "./table-rules.ts";

/** One thing a Word file must have; answers a line for every place where it is not so. */
export type Rule = (docx: DocxPackage) => string[];

/** Every rule by its name. */
export const RULES = {
  ...structureRules,
  ...tableRules,
  ...fieldRules,
  ...linkRules,
  ...languageRules,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** What is wrong with a Word file beyond what the schema says; empty when it may go to a college. */
export function lintDocx(docx: DocxPackage): string[] {
  return Object.entries(RULES).flatMap(([name, rule]) => rule(docx).map((fault) => `${name}: ${fault}`));
}

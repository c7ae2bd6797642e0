import { isVanRechts } from "#shared/domain/schrijfrichting.ts";
import type { Run } from "../tree/document-tree.ts";

/** True when the line is read from right to left. */
export function isFromRight(runs: readonly Run[]): boolean {
  return isVanRechts(runs.map((run) => (run.kind === "text" ? run.text : "")).join(""));
}

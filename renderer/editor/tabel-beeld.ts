import { TableView } from "@tiptap/extension-table";
import type { ViewMutationRecord } from "@tiptap/pm/view";

/** Draws a table; what a browser leaves beside its cells is drawn over, because it is no part of the text. */
export class TabelBeeld extends TableView {
  override ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    return type === "attributes" && !this.contentDOM.contains(target);
  }
}

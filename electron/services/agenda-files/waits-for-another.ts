import type * as Y from "yjs";

/** True when a document holds an edit it cannot place yet, because that stands on one that has not come. */
export const waitsForAnother = ({ store }: Y.Doc): boolean =>
  store.pendingStructs !== null || store.pendingDs !== null;

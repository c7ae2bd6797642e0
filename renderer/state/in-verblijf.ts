import type * as Y from "yjs";
import { LOCAL, VERVOLG } from "#shared/document/layout.ts";
import { huidigVerblijf } from "../ui/concepten.ts";

/**
 * Makes an edit of the user's own: a step to undo, or more of the same step when it is made while the user stays in one
 * field and did nothing else since. Answers whether it changed anything.
 */
export function inVerblijf(undo: Y.UndoManager, maak: (origin: symbol) => boolean): boolean {
  const verblijf = huidigVerblijf();
  if (verblijf === null) return maak(LOCAL);
  const isLaatste = stappen.get(verblijf) !== undefined && stappen.get(verblijf) === undo.undoStack.at(-1);
  const anders = maak(isLaatste ? VERVOLG : LOCAL);
  const stap = undo.undoStack.at(-1);
  if (!anders || isLaatste || !stap) return anders;
  stappen.set(verblijf, stap);
  verblijf.terug = () => {
    if (undo.undoStack.at(-1) !== stap) return false;
    undo.undo();
    undo.clear(false, true);
    return true;
  };
  return anders;
}

const stappen = new WeakMap<object, unknown>();

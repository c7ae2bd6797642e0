import { Fragment, type NodeType, type Node as PmNode, type Schema, Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { CellSelection, isInTable, selectionCell, TableMap } from "@tiptap/pm/tables";

/**
 * Fits what is pasted into the table where the caret is: each cell becomes a head or not as the cell it takes the place of.
 * A table among other text is laid open, for a table does not stand inside a table.
 */
export function pasInTabel(slice: Slice, state: EditorState): Slice {
  if (!isInTable(state)) return slice;
  const tabel = alleenTabel(slice, state.schema);
  if (!tabel) return new Slice(legOpen(slice.content), slice.openStart, slice.openEnd);
  const doel = plaats(state);
  const map = TableMap.get(tabel);
  const rijen: PmNode[] = [];
  tabel.forEach((rij, offset) => {
    const cellen: PmNode[] = [];
    rij.forEach((cel, celOffset) => {
      const { top, left } = map.findCell(offset + 1 + celOffset);
      cellen.push(typeOp(doel, top, left, state.schema).create(cel.attrs, cel.content));
    });
    rijen.push(rij.copy(Fragment.from(cellen)));
  });
  return new Slice(Fragment.from(tabel.copy(Fragment.from(rijen))), 0, 0);
}

/**
 * The caret in the first chosen cell when more cells are pasted than were chosen: then they go on from there,
 * and none is cut off. Null when everything fits.
 */
export function ruimte(slice: Slice, state: EditorState): Transaction | null {
  const { selection } = state;
  const tabel = alleenTabel(slice, state.schema);
  if (!(selection instanceof CellSelection) || !tabel) return null;
  const { width, height } = TableMap.get(tabel);
  const { rect, start, map } = plaats(state);
  if (width <= rect.right - rect.left && height <= rect.bottom - rect.top) return null;
  const cel = start + (map.map[rect.top * map.width + rect.left] ?? 0);
  return state.tr.setSelection(TextSelection.near(state.doc.resolve(cel + 1)));
}

/** The table of a slice that is cells and nothing else. */
function alleenTabel({ content }: Slice, { nodes }: Schema): PmNode | null {
  const kinderen = content.content;
  const [eerste] = kinderen;
  if (eerste && kinderen.length === 1 && eerste.type === nodes.table) return eerste;
  const rijen = kinderen.length > 0 && kinderen.every(({ type }) => type === nodes.tableRow);
  return rijen ? (nodes.table?.create(null, content) ?? null) : null;
}

function legOpen(content: Fragment): Fragment {
  const blokken: PmNode[] = [];
  content.forEach((node) => {
    if (node.isInline || node.isTextblock) blokken.push(node);
    else if (node.type.spec.tableRole === undefined) blokken.push(node.copy(legOpen(node.content)));
    else blokken.push(...legOpen(node.content).content);
  });
  return Fragment.from(blokken);
}

type Plaats = Readonly<{
  tabel: PmNode;
  start: number;
  map: TableMap;
  rect: Readonly<{ top: number; left: number; right: number; bottom: number }>;
}>;

function plaats(state: EditorState): Plaats {
  const { selection } = state;
  const cel = selection instanceof CellSelection ? selection.$anchorCell : selectionCell(state);
  const kop = selection instanceof CellSelection ? selection.$headCell : cel;
  const tabel = cel.node(-1);
  const start = cel.start(-1);
  const map = TableMap.get(tabel);
  return { tabel, start, map, rect: map.rectBetween(cel.pos - start, kop.pos - start) };
}

function typeOp({ tabel, map, rect }: Plaats, rij: number, kolom: number, { nodes }: Schema): NodeType {
  const gewoon = nodes.tableCell;
  if (!gewoon) throw new Error("a text has tables");
  const top = rect.top + rij;
  if (top >= map.height) return gewoon;
  const pos = map.map[top * map.width + Math.min(rect.left + kolom, map.width - 1)];
  return (pos === undefined ? null : tabel.nodeAt(pos)?.type) ?? gewoon;
}

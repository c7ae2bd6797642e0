import { Fragment, type Node as PmNode, Slice } from "@tiptap/pm/model";

/** What is pasted without the ankers that are in the agenda already: references go on leading to where they led. */
export function zonderDubbelAnker(slice: Slice, heeftAnker: (anker: string) => boolean): Slice {
  const kaal = (inhoud: Fragment): Fragment => Fragment.from(inhoud.content.map(zonder));
  const zonder = (node: PmNode): PmNode => {
    const { anker } = node.attrs;
    if (node.isText || node.isLeaf) return node;
    const attrs =
      typeof anker === "string" && heeftAnker(anker) ? { ...node.attrs, anker: null } : node.attrs;
    return node.type.create(attrs, kaal(node.content), node.marks);
  };
  return new Slice(kaal(slice.content), slice.openStart, slice.openEnd);
}

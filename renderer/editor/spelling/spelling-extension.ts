import { Extension } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Woordcontrole } from "./woordcontrole.ts";
import { type Woord, woordenIn } from "./woorden.ts";
import "../tekst.css";

type SpellingOptions = { controle: Woordcontrole };

/** A word in the text of an editor, between two places. */
export type WoordPlek = Readonly<{ woord: string; van: number; tot: number }>;

const PAUZE_MS = 350;
const key = new PluginKey<DecorationSet>("spelling");

/** Underlines words that are known to be wrong, a moment after typing stops; the text itself is never touched. */
export const Spelling = Extension.create<SpellingOptions>({
  name: "spelling",

  addProseMirrorPlugins() {
    const { controle } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, set) => {
            const nieuw = transaction.getMeta(key) as DecorationSet | undefined;
            return nieuw ?? (transaction.docChanged ? set.map(transaction.mapping, transaction.doc) : set);
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => new Onderstreper(view, controle),
      }),
    ];
  },
});

/** The underlined word at a place in the text, or null when there is none. */
export function foutWoordOp(state: EditorState, pos: number): WoordPlek | null {
  const gevonden = key.getState(state)?.find(pos, pos)[0];
  if (!gevonden) return null;
  const { from, to } = gevonden;
  return { woord: state.doc.textBetween(from, to), van: from, tot: to };
}

class Onderstreper {
  private readonly view: EditorView;
  private readonly controle: Woordcontrole;
  private readonly stop: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView, controle: Woordcontrole) {
    this.view = view;
    this.controle = controle;
    this.stop = controle.subscribe(() => this.draw());
    view.dom.addEventListener("blur", this.plan);
    this.plan();
  }

  update(view: EditorView, before: EditorState): void {
    if (before.doc !== view.state.doc || !before.selection.eq(view.state.selection)) this.plan();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.view.dom.removeEventListener("blur", this.plan);
    this.stop();
  }

  private readonly plan = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), PAUZE_MS);
  };

  private check(): void {
    const woorden = new Set<string>();
    eachTextblock(this.view.state.doc, (block) => {
      for (const { woord } of woordenVan(block)) woorden.add(woord);
    });
    this.draw();
    void this.controle.leer(woorden);
  }

  private draw(): void {
    if (this.view.isDestroyed) return;
    const { state } = this.view;
    const set = DecorationSet.create(state.doc, this.decorations(state));
    if (sameSet(set, key.getState(state))) return;
    this.view.dispatch(state.tr.setMeta(key, set).setMeta("addToHistory", false));
  }

  /** The word that is being typed is left alone until the caret leaves it. */
  private decorations(state: EditorState): Decoration[] {
    const caret = this.view.hasFocus() && state.selection.empty ? state.selection.head : -1;
    const decorations: Decoration[] = [];
    eachTextblock(state.doc, (block, begin) => {
      for (const { woord, van } of woordenVan(block)) {
        const from = begin + van;
        const to = from + woord.length;
        if (to !== caret && this.controle.isFout(woord)) decorations.push(onderstreping(from, to));
      }
    });
    return decorations;
  }
}

const onderstreping = (from: number, to: number): Decoration =>
  Decoration.inline(from, to, { class: "spelfout" });

function eachTextblock(doc: PmNode, visit: (block: PmNode, begin: number) => void): void {
  doc.descendants((node, pos) => {
    if (node.isTextblock) visit(node, pos + 1);
    return !node.isTextblock;
  });
}

const gelezen = new WeakMap<PmNode, readonly Woord[]>();

/** Words by paragraph; a paragraph that did not change keeps its node, so it is read once. */
function woordenVan(block: PmNode): readonly Woord[] {
  const bekend = gelezen.get(block);
  if (bekend) return bekend;
  const woorden = woordenIn(block.textBetween(0, block.content.size, undefined, "\ufffc"));
  gelezen.set(block, woorden);
  return woorden;
}

function sameSet(links: DecorationSet, rechts: DecorationSet | undefined): boolean {
  const a = links.find();
  const b = rechts?.find() ?? [];
  return (
    a.length === b.length && a.every(({ from, to }, index) => b[index]?.from === from && b[index]?.to === to)
  );
}

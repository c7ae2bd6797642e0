import { Extension } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Inline } from "#shared/domain/rich-text.ts";
import { type RegelTreffer, treffersInRegel } from "#shared/zoeken/regel-treffers.ts";
import type { ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { useZoek, vergeetMarkering, type ZoekState } from "../../state/zoek-store.ts";
import { isEigen } from "../yjs-binding.ts";
import "./zoek-markering.css";

type MarkeringOptions = { sleutel: string };

const key = new PluginKey("zoekMarkering");

/** Marks in a text what this window looks for, and brings the chosen hit into view. */
export const ZoekMarkering = Extension.create<MarkeringOptions>({
  name: "zoekMarkering",

  onFocus() {
    useZoek.setState({ tekst: this.options.sleutel });
  },

  onUpdate({ transaction }) {
    if (isEigen(transaction)) vergeetMarkering();
  },

  addProseMirrorPlugins() {
    const { sleutel } = this.options;
    return [
      new Plugin({
        key,
        props: { decorations: (state) => tekenMarkering(state, sleutel) },
        view: (view) => {
          const toon = () => toonGekozen(view, sleutel);
          const frame = requestAnimationFrame(toon);
          const stop = useZoek.subscribe((nu, vorige) => {
            if (nu.vraag === vorige.vraag && nu.gekozen === vorige.gekozen) return;
            view.dispatch(view.state.tr.setMeta(key, true).setMeta("addToHistory", false));
            toon();
            if (nu.paneel === null && vorige.paneel !== null) kiesTreffer(view, sleutel, vorige);
          });
          return {
            destroy: () => {
              cancelAnimationFrame(frame);
              stop();
            },
          };
        },
      }),
    ];
  },
});

function tekenMarkering({ doc }: EditorState, sleutel: string): DecorationSet {
  const { vraag, gekozen } = useZoek.getState();
  if (!vraag) return DecorationSet.empty;
  const decorations = treffersVan(doc, vraag).map(({ van, tot, noot }, nummer) => {
    const isGekozen = gekozen?.sleutel === sleutel && gekozen.nummer === nummer;
    const teken = { class: isGekozen ? "zoektreffer is-gekozen" : "zoektreffer" };
    return noot ? Decoration.node(van, tot, teken) : Decoration.inline(van, tot, teken);
  });
  return DecorationSet.create(doc, decorations);
}

/** The hits in the order of the text. */
function treffersVan(doc: PmNode, vraag: ZoekVraag): RegelTreffer[] {
  const gevonden: RegelTreffer[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const inlines = (node.content.toJSON() ?? []) as Inline[];
    for (const treffer of treffersInRegel(inlines, vraag))
      gevonden.push({ ...treffer, van: pos + 1 + treffer.van, tot: pos + 1 + treffer.tot });
    return false;
  });
  return gevonden;
}

/** Selects the hit that was shown last, so that one can go on at that place. */
function kiesTreffer(view: EditorView, sleutel: string, { vraag, gekozen }: ZoekState): void {
  if (!vraag || gekozen?.sleutel !== sleutel) return;
  const treffer = treffersVan(view.state.doc, vraag)[gekozen.nummer];
  if (!treffer) return;
  view.focus();
  const selectie = TextSelection.create(view.state.doc, treffer.van, treffer.tot);
  view.dispatch(view.state.tr.setSelection(selectie).scrollIntoView());
}

function toonGekozen({ dom, isDestroyed }: EditorView, sleutel: string): void {
  const { gekozen } = useZoek.getState();
  if (isDestroyed || !gekozen) return;
  const eerste = dom.querySelector(".zoektreffer");
  if (gekozen.sleutel === null && eerste) useZoek.setState({ gekozen: { ...gekozen, sleutel } });
  if (gekozen.sleutel === sleutel)
    dom.querySelector(".zoektreffer.is-gekozen")?.scrollIntoView({ block: "start" });
}

import { type EditorVenstersProps, RegelVensters } from "./RegelVensters.tsx";
import { Verwijzen, VerwijzingVenster } from "./verwijzingen/VerwijzingVensters.tsx";
import { VoetnootVenster } from "./voetnoot/VoetnootVenster.tsx";

/** The dialog, card or menu a text asked for. */
export function EditorVensters(props: EditorVenstersProps) {
  const { editor, venster, voorstellen, onClose } = props;
  if (venster.soort === "verwijzing") return <Verwijzen editor={editor} onClose={onClose} />;
  if (venster.soort !== "kaart") return <RegelVensters {...props} />;
  const { pos } = venster;
  const node = editor.state.doc.nodeAt(pos);
  const bij = editor.view.nodeDOM(pos);
  if (!node || !(bij instanceof Element)) return null;
  const kaart = { editor, pos, bij, onClose };
  switch (node.type.name) {
    case "verwijzing":
      return <VerwijzingVenster {...kaart} naar={String(node.attrs.naar)} />;
    case "voetnoot":
      return <VoetnootVenster {...kaart} voorstellen={voorstellen} />;
    default:
      return <RegelVensters {...props} />;
  }
}

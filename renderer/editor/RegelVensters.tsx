import type { Editor } from "@tiptap/core";
import { vindRaamwerkBron } from "#shared/document/edits/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { maakNieuw } from "../state/maak-nieuw.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import type { EditorVraag } from "./editor-vraag.ts";
import { BronKaart } from "./kaarten/BronKaart.tsx";
import { type BronKeuze, BronKiezer } from "./kaarten/BronKiezer.tsx";
import { LinkDialoog } from "./kaarten/LinkDialoog.tsx";
import { SpellingMenu } from "./kaarten/SpellingMenu.tsx";
import { naMenu } from "./na-menu.ts";
import { openLink } from "./open-link.ts";
import { caretAchter, doe, insertBron, patchAtoom, verwijderAtoom } from "./opmaak.ts";
import { raamwerkBronInBibliotheek, uniekPerAdres } from "./raamwerk-bron.ts";
import { foutWoordOp } from "./spelling/spelling-extension.ts";
import { leerWoord, vervangWoord } from "./spelling/spelling-herstel.ts";
import { TekstMenuVenster } from "./TekstMenuVenster.tsx";

type VensterProps = { editor: Editor; onClose: () => void };

export type EditorVenstersProps = VensterProps & {
  venster: EditorVraag;
  voorstellen: readonly RaamwerkBron[];
  /** Asks for another dialog or card in place of this one. */
  onVraag: (vraag: EditorVraag) => void;
};

/** The dialog, card or menu a line of text asked for, in a text or in a footnote. */
export function RegelVensters({ editor, venster, voorstellen, onVraag, onClose }: EditorVenstersProps) {
  switch (venster.soort) {
    case "bron":
      return <Citeren editor={editor} voorstellen={voorstellen} onClose={onClose} />;
    case "link":
      return <LinkVenster editor={editor} onClose={onClose} />;
    case "kaart":
      return <CitaatVenster editor={editor} pos={venster.pos} onClose={onClose} />;
    case "spelling":
      return <SpellingVenster editor={editor} pos={venster.pos} onClose={onClose} />;
    case "menu":
      return <TekstMenuVenster editor={editor} venster={venster} onVraag={onVraag} onClose={onClose} />;
    default:
      return null;
  }
}

function Citeren({ editor, voorstellen, onClose }: Omit<EditorVenstersProps, "venster" | "onVraag">) {
  const session = useSession();
  const bronnen = useAgenda((agenda) => agenda.bronnen);
  const idVan = (keuze: BronKeuze): string => {
    if (keuze.soort === "bron") return keuze.bron.id;
    if (keuze.soort === "nieuw") return maakNieuw(session, "bron", keuze.velden).id;
    return raamwerkBronInBibliotheek(session, keuze.bron);
  };
  const kies = (keuze: BronKeuze, vindplaats: string) => {
    onClose();
    naMenu(() => insertBron(editor, idVan(keuze), vindplaats));
  };
  return (
    <BronKiezer
      bronnen={bronnen}
      voorstellen={uniekPerAdres(voorstellen).filter((bron) => !vindRaamwerkBron(bronnen, bron))}
      onKies={kies}
      onClose={onClose}
    />
  );
}

function LinkVenster({ editor, onClose }: VensterProps) {
  const href = String(editor.getAttributes("link").href ?? "");
  const leeg = editor.state.selection.empty && href === "";
  const sluitEn = (stap: () => void) => {
    onClose();
    naMenu(stap);
  };
  const kies = (adres: string, tekst: string) =>
    sluitEn(() =>
      doe(editor, (chain) =>
        leeg
          ? chain.insertContent({
              type: "text",
              text: tekst === "" ? adres.replace(/^mailto:/u, "") : tekst,
              marks: [{ type: "link", attrs: { href: adres } }],
            })
          : chain.extendMarkRange("link").setLink({ href: adres }),
      ),
    );
  return (
    <LinkDialoog
      href={href}
      metTekst={leeg}
      onKies={kies}
      onVerwijder={() => sluitEn(() => doe(editor, (chain) => chain.extendMarkRange("link").unsetLink()))}
      onClose={onClose}
    />
  );
}

function CitaatVenster({ editor, pos, onClose }: VensterProps & { pos: number }) {
  const node = editor.state.doc.nodeAt(pos);
  const bij = editor.view.nodeDOM(pos);
  if (node?.type.name !== "bronVerwijzing" || !(bij instanceof Element)) return null;
  const { bronId, vindplaats } = node.attrs;
  const props = { editor, pos, bij, onClose };
  return <BronVenster {...props} bronId={String(bronId)} vindplaats={String(vindplaats)} />;
}

type AtoomProps = VensterProps & { pos: number; bij: Element };

function BronVenster(props: AtoomProps & { bronId: string; vindplaats: string }) {
  const { editor, pos, bij, bronId, vindplaats, onClose } = props;
  const bron = useAgenda((agenda) => agenda.bronnen.find(({ id }) => id === bronId));
  const ga = useView((state) => state.ga);
  const sluit = () => {
    onClose();
    naMenu(() => caretAchter(editor, pos));
  };
  const verwijder = () => {
    onClose();
    naMenu(() => verwijderAtoom(editor, pos, "bronVerwijzing"));
  };
  return (
    <BronKaart
      bij={bij}
      bron={bron}
      vindplaats={vindplaats}
      onVindplaats={(nieuw) => patchAtoom(editor, pos, "bronVerwijzing", { vindplaats: nieuw.trim() })}
      onNaarBron={() => ga({ scherm: "bronnen", ref: { soort: "bron", id: bronId } })}
      onOpen={openLink}
      onVerwijder={verwijder}
      onClose={sluit}
    />
  );
}

function SpellingVenster({ editor, pos, onClose }: VensterProps & { pos: number }) {
  const plek = foutWoordOp(editor.state, pos);
  const bij = plek
    ? (editor.view.domAtPos(plek.van + 1).node.parentElement?.closest(".spelfout") ?? null)
    : null;
  if (!plek || !bij) return null;
  const daarna = (stap: () => void) => {
    onClose();
    naMenu(stap);
  };
  const leer = () => {
    leerWoord(plek.woord);
    editor.view.focus();
  };
  return (
    <SpellingMenu
      bij={bij}
      woord={plek.woord}
      onKies={(suggestie) => daarna(() => vervangWoord(editor, plek, suggestie))}
      onLeer={() => daarna(leer)}
      onClose={onClose}
    />
  );
}

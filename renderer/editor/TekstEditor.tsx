import { Editor } from "@tiptap/core";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Edit } from "#shared/document/edits/edit.ts";
import { vindOnbekendInTekst } from "#shared/document/onbekend.ts";
import { tekstFragment } from "#shared/document/teksten.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { heeftAnker } from "#shared/tekst/doel-titel.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { useApp } from "../state/app-store.ts";
import { useSession } from "../state/use-agenda.ts";
import { bibliotheekVan } from "./bibliotheek.ts";
import { EditorVensters } from "./EditorVensters.tsx";
import { editorExtensions } from "./editor-extensions.ts";
import type { EditorVraag } from "./editor-vraag.ts";
import { openLink } from "./open-link.ts";
import { insertBron } from "./opmaak.ts";
import { meldWeggelaten } from "./plakken/meld-weggelaten.ts";
import { TekstLezen } from "./RichTextView.tsx";
import { spelling, volgSpelling } from "./spelling/agenda-spelling.ts";
import { foutWoordOp } from "./spelling/spelling-extension.ts";
import { stempelNaPauze } from "./stempel-na-pauze.ts";
import { TekstVoet } from "./TekstVoet.tsx";
import { useKlikNaast } from "./use-klik-naast.ts";
import { nummeringVan } from "./verwijzingen/nummering.ts";
import { Werkbalk } from "./werkbalk/Werkbalk.tsx";
import { isEigen } from "./yjs-binding.ts";
import "./tekst.css";
import "./editor.css";
import "./editor-veld.css";

/** What a screen can do with a text that is open in an editor. */
export type TekstHandle = Readonly<{
  focus: () => void;
  /** Puts a citation where the caret is. */
  citeer: (bronId: string, vindplaats?: string) => void;
}>;

type TekstEditorProps = {
  /** The key of the text in the agenda; see `shared/domain/tekst-id.ts`. */
  tekstKey: string;
  /** What this text is, for people who cannot see the screen: "Antwoord op vraag 3". */
  label: string;
  placeholder?: string;
  alleenLezen?: boolean;
  /** `vel` fills its place and scrolls, `veld` is as high as its text and shows its toolbar while it has focus. */
  soort?: "vel" | "veld";
  /** Sources of the raamwerk that are offered for citing, beside the bibliotheek. */
  voorstellen?: readonly RaamwerkBron[];
  /** Stands at the right of the foot. */
  voet?: ReactNode;
  /** Called on Ctrl+Enter. */
  onKlaar?: () => void;
  /** Belongs to the bookkeeping of a change, when typing stops or the text is left. */
  bijSchrijven?: Edit;
  /** Called with what one can do with the text once it is there, and with null when it goes. */
  onReady?: (handle: TekstHandle | null) => void;
};

/**
 * The editor of one text of the agenda: saves while typing, shares undo with the whole agenda, and shows the text
 * for reading only when it may not be changed or holds something this version does not know.
 */
export function TekstEditor(props: TekstEditorProps) {
  const session = useSession();
  const { tekstKey, label, alleenLezen = false, soort = "vel" } = props;
  const onbekend = !session.alleenLezen && vindOnbekendInTekst(session.doc, tekstKey).length > 0;
  if (alleenLezen || session.alleenLezen || onbekend)
    return (
      <div className={`teksteditor teksteditor-${soort}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
        <section className="teksteditor-rol" aria-label={label} data-gebied tabIndex={0}>
          {onbekend ? (
            <p className="teksteditor-melding">
              Deze tekst is met een nieuwere versie gemaakt. U kunt hem lezen, niet wijzigen.
            </p>
          ) : null}
          <TekstLezen tekstKey={tekstKey} />
        </section>
        <TekstVoet tekstKey={tekstKey}>{props.voet}</TekstVoet>
      </div>
    );
  return <Schrijven key={tekstKey} {...props} session={session} soort={soort} />;
}

type SchrijvenProps = TekstEditorProps & { session: AgendaSession; soort: "vel" | "veld" };

function Schrijven(props: SchrijvenProps) {
  const { tekstKey, label, soort, session, voorstellen = [], voet } = props;
  const [venster, setVenster] = useState<EditorVraag | null>(null);
  const schil = useRef<HTMLDivElement>(null);
  const vlak = useRef<HTMLDivElement>(null);
  const huidig = useRef(props);
  huidig.current = props;
  const editor = useTekst(session, vlak, huidig, (gevraagd, nu) => {
    if (gevraagd.soort === "klaar") return klaar(huidig.current);
    if (gevraagd.soort === "werkbalk") return focusWerkbalk(schil.current);
    if (gevraagd.soort === "spelling" && !foutWoordOp(nu.state, gevraagd.pos)) return false;
    setVenster(gevraagd);
    return true;
  });
  useKlikNaast(editor, schil);
  return (
    <div className={`teksteditor teksteditor-${soort}`} ref={schil}>
      {editor ? (
        <Werkbalk
          editor={editor}
          label={label}
          vraag={(gevraagd) => {
            setVenster(gevraagd);
            return true;
          }}
        />
      ) : null}
      <div className="teksteditor-rol" ref={vlak} data-gebied />
      <TekstVoet tekstKey={tekstKey}>{voet}</TekstVoet>
      {editor && venster ? (
        <EditorVensters
          editor={editor}
          venster={venster}
          voorstellen={voorstellen}
          onVraag={setVenster}
          onClose={() => setVenster(null)}
        />
      ) : null}
    </div>
  );
}

/** How far each text was scrolled when it was left, in this window. */
const gescrold = new Map<string, number>();

/** Makes the editor when the text is shown, and ends it when the text goes; nothing is drawn again while typing. */
function useTekst(
  session: AgendaSession,
  vlak: React.RefObject<HTMLDivElement | null>,
  huidig: React.RefObject<SchrijvenProps>,
  vraag: (vraag: EditorVraag, editor: Editor) => boolean,
): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const laatsteVraag = useRef(vraag);
  laatsteVraag.current = vraag;
  useEffect(volgSpelling, []);
  useLayoutEffect(() => {
    if (!vlak.current) return;
    const { tekstKey, label } = huidig.current;
    const stempel = stempelNaPauze(session, tekstKey, () => huidig.current.bijSchrijven);
    const nieuw: Editor = new Editor({
      element: vlak.current,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: ["link"],
      extensions: editorExtensions({
        sleutel: tekstKey,
        fragment: tekstFragment(session.doc, tekstKey),
        undo: session.undo,
        bibliotheek: bibliotheekVan(session),
        nummering: nummeringVan(session),
        heeftAnker: (anker) => heeftAnker(session.store.getState().agenda, anker),
        spelling,
        typografie: () => useApp.getState().instellingen.typografie,
        placeholder: () => huidig.current.placeholder ?? "Schrijf hier.",
        vraag: (gevraagd) => laatsteVraag.current(gevraagd, nieuw),
        openLink,
        weggelaten: meldWeggelaten,
      }),
      editorProps: { attributes: attributesOf(label) },
      onUpdate: ({ transaction }) => isEigen(transaction) && stempel.gewijzigd(),
      onBlur: () => stempel.nu(),
    });
    setEditor(nieuw);
    const rol = vlak.current;
    rol.scrollTop = gescrold.get(tekstKey) ?? 0;
    huidig.current.onReady?.(handleOf(nieuw));
    return () => {
      gescrold.set(tekstKey, rol.scrollTop);
      stempel.nu();
      huidig.current.onReady?.(null);
      nieuw.destroy();
    };
  }, [session, vlak, huidig]);
  const { label } = huidig.current;
  useEffect(() => {
    editor?.setOptions({ editorProps: { attributes: attributesOf(label) } });
  }, [editor, label]);
  return editor;
}

function attributesOf(label: string): Record<string, string> {
  return {
    class: "tekst",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    spellcheck: "false",
    lang: "nl",
    "data-eerste": "",
  };
}

function handleOf(editor: Editor): TekstHandle {
  return {
    focus: () => editor.view.focus(),
    citeer: (bronId, vindplaats = "") => {
      insertBron(editor, bronId, vindplaats);
    },
  };
}

function klaar({ onKlaar }: TekstEditorProps): boolean {
  onKlaar?.();
  return onKlaar !== undefined;
}

function focusWerkbalk(schil: HTMLElement | null): boolean {
  const knop = schil?.querySelector<HTMLElement>('[role="toolbar"] button');
  knop?.focus();
  return knop !== null && knop !== undefined;
}

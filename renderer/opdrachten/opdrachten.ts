import type { OpdrachtId } from "#shared/api/opdracht-ids.ts";
import { NAVIGATIE } from "../navigatie/navigatie-items.ts";
import { closeAgenda, saveInstellingen, useApp, zoomPagina } from "../state/app-store.ts";
import { maakNieuw } from "../state/maak-nieuw.ts";
import { formatPlek, type Plek, parsePlek } from "../state/plek.ts";
import { useView } from "../state/view-store.ts";
import { openZoekPaneel } from "../state/zoek-store.ts";
import { commitConcepten } from "../ui/concepten.ts";
import { bewaarAls, bewaarNu, openBestand, openVoorbeeld } from "./bestand-opdrachten.ts";
import { voegSamen } from "./samenvoegen.ts";
import { sluitVenster } from "./sluit-venster.ts";
import { setZoom } from "./zoom.ts";

/** One thing the user can ask for: in the menu, the palette, by key, and from the native menu by its id. */
export type Opdracht = Readonly<{
  id: OpdrachtId;
  label: string;
  /** As shown and as matched: "Ctrl+Shift+E". */
  toets?: string;
  /** Only offered while an agenda is open. */
  metAgenda: boolean;
  /** Not offered where the browser itself does this, with the same keys. */
  vanBrowser?: boolean;
  /** Not offered while the agenda is only to be read. */
  wijzigt?: boolean;
  doe: () => void;
}>;

const view = () => useView.getState();

/** Making something new from anywhere; its screen takes the name. */
const maak: readonly Opdracht[] = (
  [
    ["maak-actie", "Nieuwe actie", "actie", "acties"],
    ["maak-ambitie", "Nieuwe ambitie", "ambitie", "ambities"],
    ["maak-bron", "Nieuwe bron", "bron", "bronnen"],
    ["maak-partner", "Nieuwe partner", "partner", "partners"],
    ["maak-hoofdstuk", "Nieuw hoofdstuk", "hoofdstuk", "hoofdstukken"],
  ] as const
).map(([id, label, soort, scherm]) => ({
  id,
  label,
  metAgenda: true,
  wijzigt: true,
  doe: () => {
    const { session } = useApp.getState();
    const leeg = soort === "partner" ? { naam: "" } : { titel: "" };
    if (session) view().ga({ scherm, ref: maakNieuw(session, soort, leeg) } as Plek);
  },
}));

const themas: readonly Opdracht[] = (
  [
    ["systeem", "zoals de computer"],
    ["licht", "licht"],
    ["donker", "donker"],
    ["contrast", "hoog contrast, licht"],
    ["contrast-donker", "hoog contrast, donker"],
  ] as const
).map(([thema, naam]) => ({
  id: `thema-${thema}` as const,
  label: `Thema: ${naam}`,
  metAgenda: false,
  doe: () => void saveInstellingen({ thema }),
}));

/** The navigation as commands: Ctrl+1 … Ctrl+9 in the order of the screen. */
const ga: readonly Opdracht[] = NAVIGATIE.flatMap(({ items }) => items).map(({ label, plek }, index) => ({
  id: `ga-${formatPlek(plek).slice(2).replaceAll("/", "-")}` as OpdrachtId,
  label: `Ga naar ${label}`,
  metAgenda: true,
  doe: () => view().ga(plek),
  ...(index < 9 ? { toets: `Ctrl+${index + 1}` } : {}),
}));

/** Every command of the app, in the order in which the palette offers them. */
export const OPDRACHTEN: readonly Opdracht[] = [
  { id: "zoeken", label: "Zoeken", toets: "Ctrl+K", metAgenda: true, doe: () => view().toonPaneel("zoeken") },
  {
    id: "zoek-tekst",
    label: "Zoek in de teksten",
    toets: "Ctrl+F",
    metAgenda: true,
    doe: () => openZoekPaneel("zoek"),
  },
  {
    id: "vervang",
    label: "Zoek en vervang",
    toets: "Ctrl+H",
    metAgenda: true,
    doe: () => openZoekPaneel("vervang"),
  },
  {
    id: "naar-word",
    label: "Naar Word",
    toets: "Ctrl+Shift+E",
    metAgenda: true,
    doe: () => view().toonPaneel("word"),
  },
  { id: "ongedaan", label: "Ongedaan maken", toets: "Ctrl+Z", metAgenda: true, doe: undo },
  { id: "opnieuw", label: "Opnieuw doen", toets: "Ctrl+Y", metAgenda: true, doe: redo },
  { id: "bewaar", label: "Bewaar nu", toets: "Ctrl+S", metAgenda: true, doe: () => void bewaarNu() },
  {
    id: "bewaar-als",
    label: "Bewaar als",
    toets: "Ctrl+Shift+S",
    metAgenda: true,
    doe: () => void bewaarAls(),
  },
  {
    id: "nieuw",
    label: "Nieuwe agenda",
    toets: "Ctrl+N",
    metAgenda: false,
    doe: () => view().toonPaneel("nieuw"),
  },
  {
    id: "openen",
    label: "Open een bestand",
    toets: "Ctrl+O",
    metAgenda: false,
    doe: () => void openBestand(),
  },
  { id: "voorbeeld", label: "Bekijk het voorbeeld", metAgenda: false, doe: () => void openVoorbeeld() },
  { id: "samenvoegen", label: "Voeg een kopie samen", metAgenda: true, doe: () => void voegSamen() },
  ...ga,
  { id: "triage", label: "Triage: kies per vraag", metAgenda: true, doe: gaNaarTriage },
  {
    id: "signaleringen",
    label: "Alle signaleringen",
    metAgenda: true,
    doe: () => view().ga({ scherm: "signaleringen" }),
  },
  {
    id: "gegevens",
    label: "Gegevens van de agenda",
    metAgenda: true,
    doe: () => view().ga({ scherm: "agendagegevens" }),
  },
  { id: "versies", label: "Eerdere versies", metAgenda: true, doe: () => view().ga({ scherm: "versies" }) },
  {
    id: "instellingen",
    label: "Instellingen",
    toets: "Ctrl+,",
    metAgenda: false,
    doe: () => view().toonPaneel("instellingen"),
  },
  {
    id: "handleiding",
    label: "Handleiding",
    toets: "F1",
    metAgenda: false,
    doe: () => view().toonPaneel("handleiding"),
  },
  { id: "toetsen", label: "Alle toetsen", metAgenda: false, doe: () => view().toonPaneel("toetsen") },
  {
    id: "licenties",
    label: "Licenties van derden",
    metAgenda: false,
    doe: () => view().toonPaneel("licenties"),
  },
  ...maak,
  ...themas,
  {
    id: "zoom-in",
    label: "Groter",
    toets: "Ctrl+=",
    metAgenda: false,
    vanBrowser: true,
    doe: () => setZoom((zoom) => zoom + 0.1),
  },
  {
    id: "zoom-uit",
    label: "Kleiner",
    toets: "Ctrl+-",
    metAgenda: false,
    vanBrowser: true,
    doe: () => setZoom((zoom) => zoom - 0.1),
  },
  {
    id: "zoom-normaal",
    label: "Normale grootte",
    toets: "Ctrl+0",
    metAgenda: false,
    vanBrowser: true,
    doe: () => setZoom(() => 1),
  },
  { id: "sluiten", label: "Sluit deze agenda", metAgenda: true, doe: () => void closeAgenda() },
  { id: "venster-sluit", label: "Sluit het venster", metAgenda: false, doe: () => void sluitVenster() },
];

/** True when a command can be done now, in this host. */
export function kanNu({ metAgenda, vanBrowser = false, wijzigt = false }: Opdracht): boolean {
  if (wijzigt && useApp.getState().session?.alleenLezen) return false;
  if (vanBrowser && zoomPagina === null) return false;
  return !metAgenda || useApp.getState().session !== null;
}

/** Does a command by its id; false when there is none or it cannot be done now. */
export function doeOpdracht(id: string): boolean {
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.id === id);
  if (!opdracht || !kanNu(opdracht)) return false;
  commitConcepten();
  opdracht.doe();
  return true;
}

/** The triage of the onderdeel the user is in, or of the first. */
function gaNaarTriage(): void {
  const { plek, ga: naar } = view();
  naar({ scherm: "triage", onderdeel: "onderdeel" in plek ? plek.onderdeel : "aanbod" });
}

function undo(): void {
  useApp.getState().session?.undo.undo();
}

function redo(): void {
  useApp.getState().session?.undo.redo();
}

/** Keeps with every undo step the place where it was made, and goes back there when it is undone. */
export function followUndo(): () => void {
  const session = useApp.getState().session;
  if (!session) return () => {};
  const remember = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
    if (!stackItem.meta.has("plek")) stackItem.meta.set("plek", formatPlek(view().plek));
  };
  const goBack = ({ stackItem, type }: { stackItem: { meta: Map<unknown, unknown> }; type: string }) => {
    const plek = stackItem.meta.get("plek");
    if (typeof plek !== "string") return;
    const counterpart = type === "undo" ? session.undo.redoStack : session.undo.undoStack;
    counterpart.at(-1)?.meta.set("plek", plek);
    if (plek !== formatPlek(view().plek)) view().ga(parsePlek(plek));
  };
  session.undo.on("stack-item-added", remember);
  session.undo.on("stack-item-popped", goBack);
  return () => {
    session.undo.off("stack-item-added", remember);
    session.undo.off("stack-item-popped", goBack);
  };
}

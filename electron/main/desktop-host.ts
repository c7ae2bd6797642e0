import { existsSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { app, type BrowserWindow, dialog, type OpenDialogOptions, shell } from "electron";
import type { Host, KiesVraag } from "#electron/services/host.ts";
import type { Caller } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import type { OpenRequests } from "./open-requests.ts";
import type { Pages } from "./pages.ts";
import { setSystemThema } from "./window.ts";

const AGENDA_FILTER = { name: "Agenda", extensions: ["agenda.json", "json"] };
const WORD_FILTER = { name: "Word-document", extensions: ["docx"] };

/** What a user may open from the app: documents it wrote, never a program. */
const TE_OPENEN = [".docx"];

/** The Host port with native dialogs. */
export function createDesktopHost(pages: Pages, openRequests: OpenRequests, documenten: string): Host {
  const vensterVan = ({ client }: Caller): BrowserWindow => {
    const venster = pages.windowOf(client);
    if (!venster) throw new ExpectedFailure("cancelled");
    return venster;
  };
  return {
    soort: "desktop",
    dialogen: true,
    chooseFile: (vraag, caller) => choose(vensterVan(caller), vraag, documenten),
    showFile: async (pad, hoe) => {
      if (hoe === "map") return shell.showItemInFolder(pad);
      if (!TE_OPENEN.includes(extname(pad).toLowerCase())) throw new ExpectedFailure("no-access", pad);
      const fout = await shell.openPath(pad);
      if (fout !== "") throw new ExpectedFailure("file-missing", fout);
    },
    openExternal: async (url, caller) => {
      if (!(await mayOpen(vensterVan(caller), url))) throw new ExpectedFailure("cancelled");
      await shell.openExternal(url);
    },
    showOwnLicences: async () => {
      const pad = chromiumLicenties().find((kandidaat) => existsSync(kandidaat));
      if (pad === undefined) throw new ExpectedFailure("file-missing", CHROMIUM_LICENTIES);
      const fout = await shell.openPath(pad);
      if (fout !== "") throw new ExpectedFailure("no-access", fout);
    },
    makeDownload: () => null,
    paste: async (caller, alsTekst) => {
      const { webContents } = vensterVan(caller);
      if (alsTekst) webContents.pasteAndMatchStyle();
      else webContents.paste();
    },
    close: async (caller) => pages.windowOf(caller.client)?.destroy(),
    takeOpenBijStart: (caller) => openRequests.take(vensterVan(caller).id),
    noteOpened: (pad) => app.addRecentDocument(pad),
    setThema: setSystemThema,
  };
}

const CHROMIUM_LICENTIES = "LICENSES.chromium.html";

/** Where Electron's own file can be: beside the program, in a macOS app, or beside the app of a runtime on macOS. */
function chromiumLicenties(): string[] {
  const programma = dirname(process.execPath);
  return [programma, process.resourcesPath, resolve(programma, "..", "..", "..")].map((map) =>
    join(map, CHROMIUM_LICENTIES),
  );
}

async function choose(
  venster: BrowserWindow,
  { doel, voorstel }: KiesVraag,
  map: string,
): Promise<string | null> {
  if (doel === "openen") {
    const opties: OpenDialogOptions = {
      title: "Open een agenda",
      buttonLabel: "Open",
      defaultPath: map,
      filters: [AGENDA_FILTER],
      properties: ["openFile"],
    };
    const { canceled, filePaths } = await dialog.showOpenDialog(venster, opties);
    return canceled ? null : (filePaths[0] ?? null);
  }
  const { canceled, filePath } = await dialog.showSaveDialog(venster, {
    title: doel === "word" ? "Bewaar het Word-document" : "Bewaar de agenda als",
    buttonLabel: "Bewaar",
    defaultPath: `${map}/${veiligVoorstel(voorstel)}`,
    filters: [doel === "word" ? WORD_FILTER : AGENDA_FILTER],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  return canceled || filePath === "" ? null : metExtensie(filePath, doel === "word" ? ".docx" : EXTENSIE);
}

const veiligVoorstel = (voorstel: string): string =>
  basename(voorstel.replace(/[<>:"/\\|?*\p{Cc}]/gu, " ")).trim();

/** The path with the extension it has to have; the dialogs know only the part after the last dot. */
export function metExtensie(pad: string, extensie: string): string {
  if (pad.toLowerCase().endsWith(extensie)) return pad;
  const zonder = extensie === EXTENSIE ? pad.replace(/\.json$/iu, "") : pad;
  return `${dirname(zonder)}/${basename(zonder)}${extensie}`;
}

async function mayOpen(venster: BrowserWindow, url: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(venster, {
    type: "question",
    title: "Link openen",
    message: url.startsWith("mailto:") ? "Een e-mail schrijven?" : "Deze pagina openen in uw browser?",
    detail: url,
    buttons: ["Open", "Annuleer"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

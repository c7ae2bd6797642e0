import type { Caller, Input, Output } from "#shared/api/contract.ts";
import type { Instellingen } from "#shared/api/instellingen.ts";

export type KiesVraag = Input<"bestand/kies">;

/** What differs per host; the rest of the services knows nothing of Electron, browser or terminal. */
export type Host = Readonly<{
  soort: Output<"app/start">["host"];
  /** Whether there are native file dialogs and a file manager to show a file in. */
  dialogen: boolean;
  /** Asks for a path; null when the user cancels, an `ExpectedFailure` with `no-dialog` where there is no dialog. */
  chooseFile: (vraag: KiesVraag, caller: Caller) => Promise<string | null>;
  /** Opens a document in the program of the system, or shows it in its folder. */
  showFile: (pad: string, hoe: "open" | "map") => Promise<void>;
  /** Opens a link that was already found safe, after the user said so. */
  openExternal: (url: string, caller: Caller) => Promise<void>;
  /** Shows the licences of what the host itself is made of; refused with `no-dialog` where it shows nothing. */
  showOwnLicences: () => Promise<void>;
  /** Makes a file available once for download and answers where; null where files are simply on disk. */
  makeDownload: (pad: string) => string | null;
  /** Pastes what is on the clipboard at the caret of the caller; refused with `no-dialog` where the page itself can. */
  paste: (caller: Caller, alsTekst: boolean) => Promise<void>;
  /** Closes the window of the caller. */
  close: (caller: Caller) => Promise<void>;
  /** The agenda this window was asked to open at start; answers it once. */
  takeOpenBijStart: (caller: Caller) => string | null;
  /** Hears of every agenda that was opened, for the list of recent documents of the system. */
  noteOpened: (pad: string) => void;
  /** Lets what the host draws itself follow the theme the user chose. */
  setThema: (thema: Instellingen["thema"]) => void;
}>;

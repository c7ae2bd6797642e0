import { BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import type { OpdrachtId } from "#shared/api/opdracht-ids.ts";

type Item = MenuItemConstructorOptions;

const LIJN: Item = { type: "separator" };

/** Gives a command to the page of the window in front; the page knows whether it can be done now. */
function opdracht(label: string, id: OpdrachtId, accelerator?: string): Item {
  return {
    label,
    id,
    ...(accelerator ? { accelerator } : {}),
    // The page listens to these keys itself: it knows whether the focus is in a text field.
    registerAccelerator: false,
    click: (_, venster) => {
      if (venster instanceof BrowserWindow)
        venster.webContents.send("event", { type: "menu/opdracht", opdracht: id });
    },
  };
}

export type MenuActies = Readonly<{ nieuwVenster: () => void; over: () => void }>;

/** macOS keeps the recent documents in the menu; elsewhere they are on the start screen and the taskbar. */
const RECENT: Item[] =
  process.platform === "darwin"
    ? [
        {
          label: "Open recent",
          role: "recentDocuments",
          submenu: [{ label: "Wis deze lijst", role: "clearRecentDocuments" }],
        },
      ]
    : [];

/** The Dutch application menu, with the keys of the page. */
export function menuTemplate({ nieuwVenster, over }: MenuActies): Item[] {
  return [
    {
      label: "&Bestand",
      submenu: [
        opdracht("Nieuwe agenda", "nieuw", "CmdOrCtrl+N"),
        opdracht("Openen…", "openen", "CmdOrCtrl+O"),
        ...RECENT,
        opdracht("Voorbeeld openen", "voorbeeld"),
        LIJN,
        opdracht("Bewaar nu", "bewaar", "CmdOrCtrl+S"),
        opdracht("Bewaar als…", "bewaar-als", "CmdOrCtrl+Shift+S"),
        opdracht("Naar Word…", "naar-word", "CmdOrCtrl+Shift+E"),
        opdracht("Eerdere versies", "versies"),
        LIJN,
        { label: "Nieuw venster", accelerator: "CmdOrCtrl+Shift+N", click: nieuwVenster },
        opdracht("Sluit deze agenda", "sluiten"),
        { label: "Sluit venster", role: "close" },
      ],
    },
    {
      label: "Be&werken",
      submenu: [
        opdracht("Ongedaan maken", "ongedaan", "CmdOrCtrl+Z"),
        opdracht("Opnieuw doen", "opnieuw", "CmdOrCtrl+Y"),
        LIJN,
        { label: "Knippen", role: "cut" },
        { label: "Kopiëren", role: "copy" },
        { label: "Plakken", role: "paste" },
        { label: "Plakken zonder opmaak", role: "pasteAndMatchStyle" },
        { label: "Alles selecteren", role: "selectAll" },
        LIJN,
        opdracht("Zoeken…", "zoeken", "CmdOrCtrl+K"),
        opdracht("Zoek in de teksten", "zoek-tekst", "CmdOrCtrl+F"),
        opdracht("Zoek en vervang", "vervang", "CmdOrCtrl+H"),
      ],
    },
    {
      label: "B&eeld",
      submenu: [
        opdracht("Groter", "zoom-in", "CmdOrCtrl+="),
        opdracht("Kleiner", "zoom-uit", "CmdOrCtrl+-"),
        opdracht("Normale grootte", "zoom-normaal", "CmdOrCtrl+0"),
        LIJN,
        opdracht("Thema en instellingen…", "instellingen", "CmdOrCtrl+,"),
        { label: "Volledig scherm", role: "togglefullscreen" },
      ],
    },
    {
      label: "&Help",
      role: "help",
      submenu: [
        opdracht("Handleiding", "handleiding", "F1"),
        opdracht("Alle toetsen", "toetsen"),
        opdracht("Licenties van derden", "licenties"),
        { label: "Over Meerjarenagenda", click: over },
      ],
    },
  ];
}

/** Puts the menu in place; on macOS the app menu comes before it. */
export function setMenu(acties: MenuActies): void {
  const appMenu: Item[] = process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...menuTemplate(acties)]));
}

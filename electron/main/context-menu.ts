import { app, Menu, type MenuItemConstructorOptions } from "electron";

type Plek = Readonly<{
  isEditable: boolean;
  selectionText: string;
  editFlags: Readonly<{ canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean }>;
}>;

/**
 * What the right mouse button offers in a field or over selected words; empty where it offers nothing. In a text the page
 * shows a menu of its own, and this one stays away.
 */
export function contextItems({ isEditable, selectionText, editFlags }: Plek): MenuItemConstructorOptions[] {
  const kopieer: MenuItemConstructorOptions = { label: "Kopiëren", role: "copy", enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === "" ? [] : [kopieer];
  return [
    { label: "Knippen", role: "cut", enabled: editFlags.canCut },
    kopieer,
    { label: "Plakken", role: "paste", enabled: editFlags.canPaste },
    { type: "separator" },
    { label: "Alles selecteren", role: "selectAll", enabled: editFlags.canSelectAll },
  ];
}

/** Shows that menu in every window: Electron has none of its own. */
export function showContextMenus(): void {
  app.on("web-contents-created", (_, contents) => {
    contents.on("context-menu", (_event, plek) => {
      const items = contextItems(plek);
      if (items.length > 0) Menu.buildFromTemplate(items).popup();
    });
  });
}

import { expect, it, vi } from "vitest";
import { metExtensie } from "#electron/main/desktop-host.ts";

vi.mock("electron", () => ({
  app: {},
  dialog: {},
  shell: {},
  BrowserWindow: class {},
  nativeTheme: {},
  screen: {},
}));

it.each([
  ["/map/Regio", ".agenda.json", "/map/Regio.agenda.json"],
  ["/map/Regio.json", ".agenda.json", "/map/Regio.agenda.json"],
  ["/map/Regio.agenda.json", ".agenda.json", "/map/Regio.agenda.json"],
  ["/map/Regio.AGENDA.JSON", ".agenda.json", "/map/Regio.AGENDA.JSON"],
  ["/map/Regio 1.2", ".docx", "/map/Regio 1.2.docx"],
  ["/map/Regio.docx", ".docx", "/map/Regio.docx"],
])("gives %s the extension %s", (pad, extensie, verwacht) => {
  expect(metExtensie(pad, extensie)).toBe(verwacht);
});

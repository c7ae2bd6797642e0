import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { Handlers } from "#shared/api/contract.ts";
import { dispatch, type OnBug } from "#shared/api/dispatch.ts";
import type { AppEvent } from "#shared/api/events.ts";
import type { Reply } from "#shared/api/reply.ts";
import { isAppUrl } from "./app-protocol.ts";
import type { Pages } from "./pages.ts";

const GEWEIGERD: Reply = { ok: false, failure: { code: "no-access", detail: "" } };

/** Answers the contract over IPC, for the top frame of our own page in our own windows only. */
export function serveIpc(handlers: Handlers, pages: Pages, onBug: OnBug): void {
  ipcMain.handle("request", (event, method: unknown, input: unknown): Promise<Reply> => {
    if (!isTrustedSender(event) || typeof method !== "string") return Promise.resolve(GEWEIGERD);
    return dispatch(handlers, method, input, { client: pages.clientOf(event.sender) }, onBug);
  });
}

/** True when a call comes from the top frame of our page; a frame inside it, or another page, is not trusted. */
export function isTrustedSender({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isAppUrl(senderFrame.url) &&
    BrowserWindow.fromWebContents(sender) !== null
  );
}

/** Pushes an event to every window. */
export function emitToAll(event: AppEvent): void {
  for (const venster of BrowserWindow.getAllWindows())
    if (!venster.webContents.isDestroyed()) venster.webContents.send("event", event);
}

import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { Emit } from "#electron/services/agenda-files/sessies.ts";
import type { Handlers } from "#shared/api/contract.ts";
import { dispatch, type OnBug } from "#shared/api/dispatch.ts";
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
function isTrustedSender({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isAppUrl(senderFrame.url) &&
    BrowserWindow.fromWebContents(sender) !== null
  );
}

/** Pushes an event to every window, or to all but the one of a client. */
export function emitFrom(pages: Pages): Emit {
  return (event, { except } = {}) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (!webContents.isDestroyed() && (except === undefined || pages.clientOf(webContents) !== except))
        webContents.send("event", event);
  };
}

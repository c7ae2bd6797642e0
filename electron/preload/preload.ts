import { contextBridge, ipcRenderer, webFrame, webUtils } from "electron";
import type { Bridge } from "#shared/api/client.ts";
import type { AppEvent } from "#shared/api/events.ts";

/** Forwards requests and events, and does nothing else: no channel name comes from the page. */
const bridge: Bridge = {
  request: (method, input) => ipcRenderer.invoke("request", method, input),
  subscribe: (listener) => {
    const ontvang = (_: unknown, event: AppEvent) => listener(event);
    ipcRenderer.on("event", ontvang);
    return () => ipcRenderer.removeListener("event", ontvang);
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) || null : null),
  zoom: (factor) => webFrame.setZoomFactor(factor),
};

contextBridge.exposeInMainWorld("bridge", bridge);

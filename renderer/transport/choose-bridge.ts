import type { Bridge } from "#shared/api/client.ts";
import { createSocketBridge } from "./socket-bridge.ts";
import { eigenGeheim } from "./toegang.ts";

declare global {
  interface Window {
    /** Exposed by the preload of the desktop host. */
    readonly bridge?: Bridge;
  }
}

/** The transport of the host this page runs in. */
export function chooseBridge(): Bridge {
  if (window.bridge) return window.bridge;
  const protocol = location.protocol === "https:" ? "wss:" : "ws:";
  return createSocketBridge(`${protocol}//${location.host}/socket`, eigenGeheim());
}

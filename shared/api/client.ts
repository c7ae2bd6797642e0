import type { Input, Method, Output } from "./contract.ts";
import type { AppEvent } from "./events.ts";
import type { Reply } from "./reply.ts";

/** What a transport offers the interface: requests out, events in. */
export type Bridge = Readonly<{
  request: (method: string, input: unknown) => Promise<Reply>;
  /** Calls back for every event; returns the way to stop. */
  subscribe: (listener: (event: AppEvent) => void) => () => void;
  /** Calls back when a lost connection was taken up again, perhaps by another host; absent where it cannot be lost. */
  onReconnect?: (listener: () => void) => () => void;
  /** The path of a file dropped on the window, where the host can know it. */
  pathOf?: (file: unknown) => string | null;
  /** Shows the whole page larger or smaller; absent where the browser does that by itself. */
  zoom?: (factor: number) => void;
}>;

/** Typed requests over any transport. */
export type Client = Readonly<{
  request: <M extends Method>(method: M, input: Input<M>) => Promise<Reply<Output<M>>>;
  subscribe: Bridge["subscribe"];
  onReconnect: NonNullable<Bridge["onReconnect"]>;
}>;

/** Makes typed requests over a bridge. */
export function createClient(bridge: Bridge): Client {
  return {
    request: async <M extends Method>(method: M, input: Input<M>) =>
      (await bridge.request(method, input)) as Reply<Output<M>>,
    subscribe: bridge.subscribe,
    onReconnect: bridge.onReconnect ?? (() => () => {}),
  };
}

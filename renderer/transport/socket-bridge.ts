import type { Bridge } from "#shared/api/client.ts";
import { AppEvent } from "#shared/api/events.ts";
import type { Reply } from "#shared/api/reply.ts";

const OFFLINE: Reply = { ok: false, failure: { code: "offline", detail: "" } };
const NOT_LET_IN: Reply = { ok: false, failure: { code: "no-ticket", detail: "" } };
const RETRY_MS = 1_000;

/** What a page and the host call what they speak; beside it goes the secret of the page. */
const PROTOCOL = "meerjarenagenda";

type Frame = Readonly<{ id?: number; reply?: Reply; event?: unknown }>;

/**
 * The contract over the WebSocket of the browser host, for a page with a secret; without one every request answers
 * `no-ticket`. A lost connection is taken up again by itself;
 * requests that were under way answer `offline`, so that the caller can send them once more.
 */
export function createSocketBridge(url: string, secret: Promise<string | null>): Bridge {
  const listeners = new Set<(event: AppEvent) => void>();
  const reconnectListeners = new Set<() => void>();
  const waiting = new Map<number, (reply: Reply) => void>();
  let socket = secret.then((own) => (own === null ? null : open(own)));
  let nextId = 1;

  function open(own: string): WebSocket {
    const opened = new WebSocket(url, [PROTOCOL, own]);
    opened.addEventListener("message", ({ data }) => receive(JSON.parse(String(data)) as Frame));
    opened.addEventListener("close", () => {
      for (const answer of waiting.values()) answer(OFFLINE);
      waiting.clear();
      setTimeout(() => {
        const again = open(own);
        again.addEventListener("open", () => reconnectListeners.forEach((listener) => void listener()));
        socket = Promise.resolve(again);
      }, RETRY_MS);
    });
    return opened;
  }

  function receive({ id, reply, event }: Frame): void {
    if (id !== undefined && reply) {
      waiting.get(id)?.(reply);
      waiting.delete(id);
      return;
    }
    const parsed = AppEvent.safeParse(event);
    if (parsed.success) for (const listener of [...listeners]) listener(parsed.data);
  }

  async function request(method: string, input: unknown): Promise<Reply> {
    const target = await socket;
    if (!target) return NOT_LET_IN;
    if (!(await isOpen(target))) return OFFLINE;
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      target.send(JSON.stringify({ id, method, input }));
    });
  }

  return {
    request,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReconnect: (listener) => {
      reconnectListeners.add(listener);
      return () => reconnectListeners.delete(listener);
    },
  };
}

function isOpen(socket: WebSocket): Promise<boolean> {
  if (socket.readyState === WebSocket.OPEN) return Promise.resolve(true);
  if (socket.readyState !== WebSocket.CONNECTING) return Promise.resolve(false);
  return new Promise((resolve) => {
    socket.addEventListener("open", () => resolve(true), { once: true });
    socket.addEventListener("close", () => resolve(false), { once: true });
  });
}

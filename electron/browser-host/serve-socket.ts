import type { RawData, WebSocket } from "ws";
import { z } from "zod";
import type { Caller, Handlers } from "#shared/api/contract.ts";
import { dispatch, type OnBug } from "#shared/api/dispatch.ts";

/** One request as it comes over the socket. */
const Vraag = z.object({ id: z.int().min(0), method: z.string().max(80), input: z.unknown() });

/** Close code for a message that is not a request. */
const ONGELDIG = 1008;

/** Answers the requests of one socket, in any order; a message that is no request ends the connection. */
export function serveSocket(socket: WebSocket, handlers: Handlers, caller: Caller, onBug: OnBug): void {
  socket.on("message", (data, binair) => {
    const vraag = binair ? null : readVraag(data);
    if (!vraag) return socket.close(ONGELDIG, "geen verzoek");
    const { id, method, input } = vraag;
    void dispatch(handlers, method, input, caller, onBug).then((reply) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id, reply }));
    });
  });
}

function readVraag(data: RawData): z.infer<typeof Vraag> | null {
  try {
    const gelezen = Vraag.safeParse(JSON.parse(data.toString()));
    return gelezen.success ? gelezen.data : null;
  } catch {
    return null;
  }
}

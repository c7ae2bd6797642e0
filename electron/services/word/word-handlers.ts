import { basename } from "node:path";
import type { Caller, Handlers } from "#shared/api/contract.ts";
import type { AppEvent } from "#shared/api/events.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import type { GekozenRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import { runWordWorker } from "./run-word-worker.ts";
import { wordPad } from "./word-pad.ts";
import { writeDocx } from "./write-docx.ts";

export type WordDeps = Readonly<{
  /** The agenda of a session as it is now, and where its file is; an `ExpectedFailure` when there is no such session. */
  agendaVan: (sessie: string) => Readonly<{ agenda: Agenda; pad: string }>;
  raamwerkVan: (agenda: Agenda) => GekozenRaamwerk;
  emit: (event: AppEvent, caller: Caller) => void;
  /** Makes a file available for download, where files are not simply on the user's disk. */
  makeDownload: (pad: string) => string | null;
}>;

export type WordHandlers = Readonly<{
  handlers: Pick<Handlers, "word/exporteer">;
  /** Stops a running export; false when there is none of that name. */
  annuleer: (taak: string) => boolean;
}>;

/** The Word part of the contract. */
export function createWordHandlers(deps: WordDeps): WordHandlers {
  const lopend = new Map<string, AbortController>();
  return {
    annuleer: (taak) => {
      lopend.get(taak)?.abort();
      return lopend.has(taak);
    },
    handlers: {
      "word/exporteer": async (vraag, caller) => {
        const controller = new AbortController();
        lopend.set(vraag.taak, controller);
        const meld = (voortgang: { fase: string; deel: number }) =>
          deps.emit({ type: "taak/voortgang", taak: vraag.taak, ...voortgang }, caller);
        try {
          return await exporteer(deps, vraag, { signal: controller.signal, meld });
        } finally {
          lopend.delete(vraag.taak);
        }
      },
    },
  };
}

type Exporteer = Handlers["word/exporteer"];
type WorkerOpties = Parameters<typeof runWordWorker>[1];

async function exporteer(deps: WordDeps, vraag: Parameters<Exporteer>[0], worker: WorkerOpties) {
  const { agenda, pad: agendaPad } = deps.agendaVan(vraag.sessie);
  const gekozen = deps.raamwerkVan(agenda);
  if (gekozen.kind === "onbekend") throw new ExpectedFailure("export-failed", `raamwerk ${gekozen.versie}`);
  const moment = new Date().toISOString();
  const bytes = await runWordWorker(
    { agenda, raamwerk: gekozen.raamwerk, opties: vraag.opties, moment },
    worker,
  );
  const pad = await wordPad(vraag.pad, agendaPad);
  await writeDocx(pad, bytes);
  return {
    pad,
    bestandsnaam: basename(pad),
    bytes: bytes.length,
    download: deps.makeDownload(pad),
  };
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { Output } from "#shared/api/contract.ts";
import type { Failure } from "#shared/api/reply.ts";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { client } from "../state/app-store.ts";

export type Gemaakt = Output<"word/exporteer">;

export type ExportStaat =
  | Readonly<{ kind: "kiezen" }>
  | Readonly<{ kind: "bezig"; fase: string; deel: number }>
  | Readonly<{ kind: "klaar"; gemaakt: Gemaakt }>
  | Readonly<{ kind: "mislukt"; failure: Failure }>;

export type WordExport = Readonly<{
  staat: ExportStaat;
  /** Makes the document at a path, or beside the agenda when it is null. */
  maak: (opties: WordOpties, pad: string | null) => Promise<void>;
  stop: () => void;
  opnieuw: () => void;
}>;

/** Makes the Word document of a session, with progress. Leaving the dialog stops a running export. */
export function useWordExport(session: AgendaSession): WordExport {
  const [staat, setStaat] = useState<ExportStaat>({ kind: "kiezen" });
  const taak = useRef<string | null>(null);
  const stop = useCallback(() => {
    if (taak.current !== null) void client.request("taak/annuleer", { taak: taak.current });
    taak.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.type === "taak/voortgang" && event.taak === taak.current)
          setStaat({ kind: "bezig", fase: event.fase, deel: event.deel });
      }),
    [],
  );
  const maak = useCallback(
    async (opties: WordOpties, pad: string | null) => {
      const naam = crypto.randomUUID();
      taak.current = naam;
      setStaat({ kind: "bezig", fase: "Laatste wijzigingen bewaren", deel: 0 });
      await session.flush();
      const { sessie } = session.geopend;
      const reply = await client.request("word/exporteer", { sessie, opties, pad, taak: naam });
      if (taak.current === naam) taak.current = null;
      if (reply.ok) setStaat({ kind: "klaar", gemaakt: reply.value });
      else if (reply.failure.code === "cancelled") setStaat({ kind: "kiezen" });
      else setStaat({ kind: "mislukt", failure: reply.failure });
    },
    [session],
  );
  return { staat, maak, stop, opnieuw: () => setStaat({ kind: "kiezen" }) };
}

import { ExpectedFailure, type FailureCode } from "#shared/api/reply.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import { BIJNA_TE_GROOT_BYTES } from "#shared/document/agenda-bestand.ts";
import { diskFailure } from "../files/disk-failure.ts";

/** The status of a file that holds everything, and has this size; `nogVanAnder` tells that an earlier owner may have more. */
export function savedStatus(op: Date, bytes: number, nogVanAnder: boolean): OpslagStatus {
  const bijna = bytes > BIJNA_TE_GROOT_BYTES ? { bijnaTeGroot: true } : {};
  return { kind: "opgeslagen", op: op.toISOString(), ...bijna, ...(nogVanAnder ? { nogVanAnder } : {}) };
}

/** The status of who only reads; `nogOnderweg` tells that the file still lacks some of what is shown. */
export const leesStatus = (nogOnderweg: boolean): OpslagStatus =>
  nogOnderweg ? { kind: "alleen-lezen", nogOnderweg } : { kind: "alleen-lezen" };

/** The status after a file could not be written; `journaal` tells whether the work is in the journaal. */
export function saveFailure(error: unknown, pad: string, journaal: boolean): OpslagStatus {
  const failure = diskFailure(error, pad);
  const code: FailureCode = failure instanceof ExpectedFailure ? failure.code : "internal";
  return { kind: "niet-opgeslagen", code, detail: pad, journaal };
}

/** True when the file is at no path that is known. */
export const isGone = (status: OpslagStatus): boolean =>
  status.kind === "niet-opgeslagen" && status.code === "file-gone";

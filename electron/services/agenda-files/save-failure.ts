import { ExpectedFailure, type FailureCode } from "#shared/api/reply.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import { diskFailure } from "../files/disk-failure.ts";

/** The status after a file could not be written; `journaal` tells whether the work is in the journaal. */
export function saveFailure(error: unknown, pad: string, journaal: boolean): OpslagStatus {
  const failure = diskFailure(error, pad);
  const code: FailureCode = failure instanceof ExpectedFailure ? failure.code : "internal";
  return { kind: "niet-opgeslagen", code, detail: pad, journaal };
}

/** True when the file is at no path that is known. */
export const isGone = (status: OpslagStatus): boolean =>
  status.kind === "niet-opgeslagen" && status.code === "file-gone";

import { useEffect, useState } from "react";
import type { OpslagStatus } from "#shared/api/status.ts";
import { useSessionState } from "../state/use-agenda.ts";

/** True from the moment the file is gone until the agenda is saved again; what is typed meanwhile changes nothing. */
export function useBestandWeg(): boolean {
  const status = useSessionState((state) => state.status);
  const [isWeg, setIsWeg] = useState(false);
  useEffect(() => {
    if (status.kind !== "bezig") setIsWeg(isGone(status));
  }, [status]);
  return isWeg;
}

const isGone = (status: OpslagStatus): boolean =>
  status.kind === "niet-opgeslagen" && status.code === "file-gone";

import { useEffect, useState } from "react";
import { useSessionState } from "../state/use-agenda.ts";

/** True from a save that left little room until one that left more; what is typed meanwhile changes nothing. */
export function useBijnaTeGroot(): boolean {
  const status = useSessionState((state) => state.status);
  const [isBijna, setIsBijna] = useState(false);
  useEffect(() => {
    if (status.kind === "opgeslagen") setIsBijna(status.bijnaTeGroot === true);
  }, [status]);
  return isBijna;
}

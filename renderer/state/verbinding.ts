import { create } from "zustand";
import type { Verbinding } from "../transport/hartslag.ts";

/** Whether this window can reach the host. */
export const useVerbinding = create<Readonly<{ verbinding: Verbinding }>>(() => ({
  verbinding: "verbonden",
}));

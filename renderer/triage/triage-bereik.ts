import { create } from "zustand";

/** Whether the triage shows the whole raamwerk or one onderdeel; kept while the window is open. */
export const useTriageBereik = create<{ alles: boolean }>(() => ({ alles: false }));

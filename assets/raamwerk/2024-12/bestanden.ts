import type { RaamwerkBestanden } from "#shared/domain/raamwerk.ts";
import bronnen from "./bronnen.json" with { type: "json" };
import lijsten from "./lijsten.json" with { type: "json" };
import manifest from "./manifest.json" with { type: "json" };
import programmas from "./programmas.json" with { type: "json" };
import raamwerk from "./raamwerk.json" with { type: "json" };

/**
 * The data of this version as loaded; a new version copies this file along with its folder, unchanged. What JSON cannot
 * promise a test does: `parseRaamwerk` reads every version, which at each start would take longer than drawing the page.
 */
export const bestanden = { manifest, raamwerk, bronnen, programmas, lijsten } as RaamwerkBestanden;

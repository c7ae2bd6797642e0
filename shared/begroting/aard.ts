import type { Post } from "#shared/domain/begroting.ts";

export type Aard = Post["aard"];
export type AardLezing = { ok: true; aard: Aard } | { ok: false; reden: string };

/** Reads what kind of money a post is, as typed or pasted: whole words or their first letter. */
export function parseAard(invoer: string): AardLezing {
  const kaal = invoer.trim().toLowerCase();
  if (kaal === "" || kaal === "-" || kaal === "–") return { ok: true, aard: null };
  if ("structureel".startsWith(kaal)) return { ok: true, aard: "structureel" };
  if ("tijdelijk".startsWith(kaal) || "incidenteel".startsWith(kaal)) return { ok: true, aard: "tijdelijk" };
  return { ok: false, reden: "Deze soort kennen we niet. Typ structureel of tijdelijk." };
}

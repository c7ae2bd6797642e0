import type { Bridge } from "#shared/api/client.ts";

/** How the host is heard: it answers, it is there and says nothing, or it cannot be reached. */
export type Verbinding = "verbonden" | "zwijgt" | "weg";

const TIK_MS = 500;
/** In ticks, of which a page that stands still itself makes none: it does not blame the host for that. */
const PAUZE = 2;
const GEDULD = 6;

/** Asks the host every second whether it is there, and calls back when that changes: within five seconds. */
export function volgHartslag(
  request: Bridge["request"],
  onVerbinding: (verbinding: Verbinding) => void,
): () => void {
  let staat: Verbinding = "verbonden";
  let wachtSinds: number | null = null;
  let tik = 0;
  let laatste = 0;

  function zet(nieuw: Verbinding): void {
    if (nieuw === staat) return;
    staat = nieuw;
    onVerbinding(nieuw);
  }

  async function klop(): Promise<void> {
    wachtSinds = tik;
    const antwoord = await request("app/leeft", {}).catch(() => null);
    wachtSinds = null;
    laatste = tik;
    const weg = antwoord === null || (!antwoord.ok && antwoord.failure.code === "offline");
    zet(weg ? "weg" : "verbonden");
  }

  const klok = setInterval(() => {
    tik += 1;
    if (wachtSinds !== null && tik - wachtSinds >= GEDULD) zet("zwijgt");
    if (wachtSinds === null && tik - laatste >= PAUZE) void klop();
  }, TIK_MS);
  return () => clearInterval(klok);
}

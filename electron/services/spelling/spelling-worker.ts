import { parentPort, workerData } from "node:worker_threads";
import type { SpellingAntwoord, SpellingPaden, SpellingVraag } from "./spelling-bericht.ts";
import { laadWoordenboek } from "./woordenboek.ts";

const { aff, dic } = workerData as SpellingPaden;
const woordenboek = laadWoordenboek(aff, dic);

parentPort?.on("message", async (vraag: SpellingVraag) => {
  const { controleer, suggereer } = await woordenboek;
  const woorden = vraag.soort === "controleer" ? controleer(vraag.woorden) : suggereer(vraag.woord);
  parentPort?.postMessage({ nummer: vraag.nummer, woorden } satisfies SpellingAntwoord);
});

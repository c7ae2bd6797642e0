import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { runWordWorker } from "#electron/services/word/run-word-worker.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const job = (agenda = aFullAgenda()) => ({
  agenda,
  raamwerk,
  opties: WordOpties.parse({}),
  moment: "2026-01-05T09:00:00.000Z",
});
const opties = (over: Partial<Parameters<typeof runWordWorker>[1]> = {}) => ({
  signal: new AbortController().signal,
  meld: () => {},
  ...over,
});

it("does not start what was cancelled before", async () => {
  const signal = AbortSignal.abort();

  await expect(runWordWorker(job(), opties({ signal }))).rejects.toMatchObject({ code: "cancelled" });
});

it("makes no document when there is nothing to put in one", async () => {
  const leeg = anAgenda({ begroting: { ...anAgenda().begroting, blokken: [], posten: [] } });

  await expect(runWordWorker(job(leeg), opties())).rejects.toMatchObject({ code: "nothing-to-print" });
});

it("tells that the export failed when the worker cannot do its job", async () => {
  const kapot = { ...job(), agenda: null as never };

  await expect(runWordWorker(kapot, opties())).rejects.toMatchObject({ code: "export-failed" });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServices } from "#electron/services/handlers.ts";
import type { Host } from "#electron/services/host.ts";
import type { Input, Method, Output } from "#shared/api/contract.ts";
import { dispatch } from "#shared/api/dispatch.ts";
import { ExpectedFailure, type Reply } from "#shared/api/reply.ts";
import { foutZin } from "./fout-zinnen.ts";
import { VerkeerdGebruik } from "./opdracht.ts";

/** Asks one request of the contract and answers its value; a refusal is wrong use. */
export type Vraag = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;

const CALLER = { client: "opdrachtregel" } as const;

/** The Host port of a terminal: there is no window to show anything in. */
const terminalHost: Host = {
  soort: "browser",
  dialogen: false,
  chooseFile: () => Promise.reject(new ExpectedFailure("no-dialog")),
  showFile: () => Promise.reject(new ExpectedFailure("no-dialog")),
  openExternal: () => Promise.reject(new ExpectedFailure("no-dialog")),
  showOwnLicences: () => Promise.reject(new ExpectedFailure("no-dialog")),
  paste: () => Promise.reject(new ExpectedFailure("no-dialog")),
  makeDownload: () => null,
  close: () => Promise.resolve(),
  takeOpenBijStart: () => null,
  noteOpened: () => {},
  setThema: () => {},
};

/**
 * Works with the handlers every host has, through the same dispatch, on a data folder of its own: a command leaves
 * nothing in the list of recent agendas.
 */
export async function metServices<T>(doe: (vraag: Vraag) => Promise<T>): Promise<T> {
  const gegevens = await mkdtemp(join(tmpdir(), "meerjarenagenda-cli-"));
  let bug: unknown = null;
  const onBug = (_: string, fout: unknown) => {
    bug = fout;
  };
  const services = createServices({
    host: terminalHost,
    emit: () => {},
    onBug,
    documenten: process.cwd(),
    gegevens,
  });
  try {
    return await doe(async (method, input) => {
      const reply = (await dispatch(services.handlers, method, input, CALLER, onBug)) as Reply<
        Output<typeof method>
      >;
      if (reply.ok) return reply.value;
      if (reply.failure.code === "internal") throw bug;
      throw new VerkeerdGebruik(foutZin(reply.failure));
    });
  } finally {
    await services.stop();
    await rm(gegevens, { recursive: true, force: true });
  }
}

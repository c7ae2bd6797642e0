import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createServices } from "#electron/services/handlers.ts";
import { openLog } from "#electron/services/log.ts";
import { distPad } from "#electron/services/paden.ts";
import { standaardGegevens } from "#electron/services/standaard-gegevens.ts";
import { createBrowserHost } from "./browser-host.ts";
import { Downloads } from "./downloads.ts";
import { type BrowserServer, startServer } from "./server.ts";
import { StopWhenIdle } from "./stop-when-idle.ts";

const STANDAARD_WACHT_S = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documenten: { type: "string", default: process.env.MEERJARENAGENDA_DOCUMENTEN ?? standaardDocumenten() },
    gegevens: { type: "string", default: standaardGegevens() },
    poort: { type: "string", default: "0" },
    /** Keeps serving when the last page has gone. */
    blijf: { type: "boolean", default: false },
    /** Seconds after which a server without pages stops. */
    wacht: { type: "string", default: String(STANDAARD_WACHT_S) },
    "dev-origin": { type: "string" },
  },
});

const documenten = resolve(values.documenten);
const gegevens = resolve(values.gegevens);
const log = openLog(gegevens, () => new Date());
const onBug = (wat: string, fout: unknown) => log.schrijf(wat, fout);
const downloads = new Downloads();
const [agenda] = positionals;
const host = createBrowserHost(downloads, agenda === undefined ? null : resolve(agenda));
let server: BrowserServer | null = null;
const services = createServices({
  host,
  emit: (...bericht) => server?.emit(...bericht),
  onBug,
  documenten,
  gegevens,
});
const idle = new StopWhenIdle(Number(values.wacht) * 1000, () => void stop());

void startServer({
  handlers: services.handlers,
  downloads,
  paginaMap: distPad("renderer"),
  toegangMap: gegevens,
  poort: Number(values.poort),
  devOrigin: values["dev-origin"],
  onBug,
  onSockets: (aantal) => values.blijf || idle.update(aantal),
  onClientGone: (client) => void services.clientGone(client),
}).then((gestart) => {
  server = gestart;
  const geefAdres = () => process.stdout.write(`${gestart.nieuwAdres()}\n`);
  geefAdres();
  // An address opens one page. Who started this program asks for the next one with an empty line.
  createInterface({ input: process.stdin }).on("line", geefAdres);
});
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());

let stopping: Promise<void> | null = null;
/** Writes what is open, then ends the process. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    await server?.stop();
    await services.stop();
    process.exit(0);
  })();
  return stopping;
}

function standaardDocumenten(): string {
  return join(homedir(), "Documents", "Meerjarenagenda");
}

import { app, protocol, session } from "electron";
import { leesPaginaBestand, VEILIGE_KOPPEN } from "#electron/services/pagina.ts";

const SCHEMA = "app";
const HOST = "meerjarenagenda";

/** The address of the page: what does not start with it is not ours, and may not ask anything. */
export const APP_URL = `${SCHEMA}://${HOST}/`;

/** Makes app:// a scheme with an origin of its own; has to happen before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEMA, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers an address before the files of the interface are looked at; null when it is none of its own. */
type Eerst = (url: string) => Promise<Response | null>;

/** Serves the built interface over app://, with its headers, and nothing outside its folder. */
export function serveApp(map: string, eerst: Eerst): void {
  protocol.handle(SCHEMA, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const antwoord = host === HOST && method === "GET" ? await eerst(url) : null;
    if (antwoord) return antwoord;
    const bestand = host === HOST && method === "GET" ? await leesPaginaBestand(map, pathname) : null;
    if (!bestand) return new Response("Niet gevonden.", { status: 404, headers: VEILIGE_KOPPEN });
    return new Response(bestand.inhoud, { headers: { ...VEILIGE_KOPPEN, "content-type": bestand.soort } });
  });
}

/** Where nothing listens: what would leave this computer past every other refusal goes there. */
const DOOD_SPOOR = "http://127.0.0.1:9";

/**
 * Leaves what Electron does by itself no way out: no name is looked up, and whatever wants out has a proxy that is not
 * there. Has to happen before the app is ready.
 */
export function closeNetwork(): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("proxy-server", DOOD_SPOOR);
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
}

/** Refuses every request that is not for the page itself: the app works with the network off, always. */
export function blockNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest((details, antwoord) => {
    const { protocol: schema } = new URL(details.url);
    antwoord({ cancel: !["app:", "blob:", "data:", "devtools:"].includes(schema) });
  });
}

/** True when the page at this address is ours. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(APP_URL);
}

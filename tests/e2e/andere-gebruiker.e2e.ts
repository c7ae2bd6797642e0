import { chmodSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedPage, openPage } from "./harness/open-chromium.ts";
import { runAsNobody, whyNotSomebodyElse } from "./harness/other-user.ts";
import { sayNotHere } from "./harness/say-not-here.ts";
import { sharedChromium } from "./harness/shared.ts";
import { type RunningHost, startBrowserHost } from "./harness/start-browser-host.ts";
import { AppScreen } from "./screens/app-screen.ts";

const AANVAL = readFileSync(
  fileURLToPath(new URL("harness/attack-from-outside.mjs", import.meta.url)),
  "utf8",
);

const waaromNiet = whyNotSomebodyElse();
if (waaromNiet !== null) sayNotHere("dat een andere gebruiker van de computer nergens bij kan", waaromNiet);

type Buit = Readonly<{
  /** What stands in arguments and environments of all processes, as far as it can be read. */
  processen: string;
  gelezen: string[];
  geschreven: string[];
  geheugen: string[];
  /** What the host answered to every try: the way in, and the status. */
  antwoorden: Record<string, number>;
  paginas: string;
}>;

describe.runIf(waaromNiet === null)("another user of the same computer", () => {
  let host: RunningHost;
  let pagina: OpenedPage;
  let ticket: string;
  let geheim: string;
  let buit: Buit;

  beforeAll(async () => {
    host = await startBrowserHost();
    // As where everybody may look into the home folders.
    chmodSync(host.folders.root, 0o755);
    pagina = await openPage(await sharedChromium(), host.url);
    await new AppScreen(pagina.page).openSample();
    geheim = await pagina.page.evaluate(() => sessionStorage.getItem("meerjarenagenda.toegang") ?? "");
    ticket = new URL(await host.nieuwAdres()).hash.replace("#ticket=", "");
    const { gegevens, root } = host.folders;
    buit = JSON.parse(runAsNobody(AANVAL, host.origin, gegevens, root, String(host.process.pid)));
  });

  afterAll(async () => {
    await pagina?.close();
    await host?.stop();
    host?.folders.remove();
  });

  it("reads no ticket or secret in what every user sees of a process", () => {
    expect(ticket.length).toBeGreaterThan(20);
    expect(geheim.length).toBeGreaterThan(20);
    expect(buit.processen).toContain("browser-host");
    for (const sleutel of [ticket, geheim]) expect(buit.processen).not.toContain(sleutel);
    expect(buit.processen).not.toMatch(/ticket=[\w-]/u);
  });

  it("reads and writes nothing of what the app keeps, and not its memory", () => {
    expect(buit.gelezen).toEqual([]);
    expect(buit.geschreven).toEqual([]);
    expect(buit.geheugen).toEqual([]);
  });

  it("is let in by no way that needs no ticket, and sees no agenda", () => {
    expect(buit.antwoorden).toEqual({
      "toegang zonder ticket": 401,
      "toegang met een gok": 401,
      "toegang zonder afkomst": 401,
      "toegang onder een andere naam": 403,
      "socket zonder geheim": 403,
      "socket met een gok": 403,
      "socket zonder afkomst": 403,
      "download met een gok": 404,
      "bestand buiten de pagina": 404,
    });
    expect(buit.paginas).toContain("<title>");
    expect(buit.paginas).not.toContain("Midden-Limburg");
  });

  it("does not get in the way of who is in", async () => {
    expect(host.process.exitCode).toBeNull();
    const app = new AppScreen(pagina.page);
    await app.gaNaar("#/vragen/aanbod/antwoord/inw-1");
    await app.schrijf(" Na de aanval.");
    await app.opgeslagen();
    expect(pagina.errors).toEqual([]);
  });
});

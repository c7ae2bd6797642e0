import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exited } from "./harness/child.ts";
import { type OpenedPage, openPage } from "./harness/open-chromium.ts";
import { sharedChromium } from "./harness/shared.ts";
import { type RunningHost, startBrowserHost } from "./harness/start-browser-host.ts";

let host: RunningHost;
let chromium: OpenedPage;

beforeEach(async () => {
  host = await startBrowserHost({ args: ["--wacht=1"] });
  chromium = await openPage(await sharedChromium(), host.url);
});

afterEach(async () => {
  await chromium.close();
  await host.stop();
  host.folders.remove();
});

async function openSample(): Promise<void> {
  await chromium.page
    .getByRole("button", { name: /voorbeeld/iu })
    .first()
    .click();
  await chromium.page.getByRole("button", { name: "Naar Word" }).waitFor();
}

describe("the browser host with a real browser", () => {
  it("works on the sample without one request that leaves this computer, or one error", async () => {
    await openSample();
    for (const plek of ["#/begroting", "#/acties", "#/vragen/aanbod", "#/overzicht"]) {
      await chromium.page.evaluate((hash) => location.assign(hash), plek);
      await chromium.page.waitForTimeout(300);
    }

    expect(chromium.foreign).toEqual([]);
    expect(chromium.errors).toEqual([]);
  });

  it("leaves its ticket nowhere: not in the address, a cookie, a referrer or an argument", async () => {
    await openSample();
    expect(chromium.page.url()).not.toContain("ticket");
    expect(await chromium.page.evaluate(() => document.cookie)).toBe("");
    expect(await chromium.context.cookies()).toEqual([]);
    expect(await chromium.page.evaluate(() => document.referrer)).toBe("");
  });

  it("opens no second page with the same address, and says so", async () => {
    const { page, close } = await openPage(await sharedChromium(), host.url);
    await page.getByText("Dit adres opent de app niet meer").waitFor();
    await close();
  });

  it("opens another page with another address", async () => {
    const { page, close } = await openPage(await sharedChromium(), await host.nieuwAdres());
    await page
      .getByRole("button", { name: /voorbeeld/iu })
      .first()
      .waitFor();
    await close();
  });

  it("is of no use to another site open in the same browser", async () => {
    const ander = await chromium.context.newPage();
    await ander.route("http://evil.example/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>ander</title>" }),
    );
    await ander.goto("http://evil.example/");
    const uitkomst = await ander.evaluate(async (origin) => {
      const gelezen = await fetch(`${origin}/toegang`, { method: "POST", credentials: "include" }).then(
        (a) => a.text(),
        () => "geweigerd",
      );
      const kader = document.createElement("iframe");
      kader.src = `${origin}/`;
      document.body.append(kader);
      const socket = await new Promise((klaar) => {
        const geopend = new WebSocket(`${origin.replace("http", "ws")}/socket`);
        geopend.onopen = () => klaar("open");
        geopend.onerror = () => klaar("geweigerd");
      });
      return { gelezen, socket };
    }, host.origin);

    expect(uitkomst).toEqual({ gelezen: "geweigerd", socket: "geweigerd" });
    expect(await ander.frames()[1]?.locator("#app").count()).toBe(0);
  });

  it("asks nothing of the system on behalf of a page", async () => {
    await chromium.page.waitForFunction(() => sessionStorage.getItem("meerjarenagenda.toegang"));
    const antwoorden = await chromium.page.evaluate(async () => {
      const geheim = sessionStorage.getItem("meerjarenagenda.toegang") ?? "";
      const socket = new WebSocket(`ws://${location.host}/socket`, ["meerjarenagenda", geheim]);
      await new Promise((klaar) => {
        socket.onopen = klaar;
      });
      const vragen = [
        ["bestand/toon", { pad: "/etc/passwd", hoe: "open" }],
        ["bestand/toon", { pad: "/tmp/x.docx", hoe: "open" }],
        ["bestand/kies", { doel: "openen", voorstel: "" }],
        ["extern/open", { url: "file:///etc/passwd" }],
        ["extern/open", { url: "https://example.org/" }],
        ["agenda/open", { pad: "/etc/passwd" }],
      ] as const;
      const codes: string[] = [];
      for (const [index, [method, input]] of vragen.entries()) {
        socket.send(JSON.stringify({ id: index, method, input }));
        const antwoord = await new Promise<{ reply: { failure?: { code: string } } }>((klaar) => {
          // What a host tells everybody comes over the same socket.
          socket.onmessage = ({ data }) => {
            const bericht = JSON.parse(data);
            if (bericht.id === index) klaar(bericht);
          };
        });
        codes.push(antwoord.reply.failure?.code ?? "gelukt");
      }
      socket.close();
      return codes;
    });

    expect(antwoorden).toEqual([
      "no-access",
      "file-missing",
      "no-dialog",
      "unsafe-link",
      "no-dialog",
      "file-foreign",
    ]);
  });

  it("runs nothing of a hostile title, in the page or its window", async () => {
    const naam = `"><img src=x onerror="window.gehackt=1"><script>window.gehackt=1</script>`;
    await openSample();
    await chromium.page.evaluate(() => location.assign("#/agendagegevens"));
    const titel = chromium.page.getByLabel("Titel", { exact: true });
    await titel.fill(naam);
    await titel.blur();
    await chromium.page.locator(".merk-naam", { hasText: "onerror" }).waitFor();
    await chromium.page.evaluate(() => location.assign("#/overzicht"));
    await chromium.page.waitForTimeout(300);

    expect(
      await chromium.page.evaluate(() => (window as unknown as { gehackt?: number }).gehackt),
    ).toBeUndefined();
    expect(await chromium.page.locator("img[src=x]").count()).toBe(0);
  });

  it("hands an agenda over as a download, once, that is the agenda", async () => {
    await openSample();
    const wacht = chromium.page.waitForEvent("download");
    await chromium.page.keyboard.press("Control+Shift+S");
    const download = await wacht;

    expect(download.suggestedFilename()).toBe("Voorbeeld Midden-Limburg.agenda.json");
    const inhoud = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(inhoud.formaat).toBe("meerjarenagenda");
    expect(await chromium.page.evaluate((url) => fetch(url).then((a) => a.status), download.url())).toBe(404);
  });

  it("stops by itself when the last page has gone, and not at a reload", async () => {
    await openSample();
    await chromium.page.reload();
    await chromium.page.getByRole("button", { name: "Naar Word" }).waitFor();
    await chromium.page.waitForTimeout(1500);
    expect(host.process.exitCode).toBeNull();

    await chromium.page.close();
    expect(await exited(host.process)).toBe(0);
  });
});

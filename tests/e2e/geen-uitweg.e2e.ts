import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readDocx } from "#tests/word-lint/docx-package.ts";
import { readBack } from "#tests/word-lint/read-back.ts";
import { type Lookout, openLookout } from "./harness/lookout.ts";
import { HOSTS, openApp } from "./harness/open-app.ts";
import { sayNotHere } from "./harness/say-not-here.ts";
import { startAsUser } from "./harness/start-as-user.ts";
import { type TempFolders, tempFolders } from "./harness/temp-folders.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const VITEST = join(PROJECT, "node_modules", "vitest", "vitest.mjs");
const BINNEN = "MEERJARENAGENDA_GEEN_UITWEG";
const binnen = process.env[BINNEN] === "1";

/** A network of its own in which every address leads back to this computer; without root it takes a user of its own too. */
const EIGEN_NETWERK = ["--net", "--mount", ...(process.getuid?.() === 0 ? [] : ["--map-root-user"])];
const AANZETTEN = [
  "ip link set lo up",
  "ip route add local 0.0.0.0/0 dev lo",
  // A display in another network takes a number that is in use here, and its socket goes when that of the other test ends.
  "mkdir -p /tmp/.X11-unix",
  "mount -t tmpfs -o mode=1777 tmpfs /tmp/.X11-unix",
].join(" && ");
const proef = spawnSync("unshare", [...EIGEN_NETWERK, "sh", "-c", AANZETTEN], { encoding: "utf8" });
const kanAfsluiten = proef.status === 0;
if (!binnen && !kanAfsluiten)
  sayNotHere(
    "dat er niets deze computer verlaat",
    `een eigen netwerk kan hier niet worden gemaakt (${proef.error?.message ?? proef.stderr})`,
  );

/** With a word that is not right, for who would look that up elsewhere. */
const TITEL = "Een tittel met een fout";

/** Chromium asks for dictionaries, lists and updates in the first seconds after it started. */
const EERSTE_SECONDEN = 10_000;

// Outside there is one test, which runs this same file in the network without a way out.
describe.runIf(!binnen && kanAfsluiten)("in a network in which every packet is seen", () => {
  it("nothing leaves this computer, in any host", () => {
    const opdracht = `${AANZETTEN} && exec "${process.execPath}" "${VITEST}" run -c vitest.e2e.config.ts geen-uitweg`;
    const { DISPLAY: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync("unshare", [...EIGEN_NETWERK, "sh", "-c", opdracht], {
      cwd: PROJECT,
      env: { ...env, [BINNEN]: "1" },
      encoding: "utf8",
    });
    expect(status === 0 ? "" : `${stdout}${stderr}`).toBe("");
  });
});

describe.runIf(binnen)("seen from the network", () => {
  let lookout: Lookout;
  let folders: TempFolders;

  beforeEach(async () => {
    lookout = await openLookout();
    folders = tempFolders();
  });

  afterEach(() => lookout.close());

  it("sees a name that is looked up, so that silence means something", async () => {
    await fetch("http://example.org/").catch(() => {});

    expect(lookout.seen()).toContain("naam example.org");
  });

  it.runIf(HOSTS.includes("electron"))("the desktop app says nothing", async () => {
    const { page, close } = await openApp("electron", { folders });
    await work(page, folders);
    await close();

    expect(lookout.seen()).toEqual([]);
  });

  it("the browser that npm start opens says nothing", async () => {
    const { page, close } = await startAsUser(folders);
    onTestFinished(folders.remove);
    expect(spawnSync("ps", ["axww", "-o", "args"], { encoding: "utf8" }).stdout).not.toMatch(/ticket=[\w-]/u);
    await work(page, folders);
    await close();

    expect(lookout.seen()).toEqual([]);
  });
});

/** Start, work, write a Word document, and what a hostile script would do to be heard outside. */
async function work(page: Page, { documenten }: TempFolders): Promise<void> {
  await page
    .getByRole("button", { name: /voorbeeld/iu })
    .first()
    .click();
  await page.getByRole("button", { name: "Naar Word" }).waitFor();
  await page.evaluate(() => location.assign("#/agendagegevens"));
  const titel = page.getByLabel("Titel", { exact: true });
  await titel.fill(TITEL);
  await titel.blur();
  await page.keyboard.press("Control+Shift+E");
  await page.getByRole("button", { name: "Maak Word-document" }).click();
  await page
    .getByText(/staat klaar|is klaar|gemaakt/u)
    .first()
    .waitFor({ timeout: 60_000 });
  const [word] = readdirSync(documenten).filter((naam) => naam.endsWith(".docx"));
  expect(readBack(readDocx(readFileSync(join(documenten, word ?? "geen.docx")))).join("\n")).toContain(TITEL);
  await page.evaluate(callOut);
  await page.waitForTimeout(EERSTE_SECONDEN);
}

/** Tries every way out that a page has, in this page and in an empty one inside it. */
async function callOut(): Promise<void> {
  const kader = document.createElement("iframe");
  document.body.append(kader);
  for (const venster of [window, kader.contentWindow as Window & typeof globalThis]) {
    const { RTCPeerConnection: Verbinding } = venster;
    if (Verbinding) {
      const urls = ["stun:192.0.2.7:3478", "turn:192.0.2.7:443?transport=tcp", "stun:buiten.example:19302"];
      const verbinding = new Verbinding({ iceServers: [{ urls, username: "u", credential: "c" }] });
      verbinding.createDataChannel("x");
      await verbinding.setLocalDescription(await verbinding.createOffer()).catch(() => {});
    }
    await venster.fetch("https://buiten.example/").catch(() => {});
    new venster.Image().src = "https://buiten.example/x.png";
  }
  for (const rel of ["dns-prefetch", "preconnect", "prefetch"]) {
    const wijzer = Object.assign(document.createElement("link"), { rel, href: "https://buiten.example/" });
    document.head.append(wijzer);
  }
}

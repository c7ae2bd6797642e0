import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ask } from "./harness/attack.ts";
import { stopDisplay } from "./harness/display.ts";
import { listeningPorts } from "./harness/listening-ports.ts";
import { listAsar, readFuses, startPackaged } from "./harness/packaged-app.ts";
import { hasElectron, type RunningElectron, startElectron } from "./harness/start-electron.ts";
import { type TempFolders, tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const VOORBEELD = join(PROJECT, "assets", "voorbeelden", "midden-limburg-2024.agenda.json");
const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PROJECT, "node_modules", "electron", "dist");

describe.runIf(hasElectron() && process.platform === "linux")("the packaged app", () => {
  const folders = tempFolders();
  const uit = join(folders.root, "uit", "linux-unpacked");
  const program = join(uit, "meerjarenagenda");
  const archief = join(uit, "resources", "app.asar");
  let inhoud: string[];

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(PROJECT, "node_modules", "electron-builder", "cli.js"),
        ...["--linux", "--dir", "--publish=never", `--config.electronDist=${runtime}`],
        `--config.directories.output=${join(folders.root, "uit")}`,
      ],
      { cwd: PROJECT, encoding: "utf8" },
    );
    expect(status === 0 ? "" : `${stdout}${stderr}`).toBe("");
    inhoud = listAsar(archief);
  });

  afterAll(async () => {
    await stopDisplay();
    folders.remove();
  });

  it("holds everything it needs in one archive, and nothing of its source", () => {
    for (const naam of [
      "package.json",
      "LICENSE",
      "dist/main/main.js",
      "dist/preload/preload.cjs",
      "dist/renderer/index.html",
      "dist/workers/word-worker.mjs",
      "dist/workers/lees-worker.mjs",
      "dist/workers/spelling-worker.mjs",
      "dist/assets/woordenboek/index.dic",
      "dist/assets/voorbeelden/midden-limburg-2024.agenda.json",
      "dist/assets/iconen/meerjarenagenda-512.png",
      "dist/licenties.json",
    ])
      expect(inhoud).toContain(naam);
    expect(
      inhoud.filter((naam) => /node_modules|\.tsx?$|^(tests|scripts|shared)\/|\.map$/u.test(naam)),
    ).toEqual([]);
  });

  it("has the licences of what is in it beside the archive, to be read without the app", () => {
    const licenties = readFileSync(join(uit, "resources", "LICENTIES-VAN-DERDEN.txt"), "utf8");
    expect(licenties).toContain("MOZILLA PUBLIC LICENSE");
    for (const naam of ["LICENSE.electron.txt", "LICENSES.chromium.html"])
      expect(statSync(join(uit, naam)).size).toBeGreaterThan(1_000);
  });

  it("has its fuses set", () => {
    expect(readFuses(program)).toEqual({
      runAsNode: false,
      cookieEncryption: false,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyLoadAppFromAsar: true,
      browserSnapshot: false,
      fileProtocolPrivileges: false,
    });
  });

  it("works from its archive: opens the sample, checks spelling and writes a Word document", async () => {
    const folders = tempFolders();
    const desktop = await startElectron({ folders, app: archief });
    await new AppScreen(desktop.page).openSample();
    const pad = join(folders.documenten, "uit.docx");
    const [recent] = (await vraag(desktop, "recent/lijst", {})) as { pad: string }[];
    const { sessie } = (await vraag(desktop, "agenda/open", { pad: recent?.pad })) as { sessie: string };

    expect(await vraag(desktop, "spelling/controleer", { woorden: ["gemeente", "gemeenteen"] })).toEqual({
      fout: ["gemeenteen"],
    });
    await vraag(desktop, "word/exporteer", { sessie, opties: {}, pad, taak: "proef" });
    expect(statSync(pad).size).toBeGreaterThan(10_000);
    await desktop.close();
    expect(readdirSync(folders.documenten)).toContain("Voorbeeld Midden-Limburg.agenda.json");
    expect(existsSync(join(folders.gegevens, "meerjarenagenda.log"))).toBe(false);
    folders.remove();
  });

  it("opens an agenda as a user gets it, runs no script of NODE_OPTIONS, and ends when the system asks", async () => {
    const folders = tempFolders();
    const pad = join(folders.documenten, "Regio.agenda.json");
    mkdirSync(folders.documenten);
    copyFileSync(VOORBEELD, pad);
    const script = join(folders.root, "script.cjs");
    writeFileSync(script, "console.log('gehackt')");
    const app = await startPackaged(program, folders, {
      args: [pad],
      env: { NODE_OPTIONS: `--require ${script}` },
    });
    // The page has asked for the agenda, and the host has opened it.
    await vi.waitFor(() => expect(recenteAgendas(folders)).toContain(pad), { timeout: 60_000 });
    expect(listeningPorts(app.pid)).toEqual([]);
    expect(statSync(folders.gegevens).mode & 0o077).toBe(0);

    expect(await app.close()).toBe(0);
    expect(app.output()).not.toContain("gehackt");
    expect(existsSync(join(folders.gegevens, "meerjarenagenda.log"))).toBe(false);
    folders.remove();
  });

  it.each([
    [["--remote-debugging-port=0"], {}],
    [["--remote-debugging-pipe"], {}],
    [["--inspect=0"], {}],
    [["--inspect-brk=0"], {}],
    [["-e", "console.log('gehackt')"], { ELECTRON_RUN_AS_NODE: "1" }],
  ])("refuses %j with %j before there is a window, and says so", async (args, env) => {
    const folders = tempFolders();
    const app = await startPackaged(program, folders, { args, env });

    expect(await app.exited).toBe(2);
    expect(app.output()).toContain("Meerjarenagenda start niet");
    expect(app.output()).toContain(args[0]?.startsWith("--") ? args[0].split("=")[0] : Object.keys(env)[0]);
    expect(app.output()).not.toMatch(/listening on|gehackt/u);
    expect(existsSync(join(folders.gegevens, "instellingen.json"))).toBe(false);
    folders.remove();
  });
});

/** Asks the host of a running app something, and answers what it said when that was no refusal. */
async function vraag(desktop: RunningElectron, method: string, input: unknown): Promise<unknown> {
  const antwoord = (await ask(desktop, method, input)) as { ok: boolean; value: unknown };
  expect(antwoord).toMatchObject({ ok: true });
  return antwoord.value;
}

/** The agendas that were opened with these folders, as the app keeps them. */
function recenteAgendas({ gegevens }: TempFolders): string[] {
  const recent = JSON.parse(readFileSync(join(gegevens, "recent.json"), "utf8")) as { pad: string }[];
  return recent.map(({ pad }) => pad);
}

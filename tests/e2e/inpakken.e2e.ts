import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopDisplay } from "./harness/display.ts";
import { listAsar, type RunningPackaged, readFuses, startPackaged } from "./harness/packaged-app.ts";
import { hasElectron } from "./harness/start-electron.ts";
import { tempFolders } from "./harness/temp-folders.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PROJECT, "node_modules", "electron", "dist");

describe.runIf(hasElectron() && process.platform === "linux")("the packaged app", () => {
  const folders = tempFolders();
  const uit = join(folders.root, "uit", "linux-unpacked");
  const program = join(uit, "meerjarenagenda");
  let inhoud: string[];
  let app: RunningPackaged;

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
    inhoud = listAsar(join(uit, "resources", "app.asar"));
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
      "dist/workers/decode-update-worker.mjs",
      "dist/workers/spelling-worker.mjs",
      "dist/assets/woordenboek/index.dic",
      "dist/assets/voorbeelden/midden-limburg-2024.agenda.json",
      "dist/assets/iconen/meerjarenagenda-512.png",
    ])
      expect(inhoud).toContain(naam);
    expect(
      inhoud.filter((naam) => /node_modules|\.tsx?$|^(tests|scripts|shared)\/|\.map$/u.test(naam)),
    ).toEqual([]);
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

  it("is not a Node that runs any script it is given", () => {
    const { stdout } = spawnSync(program, ["--no-sandbox", "-e", "console.log('gehackt')"], {
      env: { PATH: process.env.PATH ?? "", ELECTRON_RUN_AS_NODE: "1", DISPLAY: "" },
      encoding: "utf8",
      timeout: 10_000,
    });
    expect(stdout).not.toContain("gehackt");
  });

  it("starts, opens the sample, checks spelling and writes a Word document, all from the archive", async () => {
    app = await startPackaged(program, folders);
    const { page } = app;
    await page
      .getByRole("button", { name: /voorbeeld/iu })
      .first()
      .click();
    await page.getByRole("button", { name: "Naar Word" }).waitFor();
    const pad = join(folders.documenten, "uit.docx");
    const antwoorden = await page.evaluate(async (docx) => {
      type Reply = { ok: boolean; value: Record<string, unknown> };
      const { request } = (
        window as unknown as { bridge: { request: (m: string, i: unknown) => Promise<Reply> } }
      ).bridge;
      const { value } = await request("recent/lijst", {});
      const [recent] = value as unknown as { pad: string }[];
      const { value: open } = await request("agenda/open", { pad: recent?.pad });
      return {
        spelling: await request("spelling/controleer", { woorden: ["gemeente", "gemeenteen"] }),
        word: await request("word/exporteer", { sessie: open.sessie, opties: {}, pad: docx, taak: "proef" }),
      };
    }, pad);

    expect(antwoorden.spelling).toEqual({ ok: true, value: { fout: ["gemeenteen"] } });
    expect(antwoorden.word).toMatchObject({ ok: true });
    expect(statSync(pad).size).toBeGreaterThan(10_000);
    expect(await app.close()).toBe(0);
    expect(readdirSync(folders.documenten)).toContain("Voorbeeld Midden-Limburg.agenda.json");
    expect(existsSync(join(folders.gegevens, "meerjarenagenda.log"))).toBe(false);
  });
});

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** One planted fault for each rule: a file, and what it may not import. */
const FOUTEN: Readonly<Record<string, readonly [van: string, naar: string]>> = {
  "shared-stands-alone": ["shared/assert-never.ts", "electron/services/log.ts"],
  "shared-knows-no-node": ["shared/zoeken/vouw.ts", "node:fs"],
  "renderer-meets-electron-in-shared": ["renderer/word/WordDialog.tsx", "electron/services/host.ts"],
  "electron-knows-no-ui": ["electron/main/menu.ts", "renderer/opdrachten/opdrachten.ts"],
  "electron-only-at-the-edge": ["electron/services/paden.ts", "electron"],
  "services-know-no-host": ["electron/services/handlers.ts", "electron/cli/vraag.ts"],
  "preload-is-thin": ["electron/preload/preload.ts", "shared/domain/actie.ts"],
  "domain-is-pure": ["shared/domain/ambitie.ts", "shared/document/layout.ts"],
  "document-stands-on-domain": ["shared/document/edits/records.ts", "shared/tekst/gelezen-tekst.ts"],
  "tekst-stands-on-document": ["shared/tekst/leestijd.ts", "shared/controle/controleer.ts"],
  "readers-know-no-reader": ["shared/zoeken/stukken.ts", "shared/controle/signalering.ts"],
  "controle-is-pure": ["shared/controle/regels/som-wijkt-af.ts", "yjs"],
  "word-knows-no-api": ["shared/word/agenda-tree.ts", "shared/api/contract.ts"],
  "api-stands-beside": ["shared/api/status.ts", "shared/word/lettertype.ts"],
  "ui-knows-no-document": ["renderer/ui/TextField.tsx", "renderer/state/view-store.ts"],
  "state-knows-no-view": ["renderer/state/agenda-session.ts", "renderer/ui/Button.tsx"],
  "shared-parts-know-no-tool": ["renderer/agenda/ActieStaat.tsx", "renderer/editor/TekstEditor.tsx"],
  "screens-stand-on-shared-parts": ["renderer/navigatie/Naamlink.tsx", "renderer/acties/Acties.tsx"],
  "screens-know-no-screen": ["renderer/ambities/Ambities.tsx", "renderer/triage/Triage.tsx"],
  "frame-stands-on-screens": ["renderer/start/Start.tsx", "renderer/frame/Panelen.tsx"],
  "app-stands-on-top": ["renderer/frame/Scherm.tsx", "renderer/App.tsx"],
  "no-cycles": ["shared/begroting/rijen.ts", "shared/begroting/selectie.ts"],
  "no-unresolved": ["shared/api/client.ts", "shared/api/bestaat-niet.ts"],
};

/** What a layer may import from the one below it, so that a rule is seen to let that through. */
const GOED: readonly (readonly [van: string, naar: string])[] = [
  ["shared/begroting/selectie.ts", "shared/begroting/rijen.ts"],
  ["shared/domain/actie.ts", "zod"],
  ["shared/document/layout.ts", "shared/domain/actie.ts"],
  ["shared/controle/controleer.ts", "shared/tekst/gelezen-tekst.ts"],
  ["shared/word/lettertype.ts", "shared/controle/signalering.ts"],
  ["shared/api/contract.ts", "shared/domain/actie.ts"],
  ["renderer/ui/Button.tsx", "shared/domain/actie.ts"],
  ["renderer/state/view-store.ts", "renderer/ui/concepten.ts"],
  ["renderer/triage/Triage.tsx", "renderer/editor/TekstEditor.tsx"],
  ["renderer/triage/Triage.tsx", "renderer/triage/selectie.ts"],
  ["renderer/App.tsx", "renderer/frame/Panelen.tsx"],
  ["renderer/frame/Panelen.tsx", "renderer/start/NieuweAgenda.tsx"],
  ["electron/main/window.ts", "electron"],
];

const PAKKETTEN = ["electron", "yjs", "zod"];

type Gevonden = Readonly<{ rule: { name: string }; from: string; to: string }>;
let gevonden: readonly Gevonden[];
let regels: readonly string[];
let map: string;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), "lagen-"));
  await plant([...Object.values(FOUTEN), ...GOED]);
  const { summary } = await kruis();
  gevonden = summary.violations;
  regels = summary.ruleSetUsed.forbidden.map(({ name }) => name);
}, 120_000);

afterAll(() => rm(map, { recursive: true, force: true }));

it("has one planted fault for each rule", () => {
  expect(Object.keys(FOUTEN).sort()).toEqual([...regels].sort());
});

it.each(Object.entries(FOUTEN))("%s fires on its planted fault", (regel, [van, naar]) => {
  const bij = gevonden.filter(({ rule, from }) => rule.name === regel && from === van);

  expect(bij.map(({ to }) => to.replace(/^node_modules\/([^/]+)\/.*/u, "$1"))).toEqual([
    regel === "no-unresolved" ? expect.stringContaining("bestaat-niet") : naar.replace(/^node:/u, ""),
  ]);
});

it.each(GOED)("lets %s import %s", (van, naar) => {
  const bij = gevonden.filter(
    ({ from, to, rule }) => from === van && to === naar && rule.name !== "no-cycles",
  );

  expect(bij).toEqual([]);
});

/** Writes the files with their imports, and an empty one for everything that is imported and is no file of its own. */
async function plant(imports: readonly (readonly [string, string])[]): Promise<void> {
  const perBestand = new Map<string, string[]>();
  for (const [van, naar] of imports) {
    perBestand.set(van, [...(perBestand.get(van) ?? []), naar]);
    if (naar.includes("/") && !naar.includes("bestaat-niet"))
      perBestand.set(naar, perBestand.get(naar) ?? []);
  }
  for (const [bestand, namen] of perBestand)
    await schrijf(bestand, [
      ...namen.map((naam) => `import type {} from "${adres(bestand, naam)}";`),
      "export {};",
    ]);
  for (const naam of PAKKETTEN) {
    await schrijf(`node_modules/${naam}/package.json`, [JSON.stringify({ name: naam, main: "index.js" })]);
    await schrijf(`node_modules/${naam}/index.js`, [""]);
  }
  const dependencies = Object.fromEntries(PAKKETTEN.map((naam) => [naam, "*"]));
  await schrijf("package.json", [JSON.stringify({ type: "module", dependencies })]);
  await schrijf("tsconfig.json", ["{}"]);
}

function adres(van: string, naar: string): string {
  if (!naar.includes("/")) return naar;
  const pad = relative(dirname(van), naar);
  return pad.startsWith(".") ? pad : `./${pad}`;
}

async function schrijf(bestand: string, regelsTekst: readonly string[]): Promise<void> {
  const pad = join(map, bestand);
  await mkdir(dirname(pad), { recursive: true });
  await writeFile(pad, `${regelsTekst.join("\n")}\n`);
}

/** Looks at the planted tree as the check does; the faults make it end with a failure. */
async function kruis(): Promise<{
  summary: { violations: Gevonden[]; ruleSetUsed: { forbidden: { name: string }[] } };
}> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", join(ROOT, ".dependency-cruiser.js"), "--output-type", "json"],
      ...["shared", "electron", "renderer"],
    ],
    { cwd: map, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

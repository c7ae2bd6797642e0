import { prepare } from "./lib/prepare.mjs";
import { stap } from "./lib/stap.mjs";

await prepare();
const { check } = await import("./check.mjs");
const { bouw } = await import("./lib/bouw.mjs");
const { zorgVoorChromium } = await import("./lib/chromium.mjs");
const { vindElectron } = await import("./lib/electron.mjs");
const { vitest } = await import("./lib/vitest.mjs");

const begin = performance.now();
const totaal = { passed: 0, failed: 0 };
const tel = ({ passed, failed }) => {
  totaal.passed += passed;
  totaal.failed += failed;
};

tel(await check());
tel(await stap("bouwen", () => bouw().then(() => ({ passed: 1, failed: 0 }), gezakt)));
tel(await stap("unit, property en integratie", () => vitest("unit")));
tel(await stap("van begin tot eind", eindTotEind));

console.log(`\nDuur: ${((performance.now() - begin) / 60_000).toFixed(1)} minuten`);
console.log(`${totaal.passed} passed, ${totaal.failed} failed`);
process.exit(totaal.failed === 0 ? 0 : 1);

/** The main job in a real Chromium, and in a real Electron when there is one. */
async function eindTotEind() {
  const chromium = zorgVoorChromium();
  if (!chromium) return { passed: 0, failed: 1 };
  console.log(
    vindElectron()
      ? "Electron: aanwezig, de proeven van de desktop-app doen mee."
      : "Electron: geen runtime op deze computer, de proeven van de desktop-app doen NIET mee (zet ELECTRON_OVERRIDE_DIST_PATH).",
  );
  return vitest("e2e", ["--config", "vitest.e2e.config.ts"], { ...process.env, CHROMIUM_PATH: chromium });
}

function gezakt(fout) {
  console.error(fout);
  return { passed: 0, failed: 1 };
}

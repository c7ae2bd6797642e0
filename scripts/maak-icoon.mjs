import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { vindChromium } from "./lib/chromium.mjs";
import { wortel } from "./lib/wortel.mjs";

// Draws assets/iconen/meerjarenagenda.svg as the PNG that windows and installers use.
const map = join(wortel, "assets", "iconen");
const svg = readFileSync(join(map, "meerjarenagenda.svg"), "utf8");
const browser = await chromium.launch({
  executablePath: vindChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const pagina = await browser.newPage({ viewport: { width: 512, height: 512 } });
await pagina.setContent(`<style>body{margin:0}svg{display:block;width:512px;height:512px}</style>${svg}`);
writeFileSync(join(map, "meerjarenagenda-512.png"), await pagina.screenshot({ omitBackground: true }));
await browser.close();

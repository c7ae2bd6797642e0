import { prepare } from "./lib/prepare.mjs";

await prepare();
const { join } = await import("node:path");
const { createServer } = await import("vite");
const { bouw } = await import("./lib/bouw.mjs");
const { isVerouderd } = await import("./lib/verouderd.mjs");
const { startHost } = await import("./lib/starters.mjs");
const { wortel } = await import("./lib/wortel.mjs");

const POORT = 5173;
const ADRES = `http://127.0.0.1:${POORT}`;

if (isVerouderd()) await bouw();
const { host, url } = await startHost(["--blijf", `--dev-origin=${ADRES}`, ...process.argv.slice(2)]);
const { origin, hash } = new URL(url);

// The page comes from Vite with hot reload; what it asks goes to the host, which knows it by the ticket in its address.
const server = await createServer({
  configFile: join(wortel, "vite.config.ts"),
  server: {
    host: "127.0.0.1",
    port: POORT,
    strictPort: true,
    proxy: {
      "/socket": { target: origin, ws: true, changeOrigin: true },
      "/toegang": { target: origin, changeOrigin: true },
      "/download": { target: origin, changeOrigin: true },
    },
  },
});
await server.listen();
console.log(
  `${ADRES}/${hash}  (pagina met hot reload; na een wijziging in electron/ of shared/ opnieuw starten)`,
);
host.on("exit", () => process.exit());
for (const signaal of ["SIGINT", "SIGTERM"])
  process.on(signaal, () => {
    host.kill("SIGTERM");
    void server.close();
  });

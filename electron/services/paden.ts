import { fileURLToPath } from "node:url";

/** The bundler replaces this by "ja"; from source (tests, scripts) it stays undefined. */
const gebundeld = process.env.GEBUNDELD === "ja";

/** `dist/` when bundled, where every bundle stands one folder deep; otherwise the root of the project. */
const wortel = new URL(process.env.PROJECTWORTEL ?? (gebundeld ? "../" : "../../"), import.meta.url);

const pad = (...delen: readonly string[]): string => fileURLToPath(new URL(delen.join("/"), wortel));

/** The path of a file under `assets/`, in the built app and from source alike. */
export function assetPad(...delen: readonly string[]): string {
  return pad("assets", ...delen);
}

/** The path of something else in `dist/`, for example `distPad("renderer")`. */
export function distPad(...delen: readonly string[]): string {
  return gebundeld ? pad(...delen) : pad("dist", ...delen);
}

/**
 * The path of a worker to start with `new Worker(workerPad("spelling-worker"))`. Every file
 * `electron/services/**` whose name ends in `-worker.ts` is one, under its own name: nothing needs listing.
 * From source it is the bundle that `tests/global-setup.mjs` makes before the tests.
 */
export function workerPad(naam: string): string {
  return gebundeld ? pad("workers", `${naam}.mjs`) : pad("node_modules/.cache/workers", `${naam}.mjs`);
}

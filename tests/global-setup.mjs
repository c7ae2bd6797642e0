import { bundelTestWerkers } from "../scripts/lib/bundel.mjs";

/** Node cannot run a worker from TypeScript: bundles them once, before the first test. */
export async function setup() {
  await bundelTestWerkers();
}

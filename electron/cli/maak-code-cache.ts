import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cachePad, laadProgramma, start } from "./laad-programma.ts";

const pad = fileURLToPath(new URL("programma.cjs", import.meta.url));
const programma = laadProgramma(pad);

// Runs one command as `main.ts` does; what it compiled on the way is what the cache holds.
process.on("exit", () => writeFileSync(cachePad(pad), programma.createCachedData()));
start(programma, pad);

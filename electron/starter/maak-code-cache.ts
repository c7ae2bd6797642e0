import { writeFileSync } from "node:fs";
import { cachePad, laadProgramma, programmaNaast, start } from "./laad-programma.ts";

const pad = programmaNaast(import.meta.url);
const programma = laadProgramma(pad);

// Runs the program as the file that starts it does; what it compiled on the way is what the cache holds.
process.on("exit", () => writeFileSync(cachePad(pad), programma.createCachedData()));
// One that stays is asked to end as soon as it listens to that.
setInterval(() => process.emit("SIGTERM"), 500).unref();
start(programma, pad);

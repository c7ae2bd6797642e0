import { fileURLToPath } from "node:url";
import { laadProgramma, start } from "./laad-programma.ts";

const pad = fileURLToPath(new URL("programma.cjs", import.meta.url));
start(laadProgramma(pad), pad);

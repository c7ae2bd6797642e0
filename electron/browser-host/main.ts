import { laadProgramma, programmaNaast, start } from "../starter/laad-programma.ts";

const pad = programmaNaast(import.meta.url);
start(laadProgramma(pad), pad);

import { config } from "zod";
import { runCli } from "./cli.ts";
import { endQuietlyWhenNobodyReads } from "./einde.ts";

// One file is read and the process ends: compiling every schema to code would take longer than it saves.
config({ jitless: true });
endQuietlyWhenNobodyReads(process.stdout);

void runCli(process.argv.slice(2), {
  out: (regel) => process.stdout.write(`${regel}\n`),
  err: (regel) => process.stderr.write(`${regel}\n`),
}).then((code) => {
  process.exitCode = code;
});

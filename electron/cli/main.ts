import { runCli } from "./cli.ts";
import { endQuietlyWhenNobodyReads } from "./einde.ts";

endQuietlyWhenNobodyReads(process.stdout);

process.exitCode = await runCli(process.argv.slice(2), {
  out: (regel) => process.stdout.write(`${regel}\n`),
  err: (regel) => process.stderr.write(`${regel}\n`),
});

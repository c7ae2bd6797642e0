import { runCli } from "./cli.ts";

process.exitCode = await runCli(process.argv.slice(2), {
  out: (regel) => process.stdout.write(`${regel}\n`),
  err: (regel) => process.stderr.write(`${regel}\n`),
});

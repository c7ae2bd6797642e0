import { runCli } from "#electron/cli/cli.ts";

/** Runs a command line; answers its exit code and what it wrote. */
export async function run(...argv: string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = await runCli(argv, { out: (regel) => uit.push(regel), err: (regel) => fout.push(regel) });
  return { code, uit: uit.join("\n"), fout: fout.join("\n") };
}

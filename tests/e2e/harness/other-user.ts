import { spawnSync } from "node:child_process";

/** The user that no file belongs to, as most systems number it. */
const NOBODY = 65_534;

/** Why a test cannot be somebody else on this computer; null when it can. */
export function whyNotSomebodyElse(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "alleen root op Linux kan een ander zijn";
  try {
    runAsNobody("");
    return null;
  } catch (fout) {
    return `een ander kan Node hier niet starten (${String(fout)})`;
  }
}

/** Runs a script as another user of this computer, without any rights of this one, and answers what it printed. */
export function runAsNobody(script: string, ...args: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", script, ...args],
    { uid: NOBODY, gid: NOBODY, cwd: "/", env: { PATH: process.env.PATH ?? "" }, encoding: "utf8" },
  );
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

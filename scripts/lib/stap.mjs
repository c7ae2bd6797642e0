import { spawn } from "node:child_process";
import { wortel } from "./wortel.mjs";

/** Runs a program of the project and answers its exit code and how long it took; output goes to the terminal. */
function draai(programma, argumenten, { env = process.env, stdio = "inherit", cwd = wortel } = {}) {
  return new Promise((resolve, reject) => {
    const kind = spawn(programma, argumenten, { cwd, env, stdio });
    kind.on("error", reject);
    kind.on("exit", (code, signaal) => resolve(signaal ? 1 : (code ?? 1)));
  });
}

/** Runs a script or binary with this very node. */
export function draaiNode(argumenten, opties) {
  return draai(process.execPath, argumenten, opties);
}

/** Does one named step, prints how long it took, and answers its result. */
export async function stap(naam, doe) {
  const begin = performance.now();
  console.log(`\n── ${naam}`);
  const uitkomst = await doe();
  console.log(`── ${naam}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return uitkomst;
}

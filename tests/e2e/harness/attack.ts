import type { RunningElectron } from "./start-electron.ts";

/** Runs a script in the page as an attacker who got in would, and answers what came of it. */
export const inPage = <T>({ page }: RunningElectron, script: string): Promise<T> => page.evaluate<T>(script);

/** Asks the host something past the interface, with any name and input. */
export const ask = ({ page }: RunningElectron, method: unknown, input: unknown): Promise<unknown> =>
  page.evaluate(
    ([naam, invoer]) =>
      (
        window as unknown as { bridge: { request: (m: unknown, i: unknown) => Promise<unknown> } }
      ).bridge.request(naam, invoer),
    [method, input],
  );

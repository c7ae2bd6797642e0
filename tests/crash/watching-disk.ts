import { type Disk, disk } from "#electron/services/files/disk.ts";

/** Names the calls of a file system, and lets something happen right after one of them. */
export type CallWatch = Readonly<{
  disk: Disk;
  calls: readonly string[];
  /** After the n-th call (from zero), `what` is done before its caller goes on. */
  after: (nth: number, what: () => Promise<void>) => void;
}>;

/** A real file system of which every call is watched; those on open files are not. */
export function watchingDisk(): CallWatch {
  const calls: string[] = [];
  let planned: { nth: number; what: () => Promise<void> } | null = null;
  const watched = Object.fromEntries(
    Object.entries(disk).map(([naam, call]) => [
      naam,
      async (...args: unknown[]) => {
        const nth = calls.push(naam) - 1;
        try {
          return await (call as (...args: unknown[]) => Promise<unknown>)(...args);
        } finally {
          if (planned?.nth === nth) await planned.what();
        }
      },
    ]),
  ) as unknown as Disk;
  return {
    disk: watched,
    calls,
    after: (nth, what) => {
      planned = { nth, what };
    },
  };
}

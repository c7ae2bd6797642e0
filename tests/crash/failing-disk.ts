import type { FileHandle } from "node:fs/promises";
import { type Disk, disk } from "#electron/services/files/disk.ts";

/** Counts calls of a file system, and makes one or more of them fail. */
export type FailingDisk = Readonly<{
  disk: Disk;
  /** How many calls were made. */
  calls: () => number;
  /** From the n-th call on (from one), `times` calls fail with this errno; no more calls fail after `heal`. */
  failAt: (nth: number, code: string, times?: number) => void;
  heal: () => void;
}>;

const HANDLE_CALLS = ["appendFile", "datasync", "stat", "sync", "truncate", "writeFile"];

/** A real file system in which the n-th call fails, calls on open files included. Closing never fails. */
export function failingDisk(): FailingDisk {
  let count = 0;
  let from = Number.POSITIVE_INFINITY;
  let until = 0;
  let errno = "EIO";

  function check(naam: string): void {
    count += 1;
    if (count < from || count >= until) return;
    throw Object.assign(new Error(`${errno}: planted, ${naam}`), { code: errno });
  }

  const watchHandle = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== "function") return member;
        if (typeof property !== "string" || !HANDLE_CALLS.includes(property)) return member.bind(target);
        return async (...args: unknown[]) => {
          check(property);
          return member.apply(target, args);
        };
      },
    });

  const watched = Object.fromEntries(
    Object.entries(disk).map(([naam, call]) => [
      naam,
      async (...args: unknown[]) => {
        check(naam);
        const result: unknown = await (call as (...args: unknown[]) => Promise<unknown>)(...args);
        return naam === "open" ? watchHandle(result as FileHandle) : result;
      },
    ]),
  ) as unknown as Disk;

  return {
    disk: watched,
    calls: () => count,
    failAt: (nth, code, times = 1) => {
      from = count + nth;
      until = from + times;
      errno = code;
    },
    heal: () => {
      from = Number.POSITIVE_INFINITY;
    },
  };
}

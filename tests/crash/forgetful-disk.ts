import { type FileHandle, truncate } from "node:fs/promises";
import { type Disk, disk } from "#electron/services/files/disk.ts";

/** A real file system that loses in a power cut what was written and not flushed. */
export type ForgetfulDisk = Readonly<{ disk: Disk; cutPower: () => Promise<void> }>;

const WRITES = ["appendFile", "writeFile", "truncate"];
const FLUSHES = ["sync", "datasync"];

/** Follows of every file written through a handle how much of it was flushed. A new name always survives. */
export function forgetfulDisk(): ForgetfulDisk {
  const kept = new Map<string, number>();

  const follow = (pad: string, handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== "function" || typeof property !== "string") return member;
        return async (...args: unknown[]) => {
          if (WRITES.includes(property) && !kept.has(pad)) kept.set(pad, (await target.stat()).size);
          const result: unknown = await member.apply(target, args);
          if (FLUSHES.includes(property) && kept.has(pad)) kept.set(pad, (await target.stat()).size);
          return result;
        };
      },
    });

  return {
    disk: {
      ...disk,
      open: async (pad, ...rest) => follow(String(pad), await disk.open(pad, ...rest)),
      rename: async (van, naar) => {
        await disk.rename(van, naar);
        const size = kept.get(String(van));
        kept.delete(String(van));
        if (size !== undefined) kept.set(String(naar), size);
      },
    },
    cutPower: async () => {
      for (const [pad, size] of kept) await truncate(pad, size).catch(() => {});
    },
  };
}

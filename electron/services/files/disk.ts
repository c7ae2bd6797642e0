import { copyFile, mkdir, open, readdir, readFile, rename, stat, unlink, utimes } from "node:fs/promises";

/** The file system as the storage uses it; tests put a failing one in its place. */
export const disk = { copyFile, mkdir, open, readdir, readFile, rename, stat, unlink, utimes };
export type Disk = typeof disk;

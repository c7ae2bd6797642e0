import {
  copyFile,
  lstat,
  lutimes,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  unlink,
} from "node:fs/promises";

/** The file system as the storage uses it; tests put a failing one in its place. */
export const disk = { copyFile, lstat, lutimes, mkdir, open, readdir, readFile, rename, rm, stat, unlink };
export type Disk = typeof disk;

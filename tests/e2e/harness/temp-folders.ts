import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Folders of one run: nothing of the user's own is read or written. */
export type TempFolders = Readonly<{
  root: string;
  documenten: string;
  gegevens: string;
  remove: () => void;
}>;

/** Makes a place for the documents and the data of one host. */
export function tempFolders(): TempFolders {
  const root = mkdtempSync(join(tmpdir(), "meerjarenagenda-e2e-"));
  return {
    root,
    documenten: join(root, "documenten"),
    gegevens: join(root, "gegevens"),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

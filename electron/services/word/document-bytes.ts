import { ExpectedFailure } from "#shared/api/reply.ts";
import { makeDocument } from "./make-document.ts";
import type { WordJob } from "./word-job.ts";

/** The bytes of a document, made in this thread; refused as `runWordWorker` refuses it. */
export function documentBytes(job: WordJob): Uint8Array {
  const made: Uint8Array[] = [];
  try {
    makeDocument(job, (bericht) => {
      if (bericht.soort === "klaar") made.push(bericht.bytes);
    });
  } catch (error) {
    throw new ExpectedFailure("export-failed", "", { cause: error });
  }
  const [bytes] = made;
  if (!bytes) throw new ExpectedFailure("nothing-to-print");
  return bytes;
}

import { ExpectedFailure, type FailureCode } from "#shared/api/reply.ts";

const CODES: Readonly<Record<string, FailureCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EACCES: "no-access",
  EPERM: "no-access",
  EROFS: "read-only-place",
  EBUSY: "file-in-use",
  ETXTBSY: "file-in-use",
  ENAMETOOLONG: "path-too-long",
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EISDIR: "not-an-agenda",
  EEXIST: "file-exists",
};

/** The refusal for an error of the file system; anything else comes back as it is. */
export function diskFailure(error: unknown, pad: string): unknown {
  if (error instanceof ExpectedFailure) return error;
  const errno = errorCode(error);
  if (errno === undefined) return error;
  return new ExpectedFailure(CODES[errno] ?? "no-access", pad, { cause: error });
}

/** True for an error that says that there is nothing at a path. */
export const isAbsent = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");

/** The errno of a file system error, for example "ENOENT". */
export function errorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : undefined;
}

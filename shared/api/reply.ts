import { z } from "zod";

/** Why a request was refused. One renderer file turns each code into a Dutch sentence with a next step. */
export const FailureCode = z.enum([
  "unknown-method",
  "invalid-input",
  "internal",
  "offline",
  "no-ticket",
  "file-missing",
  "file-gone",
  "file-too-large",
  "agenda-too-large",
  "takes-too-long",
  "file-in-use",
  "file-damaged",
  "file-foreign",
  "file-empty",
  "not-an-agenda",
  "no-access",
  "read-only-place",
  "disk-full",
  "path-too-long",
  "file-exists",
  "newer-version",
  "no-session",
  "read-only-session",
  "other-lineage",
  "no-generation",
  "cancelled",
  "export-failed",
  "nothing-to-print",
  "no-dialog",
  "unsafe-link",
  "spelling-unavailable",
]);
export type FailureCode = z.infer<typeof FailureCode>;

export type Failure = Readonly<{ code: FailureCode; detail: string }>;

/** What every request comes back with: a value or a refusal; never an exception. */
export type Reply<T = unknown> = Readonly<{ ok: true; value: T } | { ok: false; failure: Failure }>;

/** A refusal the user can do something about; services throw it, `dispatch` makes it a reply. */
export class ExpectedFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail = "", options?: ErrorOptions) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.name = "ExpectedFailure";
    this.code = code;
    this.detail = detail;
  }

  readonly detail: string;
}

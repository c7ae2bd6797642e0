import { z } from "zod";

/** Identifies one record inside an agenda: letters, digits and hyphens, at most 64 characters, never reused. */
export const Id = z
  .string()
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/, "Een id heeft alleen letters, cijfers en streepjes.");
export type Id = z.infer<typeof Id>;

import { z } from "zod";
import { Id } from "./id.ts";

/** A party of the region: it pulls or joins acties. Named as organisation or role, never as a person. */
export const Partner = z.object({
  id: Id,
  naam: z.string().max(200),
  rol: z.string().max(500).default(""),
  volgorde: z.string(),
});
export type Partner = Readonly<z.infer<typeof Partner>>;

import { getSchema } from "@tiptap/core";
import type { Schema } from "@tiptap/pm/model";
import { tekstExtensions } from "./tekst-extensions.ts";

let gemaakt: Schema | undefined;

/** The schema of a text, made when it is first asked for. */
export function tekstSchema(): Schema {
  gemaakt ??= getSchema(tekstExtensions);
  return gemaakt;
}

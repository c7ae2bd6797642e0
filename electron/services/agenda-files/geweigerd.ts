import { basename } from "node:path";
import { isReadable } from "../files/read-helper.ts";
import { journaalPlekken, MAX_JOURNAAL_BYTES, vindJournalen } from "./journaal-plekken.ts";
import { MAX_SLOT_BYTES, slotPadVan } from "./lock.ts";

/** The names of what stands where a journaal or lock of an agenda file should be, and could not be read. */
export async function vindGeweigerd(pad: string, gegevens: string): Promise<string[]> {
  const journalen = await vindJournalen(journaalPlekken(pad, gegevens));
  const paden = [
    { pad: slotPadVan(pad), max: MAX_SLOT_BYTES },
    ...journalen.map((journaal) => ({ pad: journaal.pad, max: MAX_JOURNAAL_BYTES })),
  ];
  const leesbaar = await Promise.all(paden.map((helper) => isReadable(helper.pad, helper.max)));
  return paden.filter((_, index) => !leesbaar[index]).map((helper) => basename(helper.pad));
}

import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Handlers, Onderdeel } from "#shared/api/contract.ts";
import type { Host } from "../host.ts";

type LicentieMethods = "app/licenties" | "app/toonChromiumLicenties";

/** The part of the contract about what of others comes along in the app; `overzicht` is where the build wrote that. */
export function createLicentieHandlers(
  host: Pick<Host, "showOwnLicences">,
  overzicht: string,
): Pick<Handlers, LicentieMethods> {
  return {
    "app/licenties": async () => z.array(Onderdeel).parse(JSON.parse(await readFile(overzicht, "utf8"))),
    "app/toonChromiumLicenties": async () => {
      await host.showOwnLicences();
      return {};
    },
  };
}

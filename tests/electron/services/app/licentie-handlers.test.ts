import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createLicentieHandlers } from "#electron/services/app/licentie-handlers.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";

const CALLER = { client: "a" };
const ONDERDEEL = { naam: "yjs", versie: "1.0.0", licentie: "MIT", bron: null, tekst: "MIT License" };

function handlers(showOwnLicences = async () => {}) {
  const map = mkdtempSync(join(tmpdir(), "licenties-"));
  onTestFinished(() => rmSync(map, { recursive: true }));
  const overzicht = join(map, "licenties.json");
  writeFileSync(overzicht, JSON.stringify([{ ...ONDERDEEL, slot: "node_modules/yjs" }]));
  return createLicentieHandlers({ showOwnLicences }, overzicht);
}

it("answers what the build wrote, as far as a reader needs it", async () => {
  expect(await handlers()["app/licenties"]({}, CALLER)).toEqual([ONDERDEEL]);
});

it("passes on that a host has no licences of its own to show", async () => {
  const geen = handlers(() => Promise.reject(new ExpectedFailure("no-dialog")));

  await expect(geen["app/toonChromiumLicenties"]({}, CALLER)).rejects.toThrow("no-dialog");
});

import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeAt, writeIn } from "#electron/services/agenda-files/nieuw-bestand.ts";
import { ontvangBestand } from "#electron/services/app/ontvang-bestand.ts";
import { openLog } from "#electron/services/log.ts";

function eenMap(): string {
  const map = mkdtempSync(join(tmpdir(), "eigen-"));
  onTestFinished(() => rmSync(map, { recursive: true }));
  return map;
}

const rechten = (pad: string): string => (statSync(pad).mode & 0o777).toString(8);
const INHOUD = Buffer.from("{}");

describe.runIf(process.platform !== "win32")("what other users of the computer may read", () => {
  it("is not the log, nor the folder it is made in", () => {
    const log = openLog(join(eenMap(), "gegevens"), () => new Date());
    log.schrijf("proef");

    expect(rechten(log.pad)).toBe("600");
    expect(rechten(dirname(log.pad))).toBe("700");
  });

  it("is no folder the app itself makes for agendas", async () => {
    const documenten = join(eenMap(), "Documenten", "Meerjarenagenda");
    await writeIn(documenten, "Regio", INHOUD);

    expect(rechten(documenten)).toBe("700");
    expect(rechten(dirname(documenten))).toBe("700");
    const ontvangen = join(eenMap(), "ontvangen");
    const agenda = Buffer.from(JSON.stringify({ formaat: "meerjarenagenda", versie: 1 }));
    await ontvangBestand(ontvangen, "Regio.agenda.json", agenda.toString("base64"));
    expect(rechten(ontvangen)).toBe("700");
  });

  it("stays what it was in a folder that is there: colleagues may share it", async () => {
    const gedeeld = eenMap();
    chmodSync(gedeeld, 0o775);
    await writeAt(join(gedeeld, "Regio.agenda.json"), INHOUD);

    expect(rechten(gedeeld)).toBe("775");
  });
});

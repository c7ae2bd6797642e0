import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agendaFromArgv, OpenRequests } from "#electron/main/open-requests.ts";

let map: string;
let pad: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "argv-"));
  pad = join(map, "Regio.agenda.json");
  writeFileSync(pad, "{}");
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe("the agenda on a command line", () => {
  it("is found between the switches, absolute or from the folder of the caller", () => {
    expect(agendaFromArgv(["--no-sandbox", ".", pad], "/")).toBe(pad);
    expect(agendaFromArgv([".", "Regio.agenda.json"], map)).toBe(pad);
  });

  it("is nothing when it is a switch or no agenda", () => {
    expect(agendaFromArgv([`--agenda=${pad}`, "weg.json", "foto.png", map], map)).toBeNull();
  });

  it("is also one that is gone, so that the window can say so, unless another is there", () => {
    expect(agendaFromArgv(["weg.agenda.json"], map)).toBe(join(map, "weg.agenda.json"));
    expect(agendaFromArgv(["weg.agenda.json", "Regio.agenda.json"], map)).toBe(pad);
  });
});

describe("a file to open", () => {
  it("goes to the first window that starts, once", () => {
    const requests = new OpenRequests();
    requests.keep(pad);

    expect(requests.take(1)).toBe(pad);
    expect(requests.take(2)).toBeNull();
  });

  it("goes to the window it was meant for", () => {
    const requests = new OpenRequests();
    requests.giveTo({ id: 2 }, pad);

    expect(requests.take(1)).toBeNull();
    expect(requests.take(2)).toBe(pad);
  });
});

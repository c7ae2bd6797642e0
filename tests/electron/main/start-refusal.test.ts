import { describe, expect, it } from "vitest";
import { startRefusal } from "#electron/main/start-refusal.ts";

describe("starting the app", () => {
  it.each([
    ["--remote-debugging-port=9222"],
    ["--remote-debugging-port"],
    ["-remote-debugging-port=0"],
    ["/remote-debugging-port=0"],
    ["--Remote-Debugging-Port=0"],
    ["--remote-debugging-pipe"],
    ["--remote-debugging-address=0.0.0.0"],
    ["--remote-allow-origins=*"],
    ["--inspect"],
    ["--inspect=0"],
    ["--inspect-brk=127.0.0.1:0"],
    ["--inspect-publish-uid=http"],
    ["--debug-brk"],
    ["--wait-for-debugger-children"],
    ["--renderer-cmd-prefix=/tmp/x"],
    ["--gpu-launcher=/tmp/x"],
    ["--browser-subprocess-path=/tmp/x"],
  ])("is refused with %s, which is named", (optie) => {
    const zin = startRefusal(["--no-sandbox", optie, "Regio.agenda.json"], {});

    expect(zin).toContain(optie.split("=")[0]);
    expect(zin).toContain("Start de app opnieuw");
  });

  it("is refused as a Node that runs any script, and the setting is named", () => {
    expect(startRefusal([], { ELECTRON_RUN_AS_NODE: "1" })).toContain("ELECTRON_RUN_AS_NODE");
    expect(startRefusal([], { ELECTRON_RUN_AS_NODE: "" })).toBeNull();
  });

  it("goes on with what a system or a user gives it", () => {
    const gewoon = [
      ...[
        "--no-sandbox",
        "--user-data-dir=/tmp/inspect",
        "--ozone-platform=x11",
        "--force-device-scale-factor=2",
      ],
      ...["/home/iemand/inspect.agenda.json", "/inspect.agenda.json", "--original-process-start-time=1"],
      ...["--", "--inspect"],
    ];
    expect(startRefusal(gewoon, { PATH: "/usr/bin", HOME: "/home/iemand" })).toBeNull();
  });
});

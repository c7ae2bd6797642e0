import { describe, expect, it } from "vitest";
import { HOSTS, openApp } from "./harness/open-app.ts";

/** What a hostile script finds in the page, and in every empty page it tries to make from there. */
function zoekUitweg(): Record<string, string> {
  type Venster = Window & { RTCPeerConnection?: unknown; WebTransport?: unknown };
  const gezien = (venster: Venster | null | undefined) =>
    venster ? `${typeof venster.RTCPeerConnection} ${typeof venster.WebTransport}` : "geen venster";
  const uit: Record<string, string> = { pagina: gezien(window) };
  for (const url of ["about:blank", "", "javascript:''", location.href])
    uit[`open ${url.slice(0, 12)}`] = gezien(window.open(url));
  const leeg = document.createElement("iframe");
  document.body.append(leeg);
  uit["leeg kader"] = gezien(leeg.contentWindow);
  uit["eerste kader"] = gezien(window[0]);
  for (const [naam, html] of [
    ["html", "<iframe></iframe>"],
    ["about:blank", '<iframe src="about:blank"></iframe>'],
    ["srcdoc", '<iframe srcdoc="<p>x</p>"></iframe>'],
    ["elders", '<iframe src="https://buiten.example/"></iframe>'],
    ["blob", `<iframe src="${URL.createObjectURL(new Blob(["x"], { type: "text/html" }))}"></iframe>`],
  ] as const) {
    const houder = document.createElement("div");
    houder.innerHTML = html;
    document.body.append(houder);
    const kader = houder.querySelector("iframe");
    uit[naam] = gezien(kader?.contentWindow);
    uit[`${naam} document`] = gezien(kader?.contentDocument?.defaultView);
  }
  return uit;
}

describe.each(HOSTS)("an empty window or frame (%s)", (host) => {
  it("gives a script no way to other computers that the page does not have", async () => {
    const { page } = await openApp(host);
    await page.getByRole("button", { name: /^Bekijk het voorbeeld/u }).waitFor();
    const gevonden = await page.evaluate(zoekUitweg);

    const open = Object.entries(gevonden).filter(
      ([, wat]) => wat !== "geen venster" && wat !== "undefined undefined",
    );
    expect(open).toEqual([]);
    expect(Object.entries(gevonden).filter(([naam]) => naam.startsWith("open "))).not.toContainEqual([
      expect.anything(),
      "undefined undefined",
    ]);
    expect(page.context().pages()).toHaveLength(1);
  });
});

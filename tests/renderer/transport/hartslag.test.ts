import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Verbinding, volgHartslag } from "#renderer/transport/hartslag.ts";
import type { Reply } from "#shared/api/reply.ts";

const OK: Reply = { ok: true, value: {} };
const OFFLINE: Reply = { ok: false, failure: { code: "offline", detail: "" } };
const NOOIT = new Promise<Reply>(() => {});

/** Follows a host whose answer can be changed; tells what was heard of it, and the way to stop. */
function volg(eerst: Reply | Promise<Reply>) {
  const gehoord: Verbinding[] = [];
  const gevraagd: string[] = [];
  let antwoord = eerst;
  const stop = volgHartslag(
    async (method) => {
      gevraagd.push(method);
      return antwoord;
    },
    (verbinding) => gehoord.push(verbinding),
  );
  return {
    gehoord,
    gevraagd,
    stop,
    zet: (nieuw: Reply | Promise<Reply>) => {
      antwoord = nieuw;
    },
  };
}

describe("volgHartslag", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("says nothing while the host answers, and asks nothing but whether it is there", async () => {
    const { gehoord, gevraagd } = volg(OK);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(gehoord).toEqual([]);
    expect(new Set(gevraagd)).toEqual(new Set(["app/leeft"]));
    expect(gevraagd.length).toBeGreaterThan(20);
  });

  it.each([0, 100, 499, 500, 999, 1_300])(
    "notices within five seconds that it hangs, from %i ms on",
    async (na) => {
      const { gehoord, zet } = volg(OK);
      await vi.advanceTimersByTimeAsync(10_000 + na);
      zet(NOOIT);
      await vi.advanceTimersByTimeAsync(5_000);

      expect(gehoord).toEqual(["zwijgt"]);
    },
  );

  it("notices that it is gone, and that it is back", async () => {
    const { gehoord, zet } = volg(OFFLINE);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gehoord).toEqual(["weg"]);

    zet(OK);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gehoord).toEqual(["weg", "verbonden"]);
  });

  it("counts a request that throws as gone, and any other refusal as there", async () => {
    const weigering: Reply = { ok: false, failure: { code: "no-ticket", detail: "" } };
    const gegooid = volg(weigering);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gegooid.gehoord).toEqual([]);
    const mis = Promise.reject<Reply>(new Error("weg"));
    mis.catch(() => {});
    gegooid.zet(mis);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gegooid.gehoord).toEqual(["weg"]);
  });

  it("asks no second time while the first is not answered, and goes on when it is", async () => {
    let geef: (reply: Reply) => void = () => {};
    const { gehoord, gevraagd, zet } = volg(new Promise((resolve) => (geef = resolve)));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(gevraagd).toHaveLength(1);
    expect(gehoord).toEqual(["zwijgt"]);

    zet(OK);
    geef(OK);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(gehoord).toEqual(["zwijgt", "verbonden"]);
    expect(gevraagd.length).toBeGreaterThan(1);
  });

  it("does not blame the host for a page that stood still itself", async () => {
    const { gehoord } = volg(OK);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(1_000);

    expect(gehoord).toEqual([]);
  });

  it("asks nothing any more when it is stopped", async () => {
    const { gevraagd, stop } = volg(OK);
    await vi.advanceTimersByTimeAsync(2_000);
    stop();
    const tot = gevraagd.length;
    await vi.advanceTimersByTimeAsync(10_000);

    expect(gevraagd).toHaveLength(tot);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAgenda } from "#shared/document/projection.ts";
import { Browser } from "#tests/builders/a-browser.ts";
import { MortalHost } from "#tests/builders/a-mortal-host.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const wacht = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a window whose host dies", () => {
  it("goes on in the same document with the host that comes after it, and hands over what was typed", async () => {
    const browser = new Browser();
    const { session, host } = browser;
    browser.typ();
    await wacht(100);
    host.sterf();
    browser.typ();
    browser.typ();
    await wacht(5_000);
    host.komTerug();
    await wacht(2_000);

    expect(browser.bijHost()).toEqual(browser.getypt);
    expect(browser.session).toBe(session);
    expect(session?.store.getState().aansluiting.kind).toBe("aan");
    expect(session?.undo.canUndo()).toBe(true);
    expect(browser.gemeld).toEqual(["weer aan"]);
    expect(browser.plank.aantal()).toBe(0);
  });

  it("opens its agenda again when the host closed the session, without a word about a session", async () => {
    const browser = new Browser();
    browser.host.vergeetSessies();
    browser.typ();
    await wacht(3_000);

    expect(browser.bijHost()).toEqual(browser.getypt);
    expect(browser.session?.store.getState().status.kind).not.toBe("niet-opgeslagen");
  });

  it("gives what its predecessor lost too: an edit that was acknowledged and is not there", async () => {
    const browser = new Browser();
    browser.typ();
    await wacht(100);
    const ander = new Browser();
    browser.host.sterf();
    Object.assign(browser.host, { doc: ander.host.doc });
    browser.host.komTerug();
    await wacht(2_000);

    expect(browser.bijHost()).toEqual(browser.getypt);
  });

  it("keeps what was typed on the shelf until a page that comes later has handed it over", async () => {
    const browser = new Browser();
    browser.host.sterf();
    browser.typ();
    await browser.weg(false);
    expect(browser.plank.aantal()).toBeGreaterThan(0);
    browser.host.komTerug();
    browser.kom();
    await wacht(2_000);

    expect(browser.bijHost()).toEqual(browser.getypt);
    expect(browser.gemeld).toEqual(["opgenomen"]);
    expect(browser.plank.aantal()).toBe(0);
  });

  it("leaves on the shelf what it had no time to take up before the next agenda", async () => {
    const browser = new Browser();
    browser.host.sterf();
    browser.typ();
    await browser.weg(false);
    browser.host.komTerug();
    browser.kom();
    await browser.weg(true);
    await wacht(1_000);
    expect(browser.plank.aantal()).toBeGreaterThan(0);

    browser.kom();
    await wacht(2_000);
    expect(browser.bijHost()).toEqual(browser.getypt);
  });

  it("says that an edit is slow, and that it is kept, when only its answer does not come", async () => {
    const browser = new Browser();
    browser.host.hang();
    browser.typ();
    await wacht(1_000);
    expect(browser.session?.store.getState().onderweg).toEqual({ traag: false, bewaard: true });
    await wacht(4_000);
    expect(browser.session?.store.getState().onderweg).toEqual({ traag: true, bewaard: true });
    browser.host.komTerug();
    await wacht(2_000);
    expect(browser.session?.store.getState().onderweg).toEqual({ traag: false, bewaard: true });
  });

  it("says that nothing is kept when the browser has no room for it", async () => {
    const browser = new Browser();
    const vol = () => Promise.reject(new DOMException("vol", "QuotaExceededError"));
    Object.assign(browser.plank, { zet: vol });
    browser.host.sterf();
    browser.typ();
    await wacht(1_000);

    expect(browser.session?.store.getState().onderweg.bewaard).toBe(false);
  });

  it.each(["file-missing", "no-access", "file-damaged"] as const)(
    "drops nothing when the agenda cannot be opened any more: %s",
    async (code) => {
      const browser = new Browser();
      browser.host.sterf();
      browser.typ();
      browser.host.weigert = code;
      browser.host.komTerug();
      await wacht(3_000);
      expect(browser.session?.store.getState().aansluiting).toMatchObject({
        kind: "geweigerd",
        failure: { code },
      });
      expect(browser.plank.aantal()).toBeGreaterThan(0);
      browser.typ();
      await browser.session?.flush();

      browser.host.weigert = null;
      await browser.session?.sluitAan();
      await wacht(3_000);
      expect(browser.bijHost()).toEqual(browser.getypt);
    },
  );

  it("drops nothing when the agenda is somebody else's now, or only to be read", async () => {
    const browser = new Browser();
    browser.host.sterf();
    browser.typ();
    browser.host.alleenLezen = { reden: "in-gebruik", door: "Collega", sinds: "2026-01-05T09:00:00.000Z" };
    browser.host.komTerug();
    await wacht(3_000);
    const { aansluiting } = browser.session?.store.getState() ?? {};
    expect(aansluiting).toMatchObject({ kind: "geweigerd", failure: { code: "file-in-use" } });
    expect(browser.plank.aantal()).toBeGreaterThan(0);
    expect(browser.bijHost()).toEqual([]);
  });

  it("leaves what was typed on the shelf when the agenda opens to read, and has it in a copy", async () => {
    const browser = new Browser();
    browser.host.sterf();
    browser.typ();
    await browser.weg(false);
    browser.host.alleenLezen = { reden: "geen-schrijfrecht" };
    browser.host.komTerug();
    browser.kom();
    await wacht(3_000);
    expect(browser.session?.store.getState().blijftLiggen).toBe(true);
    expect(browser.bijHost()).toEqual([]);
    const kopie = await browser.session?.metWachtend();
    expect(kopie && readAgenda(kopie.doc).ambities.map(({ id }) => id)).toEqual(browser.getypt);

    await browser.weg(false);
    browser.host.alleenLezen = null;
    browser.kom();
    await wacht(3_000);
    expect(browser.bijHost()).toEqual(browser.getypt);
    expect(browser.plank.aantal()).toBe(0);
  });

  it("mixes no two agendas: another one under the same name is refused", async () => {
    const browser = new Browser();
    browser.host.sterf();
    browser.typ();
    Object.assign(browser.host, { doc: new MortalHost(anAgenda({ id: "een-andere", titel: "Anders" })).doc });
    browser.host.komTerug();
    await wacht(3_000);

    expect(browser.host.agenda.ambities).toEqual([]);
    expect(browser.session?.store.getState().agenda.titel).toBe(anAgenda().titel);
    expect(browser.plank.aantal()).toBeGreaterThan(0);
  });
});

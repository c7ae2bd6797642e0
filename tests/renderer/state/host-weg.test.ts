// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AgendaSession, createAgendaSession } from "#renderer/state/agenda-session.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { MortalHost } from "#tests/builders/a-mortal-host.ts";
import { aPlank } from "#tests/builders/a-plank.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

/** A browser with one page on the agenda of a host, that can be loaded again when the host is there. */
class Browser {
  readonly plank = aPlank();
  readonly host = new MortalHost(anAgenda());
  readonly getypt: string[] = [];
  readonly gemeld: string[] = [];
  session: AgendaSession | null = this.open();

  open(): AgendaSession {
    return createAgendaSession({
      client: this.host.client(),
      geopend: this.host.open(),
      plank: this.plank,
      naam: () => "Adviseur",
      onTakenOver: () => this.gemeld.push("overgenomen"),
      onMoved: () => {},
      onWeerAan: () => this.gemeld.push("weer aan"),
      onOpgenomen: () => this.gemeld.push("opgenomen"),
    });
  }

  typ(): void {
    if (!this.session) return;
    const id = `ambitie-${this.getypt.length}`;
    this.getypt.push(id);
    this.session.doe(voegToe("ambitie", id, { titel: id }));
  }

  /** The page goes away, as at a reload; without `netjes` as in a crash. */
  async weg(netjes: boolean): Promise<void> {
    if (!this.session) return;
    if (!netjes) await wacht(300);
    if (netjes) window.dispatchEvent(new Event("pagehide"));
    const { session } = this;
    this.session = null;
    session.destroy();
  }

  /** The page is loaded again, which only a host can do. */
  kom(): void {
    if (this.host.isOp) this.session ??= this.open();
  }

  bijHost = (): string[] => this.host.agenda.ambities.map(({ id }) => id).sort();
}

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

type Stap = "typ" | "sterf" | "hang" | "terug" | "vergeet" | "herlaad" | "stort" | "kom" | "even" | "lang";

const stap = fc.constantFrom<Stap>(
  ...([
    "typ",
    "typ",
    "typ",
    "sterf",
    "hang",
    "terug",
    "vergeet",
    "herlaad",
    "stort",
    "kom",
    "even",
    "lang",
  ] as const),
);

async function doe(browser: Browser, wat: Stap): Promise<void> {
  switch (wat) {
    case "typ":
      return browser.typ();
    case "sterf":
      return browser.host.sterf();
    case "hang":
      return browser.host.hang();
    case "terug":
      return browser.host.komTerug();
    case "vergeet":
      return browser.host.vergeetSessies();
    case "herlaad":
    case "stort":
      return browser.weg(wat === "herlaad");
    case "kom":
      return browser.kom();
    case "even":
      return void (await wacht(30));
    case "lang":
      return void (await wacht(3_000));
  }
}

it("loses nothing, whenever host and page die, hang, forget, reload and come back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { maxLength: 40 }), async (stappen) => {
      sessionStorage.clear();
      const browser = new Browser();
      for (const wat of stappen) await doe(browser, wat);
      browser.host.komTerug();
      await wacht(3_000);
      browser.kom();
      await wacht(6_000);

      expect(browser.bijHost()).toEqual([...browser.getypt].sort());
      expect(browser.plank.aantal()).toBe(0);
      await browser.weg(true);
    }),
    { numRuns: 150 },
  );
});

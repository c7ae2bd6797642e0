// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { houConceptVast } from "#renderer/ui/concepten.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aWindowSession } from "#tests/builders/a-window-session.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

type Toetsen = typeof import("#renderer/opdrachten/toetsen.ts");
type AppStore = typeof import("#renderer/state/app-store.ts");
type ViewStore = typeof import("#renderer/state/view-store.ts");

let toetsen: Toetsen;
let app: AppStore;
let view: ViewStore;
beforeAll(async () => {
  const bridge = {
    request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
    subscribe: () => () => {},
  };
  Object.assign(window, { bridge });
  toetsen = await import("#renderer/opdrachten/toetsen.ts");
  app = await import("#renderer/state/app-store.ts");
  view = await import("#renderer/state/view-store.ts");
});

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = "";
  app.useApp.setState({ session: null });
  view.useView.setState({ paneel: null });
  stop = toetsen.listenToKeys();
});
afterEach(() => stop());

/** Presses a key somewhere; answers whether the app took it. */
function druk(key: string, met: KeyboardEventInit = {}, waar: Element = document.body): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...met });
  return !waar.dispatchEvent(event);
}

const ctrl = { ctrlKey: true };
const paneel = () => view.useView.getState().paneel;

/** Opens an agenda in this window and changes its title, which can then be undone. */
function metWijziging() {
  const { session } = aWindowSession(anAgenda());
  app.useApp.setState({ session });
  makeEdit(session.doc, wijzigAgenda({ titel: "Anders" }));
  return () => readAgenda(session.doc).titel;
}

describe("a key", () => {
  it("does its command, and is kept from the browser", () => {
    expect(druk("F1")).toBe(true);
    expect(paneel()).toBe("handleiding");
    expect(druk(",", ctrl)).toBe(true);
    expect(paneel()).toBe("instellingen");
  });

  it("works with Cmd as with Ctrl, and with capital letters too", () => {
    metWijziging();
    druk("k", { metaKey: true });
    expect(paneel()).toBe("zoeken");
    druk("E", { ctrlKey: true, shiftKey: true });
    expect(paneel()).toBe("word");
  });

  it.each([
    ["without Ctrl", "k", {}],
    ["with Shift", "k", { ctrlKey: true, shiftKey: true }],
    ["with Alt", "k", { ctrlKey: true, altKey: true }],
  ])("is not the command of Ctrl+K %s", (_, key, met) => {
    metWijziging();
    expect(druk(key, met)).toBe(false);
    expect(paneel()).toBeNull();
  });

  it("is left alone when its command needs an agenda and none is open", () => {
    expect(druk("k", ctrl)).toBe(false);
    expect(paneel()).toBeNull();
  });

  it("is left alone when something inside the page took it already", () => {
    document.body.addEventListener("keydown", (event) => event.preventDefault(), { once: true });
    druk("F1");
    expect(paneel()).toBeNull();
  });

  it("does nothing any more after the end", () => {
    stop();
    expect(druk("F1")).toBe(false);
    expect(paneel()).toBeNull();
  });

  it("first makes an edit of what stands in a field", () => {
    const gevolgd: unknown[] = [];
    const laatLos = houConceptVast(() => gevolgd.push(paneel()));
    druk("F1");
    expect(gevolgd).toEqual([null]);
    laatLos();
  });

  it("is written the same whether a layout has + with or without Shift", () => {
    const met = { key: "+", ctrlKey: true, metaKey: false, altKey: false };
    expect(toetsen.toetsVan({ ...met, shiftKey: true })).toBe("Ctrl+=");
    expect(toetsen.toetsVan({ ...met, shiftKey: false })).toBe("Ctrl+=");
    expect(toetsen.toetsVan({ ...met, key: "Enter", altKey: true, shiftKey: true })).toBe(
      "Ctrl+Alt+Shift+Enter",
    );
  });
});

describe("Ctrl+Z", () => {
  it("takes back the last edit of the agenda, and Ctrl+Y does it again", () => {
    const titel = metWijziging();
    expect(druk("z", ctrl)).toBe(true);
    expect(titel()).toBe(anAgenda().titel);
    expect(druk("y", ctrl)).toBe(true);
    expect(titel()).toBe("Anders");
  });

  it.each(["input", "textarea"] as const)(
    "is for what was typed in a plain %s, until nothing was",
    (soort) => {
      const titel = metWijziging();
      const veld = document.createElement(soort);
      document.body.append(veld);
      veld.value = "getypt";
      expect(druk("z", ctrl, veld)).toBe(false);
      expect(titel()).toBe("Anders");

      veld.value = "";
      expect(druk("z", ctrl, veld)).toBe(true);
      expect(titel()).toBe(anAgenda().titel);
    },
  );

  it("is the only key such a field keeps", () => {
    metWijziging();
    const veld = document.createElement("input");
    document.body.append(veld);
    veld.value = "getypt";
    expect(druk("k", ctrl, veld)).toBe(true);
    expect(paneel()).toBe("zoeken");
  });
});

describe("F6", () => {
  beforeEach(() => {
    // jsdom lays nothing out: what is not hidden counts as shown.
    for (const id of ["navigatie", "weg", "lijst", "tekst"]) {
      const gebied = document.createElement("section");
      gebied.id = id;
      gebied.dataset.gebied = id;
      gebied.tabIndex = -1;
      gebied.innerHTML =
        id === "lijst" ? "<button>een</button><button data-eerste>twee</button>" : "<a href='#'>x</a>";
      Object.defineProperty(gebied, "offsetParent", { value: id === "weg" ? null : document.body });
      document.body.append(gebied);
    }
  });

  const gebied = () => document.activeElement?.closest("[data-gebied]")?.id;

  it("walks through the regions that are shown, and round", () => {
    const gezien = [1, 2, 3, 4].map(() => {
      expect(druk("F6")).toBe(true);
      return gebied();
    });
    expect(gezien).toEqual(["navigatie", "lijst", "tekst", "navigatie"]);
  });

  it("walks back with Shift", () => {
    druk("F6");
    druk("F6", { shiftKey: true });
    expect(gebied()).toBe("tekst");
    druk("F6", { shiftKey: true });
    expect(gebied()).toBe("lijst");
  });

  it("is left to the browser where there are no regions", () => {
    document.body.innerHTML = "";
    expect(druk("F6")).toBe(false);
  });
});

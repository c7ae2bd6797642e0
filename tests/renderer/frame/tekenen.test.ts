// @vitest-environment jsdom
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createElement, type FunctionComponent, Suspense } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, expect, it } from "vitest";
import * as Y from "yjs";
import type { StoreApi } from "zustand/vanilla";
import type { Plek } from "#renderer/state/plek.ts";
import type { Paneel } from "#renderer/state/view-store.ts";
import type { Bridge } from "#shared/api/client.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";

const RENDERER = resolve(import.meta.dirname, "../../../renderer");

const PLEKKEN: Readonly<Record<Plek["scherm"], Plek>> = {
  overzicht: { scherm: "overzicht" },
  signaleringen: { scherm: "signaleringen" },
  agendagegevens: { scherm: "agendagegevens" },
  vragen: { scherm: "vragen", onderdeel: "aanbod" },
  triage: { scherm: "triage", onderdeel: "aanbod" },
  hoofdstukken: { scherm: "hoofdstukken" },
  ambities: { scherm: "ambities", ref: { soort: "ambitie", id: "ambitie-1" } },
  acties: { scherm: "acties", ref: { soort: "actie", id: "actie-1" } },
  begroting: { scherm: "begroting", ref: { soort: "post", id: "post-1" } },
  bronnen: { scherm: "bronnen" },
  partners: { scherm: "partners" },
  afkortingen: { scherm: "afkortingen" },
  versies: { scherm: "versies" },
};

const PANELEN: readonly Paneel[] = [
  "nieuw",
  "zoeken",
  "word",
  "instellingen",
  "handleiding",
  "toetsen",
  "licenties",
];

type Store = StoreApi<unknown>;

type View = typeof import("#renderer/state/view-store.ts")["useView"];

let AgendaFrame: FunctionComponent;
let useView: View;
let stores: readonly Store[];
let root: Root | undefined;

beforeAll(async () => {
  const bridge: Bridge = {
    request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
    subscribe: () => () => {},
  };
  const matchMedia = (media: string) => Object.assign(new EventTarget(), { media, matches: false });
  const requestIdleCallback = (doe: () => void) => setTimeout(doe);
  Object.assign(window, { bridge, matchMedia, requestIdleCallback });
  ({ AgendaFrame } = await import("#renderer/frame/AgendaFrame.tsx"));
  const { haalVooruit } = await import("#renderer/frame/scherm-code.ts");
  ({ useView } = await import("#renderer/state/view-store.ts"));
  const { take, useApp } = await import("#renderer/state/app-store.ts");
  take({
    sessie: "sessie-1",
    pad: "/agenda.agenda.json",
    bestandsnaam: "agenda.agenda.json",
    update: Buffer.from(Y.encodeStateAsUpdate(docFromAgenda(aFullAgenda()))).toString("base64"),
    alleenLezen: null,
    meldingen: [],
    status: { kind: "opgeslagen", op: "2026-01-01T12:00:00.000Z" },
  });
  await haalVooruit();
  const session = useApp.getState().session?.store;
  stores = [...(await alleStores()), ...(session ? [session as Store] : [])];
}, 120_000);

afterEach(() => root?.unmount());

it.each([
  ...Object.values(PLEKKEN).map((plek) => ({ plek, paneel: null })),
  ...PANELEN.map((paneel) => ({ plek: PLEKKEN.overzicht, paneel })),
])("$plek.scherm with panel $paneel sets no store while it is drawn", async (wat) => {
  useView.setState(wat);
  const gezet: unknown[] = [];
  const stop = stores.map((store) => store.subscribe((stand) => gezet.push(stand)));

  await teken(createElement(AgendaFrame));

  for (const stil of stop) stil();
  expect(gezet).toEqual([]);
});

/** Draws an element to the end without ever showing it, so that no effect of it runs. */
function teken(element: React.ReactNode): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const nooit = new Promise<never>(() => {});
    const Einde = () => {
      klaar();
      throw nooit;
    };
    root = createRoot(document.createElement("div"), { onCaughtError: mislukt, onUncaughtError: mislukt });
    root.render(createElement(Suspense, { fallback: null }, element, createElement(Einde)));
  });
}

/** Every store a module of the renderer offers. */
async function alleStores(): Promise<Store[]> {
  const bestanden = readdirSync(RENDERER, { recursive: true, encoding: "utf8" });
  const modules: Record<string, unknown>[] = await Promise.all(
    bestanden.filter((naam) => naam.endsWith(".ts")).map((naam) => import(join(RENDERER, naam))),
  );
  return modules.flatMap((module) => Object.values(module)).filter(isStore);
}

function isStore(waarde: unknown): waarde is Store {
  return typeof waarde === "function" && "setState" in waarde && "subscribe" in waarde;
}

// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, expect, it } from "vitest";
import type { Later } from "#renderer/frame/later.tsx";
import type { Bridge } from "#shared/api/client.ts";

type Maak = typeof import("#renderer/frame/later.tsx")["later"];
let later: Maak;
let toasts: () => readonly unknown[];

beforeAll(async () => {
  const bridge: Bridge = {
    request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
    subscribe: () => () => {},
  };
  Object.assign(window, { bridge });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  ({ later } = await import("#renderer/frame/later.tsx"));
  const { useView } = await import("#renderer/state/view-store.ts");
  toasts = () => useView.getState().toasts;
}, 120_000);

const Zin = ({ tekst }: { tekst: string }) => createElement("p", {}, tekst);

async function teken(deel: Later<{ tekst: string }>): Promise<HTMLElement> {
  const element = document.createElement("div");
  const root = createRoot(element);
  await act(async () => root.render(createElement(deel, { tekst: "Er is iets" })));
  return element;
}

it("draws an empty place until the code is there, and at once when it is", async () => {
  let kom: (code: typeof Zin) => void = () => {};
  const code = new Promise<typeof Zin>((resolve) => {
    kom = resolve;
  });
  const Deel = later(() => code);

  const element = await teken(Deel);
  expect(element.textContent).toBe("");
  await act(async () => kom(Zin));
  expect(element.textContent).toBe("Er is iets");

  expect(Deel.isGehaald()).toBe(true);
  expect((await teken(Deel)).textContent).toBe("Er is iets");
  expect(toasts()).toEqual([]);
});

it("says that the code cannot be had, and asks for it again the next time", async () => {
  const keren = [Promise.reject(new Error("weg")), Promise.resolve(Zin)];
  const Deel = later(() => keren.shift() ?? Promise.resolve(Zin));

  expect((await teken(Deel)).textContent).toBe("");
  expect(toasts()).toHaveLength(1);

  expect((await teken(Deel)).textContent).toBe("Er is iets");
});

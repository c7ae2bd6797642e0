// @vitest-environment jsdom
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import { kijkersVan } from "#renderer/state/kijkers.ts";
import { naHetTekenen } from "#renderer/state/na-het-tekenen.ts";

/** A store that counts the changes of a document, and what its views were told. */
function aWatchedDocument() {
  const doc = new Y.Doc();
  const store = createStore(() => ({ keer: 0 }));
  doc.on("update", () => store.setState(({ keer }) => ({ keer: keer + 1 })));
  const verteld: number[] = [];
  const stop = kijkersVan(doc, store)(() => verteld.push(store.getState().keer));
  const wijzig = (origin: unknown) => doc.transact(() => doc.getArray("letters").push(["a"]), origin);
  return { store, verteld, wijzig, stop };
}

const getekend = () => new Promise<void>((resolve) => naHetTekenen(resolve));

it("knows a letter at once, and tells the views once after it was drawn", async () => {
  const { store, verteld, wijzig } = aWatchedDocument();

  wijzig(ySyncPluginKey);
  wijzig(ySyncPluginKey);

  expect(store.getState().keer).toBe(2);
  expect(verteld).toEqual([]);
  await getekend();
  expect(verteld).toEqual([2]);
});

it("tells any other change at once, with the letters before it and not again", async () => {
  const { verteld, wijzig } = aWatchedDocument();

  wijzig(ySyncPluginKey);
  wijzig("een knop");

  expect(verteld).toEqual([2]);
  await getekend();
  expect(verteld).toEqual([2]);
});

it("tells nothing to a view that is gone", async () => {
  const { verteld, wijzig, stop } = aWatchedDocument();

  wijzig(ySyncPluginKey);
  stop();

  await getekend();
  expect(verteld).toEqual([]);
});

// @vitest-environment jsdom
import { beforeAll, expect, it } from "vitest";
import * as Y from "yjs";
import type { Bridge } from "#shared/api/client.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

let store: typeof import("#renderer/begroting/rooster-store.ts");
let app: typeof import("#renderer/state/app-store.ts");

beforeAll(async () => {
  const bridge: Bridge = {
    request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
    subscribe: () => () => {},
  };
  Object.assign(window, { bridge });
  store = await import("#renderer/begroting/rooster-store.ts");
  app = await import("#renderer/state/app-store.ts");
});

function open(id: string): void {
  app.take({
    sessie: crypto.randomUUID(),
    pad: `/${id}.agenda.json`,
    bestandsnaam: `${id}.agenda.json`,
    update: Buffer.from(Y.encodeStateAsUpdate(docFromAgenda(anAgenda({ id })))).toString("base64"),
    alleenLezen: null,
    meldingen: [],
    status: { kind: "opgeslagen", op: "2026-01-01T12:00:00.000Z" },
  });
}

it("goes on where it was in the same agenda, and starts afresh in another", () => {
  open("agenda-a");
  store.kiesCel({ rij: "post-1", kolom: "2026" });
  store.wisselBlok("blok-1");

  open("agenda-a");
  expect(store.useRooster.getState().selectie?.actief).toEqual({ rij: "post-1", kolom: "2026" });

  open("agenda-b");
  expect(store.useRooster.getState()).toMatchObject({ selectie: null, dicht: new Set() });
});

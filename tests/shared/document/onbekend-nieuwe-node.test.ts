import { Node } from "@tiptap/core";
import { expect, it, vi } from "vitest";
import * as Y from "yjs";
import { vindOnbekend } from "#shared/document/onbekend.ts";
import { tekstFragment } from "#shared/document/teksten.ts";

vi.mock("#shared/document/tekst/tekst-extensions.ts", async (origineel) => {
  const { tekstExtensions } = await origineel<typeof import("#shared/document/tekst/tekst-extensions.ts")>();
  const cijfer = Node.create({
    name: "cijfer",
    group: "inline",
    inline: true,
    atom: true,
    addAttributes: () => ({ cijferId: { default: "" } }),
  });
  return { tekstExtensions: [...tekstExtensions, cijfer] };
});

it("knows a node that was added to the extensions, with its attributes and no others", () => {
  const doc = new Y.Doc();
  const cijfer = new Y.XmlElement("cijfer");
  tekstFragment(doc, "antwoord-inw-1").insert(0, [cijfer]);
  cijfer.setAttribute("cijferId", "c-1");
  expect(vindOnbekend(doc)).toEqual([]);

  cijfer.setAttribute("jaar", "2026");
  expect(vindOnbekend(doc)).toEqual(["attribuut:cijfer.jaar"]);
});

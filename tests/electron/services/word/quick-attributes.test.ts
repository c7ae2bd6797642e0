import { NextAttributeComponent } from "docx";
import { expect, it } from "vitest";

it("writes the attributes that docx itself writes, in the same order and without those that have no value", async () => {
  const component = new NextAttributeComponent({
    later: { key: "w:b", value: 24 },
    first: { key: "w:a", value: "x" },
    none: { key: "w:c", value: undefined as never },
    no: { key: "w:d", value: false },
    again: { key: "w:b", value: 0 },
  });
  const context = { stack: [] } as never;
  const theirs = component.prepForXml(context);
  const { prepForXml } = NextAttributeComponent.prototype;
  await import("#electron/services/word/quick-attributes.ts");

  expect(NextAttributeComponent.prototype.prepForXml).not.toBe(prepForXml);
  expect(JSON.stringify(component.prepForXml(context))).toBe(JSON.stringify(theirs));
});

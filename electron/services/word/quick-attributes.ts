import { NextAttributeComponent } from "docx";

type Attribute = Readonly<{ key: string; value: string | number | boolean | undefined }>;

/** docx copies all attributes of an element for each one it adds; this adds them to one object. The outcome is the same. */
NextAttributeComponent.prototype.prepForXml = function () {
  const attributes = Object.values(Reflect.get(this, "root") as Readonly<Record<string, Attribute>>);
  return {
    _attr: Object.fromEntries(
      attributes.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value]),
    ),
  };
};

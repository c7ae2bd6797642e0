import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

const MAP = resolve(import.meta.dirname, "../fixtures/cyclonedx");

const schema = (naam: string) => JSON.parse(readFileSync(join(MAP, `${naam}.schema.json`), "utf8"));

/** Compiling takes seconds: once for a test file. */
let geldig: ValidateFunction | null = null;

/** What a document says that CycloneDX 1.6 does not allow, by the schemas of CycloneDX itself. */
export function cyclonedxFouten(document: unknown): string[] {
  geldig ??= compileer();
  if (geldig(document)) return [];
  return (geldig.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileer(): ValidateFunction {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const naam of ["spdx", "jsf-0.82"])
    ajv.addSchema(schema(naam), `http://cyclonedx.org/schema/${naam}.SNAPSHOT.schema.json`);
  return ajv.compile(schema("bom-1.6"));
}

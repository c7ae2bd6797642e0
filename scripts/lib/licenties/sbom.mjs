import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "../wortel.mjs";

/**
 * The bill of materials (CycloneDX 1.6) of the app: what of others comes along, which of it holds or needs which, and by
 * which licence. The same parts give the same bytes: there is no moment in it, and its number comes from what it says.
 */
export function sbom(onderdelen, { packages: slot }) {
  const { name, version, license } = slot[""];
  const app = {
    type: "application",
    "bom-ref": `${name}@${version}`,
    name,
    version,
    licenses: [licentie(license)],
  };
  const inhoud = {
    version: 1,
    metadata: { lifecycles: [{ phase: "build" }], component: app },
    components: onderdelen.map((onderdeel) => alsComponent(onderdeel, slot)),
    dependencies: afhankelijkheden(app["bom-ref"], onderdelen, slot),
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: nummer(inhoud),
    ...inhoud,
  };
}

function alsComponent(onderdeel, slot) {
  const { naam, versie, slot: plek, bestanden, bron } = onderdeel;
  return {
    type: soort(onderdeel),
    "bom-ref": ref(onderdeel),
    name: naam,
    ...(versie ? { version: versie } : {}),
    licenses: [licentie(onderdeel.licentie)],
    ...(plek ? { purl: purl(onderdeel) } : {}),
    ...(plek ? { hashes: hashes(slot[plek].integrity) } : {}),
    ...(bron ? { externalReferences: [{ type: "website", url: bron }] } : {}),
    ...(bestanden ? { components: bestandenIn(bestanden) } : {}),
  };
}

function soort({ naam, bestanden, slot }) {
  if (naam === "electron") return "framework";
  return bestanden && !slot ? "data" : "library";
}

/** One licence has a number of its own in SPDX; what is put together of more is an expression. */
function licentie(expressie) {
  if (expressie.startsWith("LicenseRef-")) return { license: { name: expressie } };
  return /^[\w.-]+$/u.test(expressie) ? { license: { id: expressie } } : { expression: expressie };
}

const purl = ({ naam, versie }) => `pkg:npm/${naam.replace("@", "%40")}@${versie}`;

/** The same version can stand at two places of the lockfile; each is a component. */
const ref = (onderdeel) =>
  onderdeel.slot
    ? `${purl(onderdeel)}#${onderdeel.slot}`
    : `meegeleverd:${onderdeel.naam.replaceAll(/[^\w@/.+-]+/gu, "-")}`;

function hashes(integrity) {
  const [, soortHash, waarde] = /^sha(\d+)-(.+)$/u.exec(integrity);
  return [{ alg: `SHA-${soortHash}`, content: Buffer.from(waarde, "base64").toString("hex") }];
}

function bestandenIn(map) {
  return readdirSync(join(wortel, map), { withFileTypes: true })
    .filter((deel) => deel.isFile())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      type: "file",
      name: `${map}/${name}`,
      hashes: [{ alg: "SHA-256", content: sha256(readFileSync(join(wortel, map, name))) }],
    }));
}

/** Who needs whom, as far as both come along; what is built into a package hangs under that, and what nobody needs under the app. */
function afhankelijkheden(app, onderdelen, slot) {
  const opPlek = new Map(onderdelen.filter((deel) => deel.slot).map((deel) => [deel.slot, deel]));
  const regels = onderdelen.map((onderdeel) => {
    const ingebouwd = onderdelen.filter(({ in: gastheer }) => gastheer === onderdeel.naam);
    const nodig = Object.keys(slot[onderdeel.slot]?.dependencies ?? {}).map((naam) =>
      zoek(naam, onderdeel.slot, opPlek),
    );
    return { ref: ref(onderdeel), dependsOn: refs([...ingebouwd, ...nodig.filter(Boolean)]) };
  });
  const gebruikt = new Set(regels.flatMap(({ dependsOn }) => dependsOn));
  const gevraagd = Object.keys({ ...slot[""].dependencies, ...slot[""].devDependencies });
  const direct = onderdelen.filter(
    (onderdeel) =>
      !gebruikt.has(ref(onderdeel)) || gevraagd.some((naam) => onderdeel.slot === `node_modules/${naam}`),
  );
  return [{ ref: app, dependsOn: refs(direct) }, ...regels];
}

const refs = (onderdelen) => [...new Set(onderdelen.map(ref))].sort();

/** The package that a module at a place of the lockfile finds under a name, if that comes along. */
function zoek(naam, plek, opPlek) {
  for (let map = plek; map !== ""; map = map.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/u, "")) {
    const gevonden = opPlek.get(`${map}/node_modules/${naam}`);
    if (gevonden) return gevonden;
  }
  return opPlek.get(`node_modules/${naam}`);
}

const sha256 = (inhoud) => createHash("sha256").update(inhoud).digest("hex");

/** A UUID in the form CycloneDX asks for, of what the bill says. */
function nummer(inhoud) {
  const h = sha256(JSON.stringify(inhoud));
  return `urn:uuid:${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

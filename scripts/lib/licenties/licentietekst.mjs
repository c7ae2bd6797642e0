import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "../wortel.mjs";

const BESTANDEN = /^(?:licen[cs]e|notice|copying)\b/iu;

/** What a bundler is made of does not come along with the few lines it adds. */
const VAN_GEREEDSCHAP = /^# Licenses of bundled dependencies$/mu;

/** A comment that is a licence of its own, of code that was taken from elsewhere. */
const COMMENTAAR = /\/\*.*?\*\//gsu;
const IS_LICENTIE = /Permission is hereby granted|Redistribution and use in source/u;

/**
 * The whole text of the licence of a package: of its own files, and where there are none the standard text with the name
 * of its maker. After it the licences that stand in its code. Refuses a package of which there is no text.
 */
export function licentietekst(map, bestanden, { name, license, author }) {
  const eigen = readdirSync(join(wortel, map))
    .filter((naam) => BESTANDEN.test(naam))
    .sort()
    .map((naam) => readFileSync(join(wortel, map, naam), "utf8").split(VAN_GEREEDSCHAP)[0]);
  const teksten = eigen.length > 0 ? eigen : [standaardtekst(name, license, author)];
  return [...teksten, ...bestanden.flatMap(licentiesIn)].map((tekst) => tekst.trim()).join("\n\n");
}

function standaardtekst(naam, licentie, maker) {
  const pad = join(wortel, "assets", "licenties", `${licentie}.txt`);
  const wie = typeof maker === "string" ? maker.replace(/\s*[<(].*$/u, "") : maker?.name;
  if (!existsSync(pad) || !wie)
    throw new Error(`Van ${naam} is er geen tekst van de licentie (${licentie}).`);
  return `Copyright (c) ${wie}\n\n${readFileSync(pad, "utf8")}`;
}

function licentiesIn(bestand) {
  const code = readFileSync(join(wortel, bestand), "utf8");
  return (code.match(COMMENTAAR) ?? [])
    .filter((commentaar) => IS_LICENTIE.test(commentaar))
    .map((commentaar) => commentaar.replace(/^\s*\/?\*+[/!]?[ \t]?/gmu, ""));
}

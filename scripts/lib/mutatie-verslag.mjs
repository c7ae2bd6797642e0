const GEZIEN = ["Killed", "Timeout"];

/** Counts what became of the mutants of one folder; a mutant that could not run does not count. */
function tel(mutanten) {
  const met = (...staten) => mutanten.filter(({ status }) => staten.includes(status)).length;
  const [gezien, over, zonder] = [met(...GEZIEN), met("Survived"), met("NoCoverage")];
  const alle = gezien + over + zonder;
  return {
    alle,
    gezien,
    over,
    zonder,
    procent: alle === 0 ? "–" : (((over + zonder) / alle) * 100).toFixed(1),
  };
}

/** Prints every mutant no test saw: where it is, and what was changed. */
export function vertel(mutanten) {
  const over = mutanten.filter(({ status }) => ["Survived", "NoCoverage"].includes(status));
  for (const mutant of over.sort(opPlek)) {
    const { fileName, location, status, mutatorName, replacement } = mutant;
    const hoe = status === "NoCoverage" ? "no coverage" : "survived";
    const nieuw = replacement.replace(/\s+/gu, " ").slice(0, 100);
    console.log(
      `${fileName}:${location.start.line}:${location.start.column}  ${hoe}  ${mutatorName}  ${nieuw}`,
    );
  }
}

const opPlek = (links, rechts) =>
  links.fileName.localeCompare(rechts.fileName) ||
  links.location.start.line - rechts.location.start.line ||
  links.location.start.column - rechts.location.start.column;

/** Prints one line per folder; the percentage is that of the mutants no test saw. */
export function vertelAlles(uitkomsten) {
  console.log("\n| folder | mutants | killed | survived | no coverage | unseen |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const { map, mutanten } of uitkomsten) {
    const { alle, gezien, over, zonder, procent } = tel(mutanten);
    console.log(`| ${map} | ${alle} | ${gezien} | ${over} | ${zonder} | ${procent}% |`);
  }
}
